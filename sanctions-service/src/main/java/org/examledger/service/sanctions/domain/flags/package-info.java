/**
 * Suspicions for a reviewer to look at, and what came of them.
 */
@NullMarked
package org.examledger.service.sanctions.domain.flags;

import org.jspecify.annotations.NullMarked;
