/**
 * Random stories by seed, told in any order at any time.
 */
@NullMarked
package org.examledger.service.appeals.domain.random;

import org.jspecify.annotations.NullMarked;
