/**
 * What has become of the appeals against a case, and of the time in which one could be filed.
 */
@NullMarked
package org.examledger.service.sanctions.domain.appeals;

import org.jspecify.annotations.NullMarked;
