/**
 * What sanctions-service takes as given about a candidate: accepted facts, whatever order they arrived in.
 */
@NullMarked
package org.examledger.service.sanctions.domain.facts;

import org.jspecify.annotations.NullMarked;
