/** What happened, what was concluded and by which rule, in sentences for people, in several languages. Pure Java and Avro. */
@NullMarked
package org.examledger.explanations;

import org.jspecify.annotations.NullMarked;
