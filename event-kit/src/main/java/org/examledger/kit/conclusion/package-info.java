/** From facts to announcements: conclude, compare with what was said, publish only the difference. */
@NullMarked
package org.examledger.kit.conclusion;

import org.jspecify.annotations.NullMarked;
