/** Clocks and their deadlines, tested. */
@NullMarked
package org.examledger.clocks.domain;

import org.jspecify.annotations.NullMarked;
