/** A test centre's program in Java: what it takes to report to the ledger, and nothing else. */
@NullMarked
package org.examledger.example.producer;

import org.jspecify.annotations.NullMarked;
