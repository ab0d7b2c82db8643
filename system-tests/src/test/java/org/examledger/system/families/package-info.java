/**
 * Programs that the product does not ship, added at start as files alone.
 */
@NullMarked
package org.examledger.system.families;

import org.jspecify.annotations.NullMarked;
