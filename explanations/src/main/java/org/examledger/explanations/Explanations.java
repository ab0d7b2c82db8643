package org.examledger.explanations;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.examledger.policies.PolicyCatalogue;
import org.jspecify.annotations.Nullable;

/** Explains what was concluded: the conclusion, the rules that decided, the facts that it rests on. Thread-safe. */
public final class Explanations {
    private static final String ZONE = "zoneId";
    private static final String RULE_IDS = "ruleIds";

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
     * Adds to an answer what a record says, by which rules and because of what, in the reader's language: fields
     * {@code language} and {@code sentences}.
     *
     * @param acceptLanguage see {@link Language#preferred}
     * @param conclusion a derived record
     * @param facts what it rests on, as things happened; the zone of the last one that names one tells instants of all
     */
    public void addTo(
            Map<String, @Nullable Object> answer,
            @Nullable String acceptLanguage,
            IndexedRecord conclusion,
            List<? extends IndexedRecord> facts) {
        Language language = Language.preferred(acceptLanguage);
        answer.put("language", language.tag());
        answer.put("sentences", of(language, conclusion, facts));
    }

    /**
     * Adds to an answer how something stands that no record says: in the words of a text, by which rules and because of
     * what, in the reader's language.
     *
     * @param acceptLanguage see {@link Language#preferred}
     * @param text its key among the texts
     * @param values for the text's places
     * @param ruleIds of the rules that decided
     * @param facts see {@link #addTo(Map, String, IndexedRecord, List)}
     */
    public void addTo(
            Map<String, @Nullable Object> answer,
            @Nullable String acceptLanguage,
            String text,
            Map<String, Object> values,
            Collection<String> ruleIds,
            List<? extends IndexedRecord> facts) {
        Language language = Language.preferred(acceptLanguage);
        answer.put("language", language.tag());
        answer.put("sentences", of(language, words -> words.of(text, values), ruleIds, facts, zone(facts)));
    }

    /** Sentences in the order in which people ask: what, by which rules, because of what. */
    List<String> of(Language language, IndexedRecord conclusion, List<? extends IndexedRecord> facts) {
        ZoneId zone = zone(facts);
        List<String> ruleIds = field(conclusion, RULE_IDS) instanceof Collection<?> ids
                ? ids.stream().map(Object::toString).toList()
                : List.of();
        return of(language, words -> words.of(conclusion, zone), ruleIds, facts, zone);
    }

    private static ZoneId zone(List<? extends IndexedRecord> facts) {
        return facts.reversed().stream()
                .map(fact -> field(fact, ZONE))
                .filter(Objects::nonNull)
                .findFirst()
                .map(id -> ZoneId.of(id.toString()))
                .orElse(ZoneOffset.UTC);
    }

    private static @Nullable Object field(IndexedRecord record, String name) {
        Schema.Field field = record.getSchema().getField(name);
        return field == null ? null : record.get(field.pos());
    }

    private List<String> of(
            Language language,
            Function<RecordSentences, Optional<String>> conclusion,
            Collection<String> ruleIds,
            Collection<? extends IndexedRecord> facts,
            ZoneId zone) {
        RecordSentences ofRecords = records.get(language);
        RuleSentences ofRules = rules.get(language);
        if (ofRecords == null || ofRules == null) {
            throw new IllegalArgumentException("there are no words in " + language);
        }
        List<String> sentences = new ArrayList<>();
        conclusion.apply(ofRecords).ifPresent(sentences::add);
        ruleIds.forEach(ruleId -> ofRules.of(ruleId).ifPresent(sentences::add));
        facts.forEach(fact -> ofRecords.of(fact, zone).ifPresent(sentences::add));
        return sentences;
    }
}
