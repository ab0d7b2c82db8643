/**
 * Random facts, and what must hold of all of them.
 */
@NullMarked
package org.examledger.service.sanctions.domain.random;

import org.jspecify.annotations.NullMarked;
