package org.examledger.explanations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.examledger.deadlines.DeadlineCancelled;
import org.examledger.deadlines.DeadlineKind;
import org.examledger.deadlines.DeadlineMet;
import org.examledger.deadlines.DeadlineMissed;
import org.examledger.deadlines.DeadlineSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of deadline is told in words of its own. */
class DeadlineWordsTest {
    private static final List<Schema> RECORDS = List.of(
            DeadlineSet.getClassSchema(),
            DeadlineMet.getClassSchema(),
            DeadlineMissed.getClassSchema(),
            DeadlineCancelled.getClassSchema());

    static Stream<Arguments> records() {
        return Stream.of(Language.values())
                .flatMap(language -> RECORDS.stream().map(schema -> Arguments.of(language, schema)));
    }

    @ParameterizedTest
    @MethodSource("records")
    @DisplayName("No two kinds of deadline are told in the same words, and none like one that is not known")
    void ownWords(Language language, Schema schema) {
        Set<String> sentences = Arrays.stream(DeadlineKind.values())
                .map(kind -> sentence(language, schema, kind))
                .collect(Collectors.toSet());

        assertThat(sentences).hasSameSizeAs(DeadlineKind.values());
    }

    @ParameterizedTest
    @MethodSource("records")
    @DisplayName("Each kind names what it is about")
    void whatItIsAbout(Language language, Schema schema) {
        assertThat(DeadlineKind.values()).allSatisfy(kind -> {
            String about =
                    switch (kind) {
                        case FILE_APPEAL -> "the-case";
                        case ACKNOWLEDGE_APPEAL, DECIDE_APPEAL -> "the-appeal";
                        case SEND_RESULT,
                                REPORT_BETA_RESULTS,
                                WITHDRAW_PURCHASE,
                                USE_VOUCHER,
                                DESTROY_IDENTITY_RECORDS,
                                MEET_CHANGED_REQUIREMENT,
                                VERIFY_TRANSCRIPT,
                                CHALLENGE_ITEM,
                                TAKE_RETEST -> "the-subject";
                        case UNKNOWN -> "";
                    };
            assertThat(sentence(language, schema, kind)).contains(about);
        });
    }

    private static String sentence(Language language, Schema schema, DeadlineKind kind) {
        GenericData.Record record = new GenericData.Record(schema);
        record.put("kind", new GenericData.EnumSymbol(schema.getField("kind").schema(), kind.name()));
        record.put("caseId", "the-case");
        record.put("appealId", "the-appeal");
        record.put("subjectId", "the-subject");
        for (String instant : List.of("dueAt", "startedAt", "metAt")) {
            if (schema.getField(instant) != null) {
                record.put(instant, Instant.parse("2021-05-03T09:00:00Z"));
            }
        }
        return new RecordSentences(language).of(record, ZoneOffset.UTC).orElseThrow();
    }
}
