/** Coming back after a loss: what the service said is read back before it speaks again (contract, meaning 11). */
@NullMarked
package org.examledger.kit.recovery;

import org.jspecify.annotations.NullMarked;
