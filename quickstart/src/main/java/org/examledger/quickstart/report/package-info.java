/** What came of the sample, read back from Kafka's topics and the services' HTTP interface, and from nowhere else. */
@NullMarked
package org.examledger.quickstart.report;

import org.jspecify.annotations.NullMarked;
