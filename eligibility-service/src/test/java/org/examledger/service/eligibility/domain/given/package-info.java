/**
 * The words in which the domain's tests tell a candidate's story.
 */
@NullMarked
package org.examledger.service.eligibility.domain.given;

import org.jspecify.annotations.NullMarked;
