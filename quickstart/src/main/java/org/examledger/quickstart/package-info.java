/** The whole system on one machine: the command, and what a user's mistake looks like. */
@NullMarked
package org.examledger.quickstart;

import org.jspecify.annotations.NullMarked;
