/**
 * Appeals, and which of a case's appeals is the one that is filed.
 */
@NullMarked
package org.examledger.service.appeals.domain.appeals;

import org.jspecify.annotations.NullMarked;
