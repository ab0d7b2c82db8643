/**
 * Certifications obtained by passes, with their expiry and renewals.
 */
@NullMarked
package org.examledger.service.eligibility.domain.certifications;

import org.jspecify.annotations.NullMarked;
