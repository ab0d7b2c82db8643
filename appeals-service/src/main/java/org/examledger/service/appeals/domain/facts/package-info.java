/**
 * What appeals-service takes as given about a candidate: accepted facts, whatever order they arrived in.
 */
@NullMarked
package org.examledger.service.appeals.domain.facts;

import org.jspecify.annotations.NullMarked;
