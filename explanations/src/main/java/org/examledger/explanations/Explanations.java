package org.examledger.explanations;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.generic.IndexedRecord;
import org.examledger.policies.PolicyCatalogue;

/** Explains what was concluded: the conclusion, the rules that decided, the facts that it rests on. Thread-safe. */
public final class Explanations {
    private final Map<Language, RecordSentences> records = new EnumMap<>(Language.class);
    private final Map<Language, RuleSentences> rules = new EnumMap<>(Language.class);

    /** Explanations that name the rules of a catalogue. */
    public Explanations(PolicyCatalogue catalogue) {
        for (Language language : Language.values()) {
            records.put(language, new RecordSentences(language));
            rules.put(language, new RuleSentences(catalogue, language));
        }
    }

    /**
     * Sentences in the order in which people ask: what, by which rules, because of what.
     *
     * @param conclusion the record that says what was concluded
     * @param ruleIds the rules that decided
     * @param facts what it rests on, as things happened; a fact that there are no words for is left out
     * @param zone in which instants are told where a record names no zone
     */
    public List<String> of(
            Language language,
            IndexedRecord conclusion,
            Collection<String> ruleIds,
            Collection<? extends IndexedRecord> facts,
            ZoneId zone) {
        RecordSentences ofRecords = records.get(language);
        RuleSentences ofRules = rules.get(language);
        if (ofRecords == null || ofRules == null) {
            throw new IllegalArgumentException("there are no words in " + language);
        }
        List<String> sentences = new ArrayList<>();
        ofRecords.of(conclusion, zone).ifPresent(sentences::add);
        ruleIds.forEach(ruleId -> ofRules.of(ruleId).ifPresent(sentences::add));
        facts.forEach(fact -> ofRecords.of(fact, zone).ifPresent(sentences::add));
        return sentences;
    }
}
