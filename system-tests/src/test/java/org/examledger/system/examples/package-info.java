/** The programs under examples/ and the pages under docs/: they are run and compared, so that they stay true. */
@NullMarked
package org.examledger.system.examples;

import org.jspecify.annotations.NullMarked;
