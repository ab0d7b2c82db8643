/**
 * Words to tell a candidate's facts in, and a stand-in for what announces conclusions.
 */
@NullMarked
package org.examledger.service.appeals.domain.given;

import org.jspecify.annotations.NullMarked;
