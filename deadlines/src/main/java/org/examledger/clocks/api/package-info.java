/** Deadlines over HTTP, the same for every service that keeps some. */
@NullMarked
package org.examledger.clocks.api;

import org.jspecify.annotations.NullMarked;
