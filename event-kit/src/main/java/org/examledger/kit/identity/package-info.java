/** Where ids come from: drawn for new reports, computed for everything derived. */
@NullMarked
package org.examledger.kit.identity;

import org.jspecify.annotations.NullMarked;
