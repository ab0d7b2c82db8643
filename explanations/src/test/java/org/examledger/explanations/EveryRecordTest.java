package org.examledger.explanations;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.IndexedRecord;
import org.examledger.schemas.Topic;
import org.examledger.schemas.TopicRole;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the contract can say is said in every language. */
class EveryRecordTest {
    private static final Set<TopicRole> NOT_FOR_PEOPLE = Set.of(TopicRole.ANSWERS, TopicRole.CLOCK);

    static Stream<Schema> records() {
        return Topics.all().stream()
                .filter(topic -> !NOT_FOR_PEOPLE.contains(topic.role()))
                .map(Topic::schemas)
                .flatMap(List::stream)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("records")
    @DisplayName(
            "Every record has a sentence in English and another one in French, in which nothing is left to be filled")
    void sentences(Schema schema) {
        Optional<String> english = new RecordSentences(Language.ENGLISH).of(example(schema), ZoneOffset.UTC);
        Optional<String> french = new RecordSentences(Language.FRENCH).of(example(schema), ZoneOffset.UTC);

        assertThat(english).as("%s in records.properties", schema.getFullName()).isPresent();
        assertThat(french)
                .as("%s in records_fr.properties", schema.getFullName())
                .isPresent();
        assertThat(english.get()).isNotEqualTo(french.get());
        assertThat(english.get() + french.get()).doesNotContain("{").doesNotContain("}");
    }

    @ParameterizedTest
    @MethodSource("records")
    @DisplayName("The sentences of a record speak of the same of its fields in both languages, and of no others")
    void sameFields(Schema schema) {
        Set<String> english = places("records", Language.ENGLISH, schema);
        Set<String> known = schema.getFields().stream()
                .flatMap(field -> Stream.of(field.name(), field.name() + "Words"))
                .collect(Collectors.toSet());

        assertThat(places("records", Language.FRENCH, schema)).isEqualTo(english);
        assertThat(known).containsAll(english);
    }

    @ParameterizedTest
    @MethodSource("records")
    @DisplayName("A sentence chooses by symbols that the field has, and forgets none of them")
    void symbols(Schema schema) {
        for (Language language : Language.values()) {
            Choices.in(pattern("records", language, schema)).forEach((field, chosen) -> {
                Schema type = withoutNull(schema.getField(field).schema());
                if (type.getType() == Schema.Type.ENUM) {
                    Set<String> symbols = new TreeSet<>(type.getEnumSymbols());
                    symbols.remove("UNKNOWN");
                    assertThat(symbols)
                            .as("%s.%s, %s", schema.getName(), field, language)
                            .containsAll(chosen);
                }
            });
        }
    }

    @Test
    @DisplayName("Both languages have the same texts")
    void sameKeys() {
        assertThat(bundle("records", Language.FRENCH).keySet())
                .isEqualTo(bundle("records", Language.ENGLISH).keySet());
    }

    @Test
    @DisplayName("What no record says has the same places in both languages, too")
    void samePlacesOfStates() {
        Map<String, String> french = states(Language.FRENCH);

        assertThat(states(Language.ENGLISH))
                .hasSameSizeAs(french)
                .isNotEmpty()
                .allSatisfy((key, text) -> assertThat(places(text)).isEqualTo(places(french.get(key))));
    }

    private static Map<String, String> states(Language language) {
        ResourceBundle texts = bundle("records", language);
        return texts.keySet().stream()
                .filter(key -> key.startsWith("state."))
                .collect(Collectors.toMap(key -> key, texts::getString));
    }

    private static Set<String> places(String bundle, Language language, Schema schema) {
        return places(pattern(bundle, language, schema));
    }

    private static Set<String> places(String text) {
        MessagePattern pattern = new MessagePattern(text);
        Set<String> names = new TreeSet<>();
        for (int part = 0; part < pattern.countParts(); part++) {
            if (pattern.getPartType(part) == MessagePattern.Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(pattern.getPart(part)));
            }
        }
        return names;
    }

    private static String pattern(String bundle, Language language, Schema schema) {
        return bundle(bundle, language).getString(schema.getFullName().substring("org.examledger.".length()));
    }

    private static ResourceBundle bundle(String name, Language language) {
        return ResourceBundle.getBundle(
                "org.examledger.explanations." + name,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Every field filled, what may be absent included. */
    private static IndexedRecord example(Schema schema) {
        GenericData.Record record = new GenericData.Record(schema);
        schema.getFields().forEach(field -> record.put(field.pos(), value(field.name(), field.schema())));
        return record;
    }

    private static Object value(String field, Schema schema) {
        return switch (schema.getType()) {
            case UNION -> value(field, withoutNull(schema));
            case STRING -> field.equals("zoneId") ? "Europe/Paris" : "the-" + field;
            case INT -> 3;
            case LONG -> schema.getLogicalType() == null ? (Object) 4L : Instant.parse("2021-05-03T09:00:00Z");
            case BOOLEAN -> true;
            case ARRAY -> List.of(value(field, schema.getElementType()));
            case ENUM ->
                new GenericData.EnumSymbol(schema, schema.getEnumSymbols().getFirst());
            case RECORD -> example(schema);
            case MAP, FIXED, BYTES, FLOAT, DOUBLE, NULL ->
                throw new IllegalArgumentException("not in the contract: " + schema);
        };
    }

    private static Schema withoutNull(Schema schema) {
        return schema.getType() != Schema.Type.UNION
                ? schema
                : schema.getTypes().stream()
                        .filter(branch -> branch.getType() != Schema.Type.NULL)
                        .findFirst()
                        .orElseThrow();
    }
}
