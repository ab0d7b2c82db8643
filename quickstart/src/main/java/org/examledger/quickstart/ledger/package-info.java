/** Broker, registry and services, started together on one machine and stopped in reverse order. */
@NullMarked
package org.examledger.quickstart.ledger;

import org.jspecify.annotations.NullMarked;
