/** What reviewers and the sibling services say about a candidate, as records. */
@NullMarked
package org.examledger.service.sanctions.given;

import org.jspecify.annotations.NullMarked;
