/** TCP ports on this machine: which are free, and what to say about one that is not. */
@NullMarked
package org.examledger.quickstart.ports;

import org.jspecify.annotations.NullMarked;
