/** What the person at the keyboard sees: progress, tables, memory. */
@NullMarked
package org.examledger.quickstart.console;

import org.jspecify.annotations.NullMarked;
