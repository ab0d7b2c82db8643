/** The walls between modules and packages, and a planted breach of each. */
@NullMarked
package org.examledger.system.architecture;

import org.jspecify.annotations.NullMarked;
