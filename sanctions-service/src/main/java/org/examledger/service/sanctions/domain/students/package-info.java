/**
 * Sittings booked as student or faculty whose status is disproved (A6).
 */
@NullMarked
package org.examledger.service.sanctions.domain.students;

import org.jspecify.annotations.NullMarked;
