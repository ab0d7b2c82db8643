/** Whether a process may be asked, and whether it has to be restarted. */
@NullMarked
package org.examledger.kit.health;

import org.jspecify.annotations.NullMarked;
