/**
 * May the candidate sit the exam: the answer, one type for each ground, before it is put into words.
 */
@NullMarked
package org.examledger.service.eligibility.domain.rulings;

import org.jspecify.annotations.NullMarked;
