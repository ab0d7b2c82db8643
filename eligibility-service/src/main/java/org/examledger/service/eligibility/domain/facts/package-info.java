/**
 * What eligibility-service takes as given about a candidate: accepted facts, whatever order they arrived in.
 */
@NullMarked
package org.examledger.service.eligibility.domain.facts;

import org.jspecify.annotations.NullMarked;
