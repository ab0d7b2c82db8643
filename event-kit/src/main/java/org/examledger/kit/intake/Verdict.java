package org.examledger.kit.intake;

import org.apache.avro.specific.SpecificRecord;

/** What becomes of a report. */
public sealed interface Verdict {

    /** A new fact. */
    record Accepted(SpecificRecord record) implements Verdict {}

    /** The same fact once more: it changes nothing. */
    record Duplicate(SpecificRecord record) implements Verdict {}

    /**
     * Not a fact.
     *
     * @param detail a sentence that names the field and its value
     */
    record Rejected(RejectionCode code, String detail) implements Verdict {}
}
