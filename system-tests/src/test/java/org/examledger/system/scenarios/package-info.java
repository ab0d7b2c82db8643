/** The acceptance scenarios, by their numbers. */
@NullMarked
package org.examledger.system.scenarios;

import org.jspecify.annotations.NullMarked;
