/**
 * Random histories by seed, and a plain second reading of the contract to compare the domain with.
 */
@NullMarked
package org.examledger.service.eligibility.domain.random;

import org.jspecify.annotations.NullMarked;
