/** Which candidate ids are one person's, and whose a fact is (rule S5). */
@NullMarked
package org.examledger.service.eligibility.domain.identity;

import org.jspecify.annotations.NullMarked;
