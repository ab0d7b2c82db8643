/** Test centres: their suspension, and the appeals of their owners (rules S3, S8, P9). */
@NullMarked
package org.examledger.service.sanctions.domain.centers;

import org.jspecify.annotations.NullMarked;
