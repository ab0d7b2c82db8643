package org.examledger.explanations;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.generic.IndexedRecord;

/** Says what a record of the contract says, in a sentence of one language. Thread-safe. */
public final class RecordSentences {
    private static final String ROOT = "org.examledger.";

    private final Texts texts;
    private final FieldTexts fields;

    public RecordSentences(Language language) {
        this.texts = new Texts("records", language);
        this.fields = new FieldTexts(texts, language);
    }

    /**
     * The record in a sentence.
     *
     * @param zone in which instants are told where the record names no zone of its own
     * @return empty for a record that there are no words for
     * @throws java.time.DateTimeException when the record names a zone that this machine does not know
     */
    public Optional<String> of(IndexedRecord record, ZoneId zone) {
        String name = record.getSchema().getFullName().substring(ROOT.length());
        return texts.filled(name, fields.of(record, zone));
    }

    /** What no record says, in a sentence: a text of its own, with its places filled; empty where there is none. */
    Optional<String> of(String text, Map<String, Object> values) {
        return texts.filled(text, values);
    }
}
