/** Kafka inside this JVM: a broker that is its own controller, made of Kafka's server classes. */
@NullMarked
package org.examledger.quickstart.broker;

import org.jspecify.annotations.NullMarked;
