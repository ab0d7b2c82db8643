@NullMarked
package org.examledger.clocks.api;

import org.jspecify.annotations.NullMarked;
