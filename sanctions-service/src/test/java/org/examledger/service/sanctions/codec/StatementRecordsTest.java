package org.examledger.service.sanctions.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.given.Candidate;
import org.examledger.kit.record.RecordFields;
import org.examledger.sanctions.FlagDismissed;
import org.examledger.service.sanctions.domain.given.Story;
import org.examledger.service.sanctions.domain.random.RandomReview;
import org.examledger.service.sanctions.domain.statements.Statement;
import org.examledger.service.sanctions.domain.statements.Statements;
import org.examledger.service.sanctions.given.Reviewer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatementRecordsTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest(name = "seed {0}: every statement comes back from its record, with its sanction and grounds")
    @MethodSource("seeds")
    void statementsComeBack(long seed) {
        List<Statement> statements = Statements.of(
                Story.rules().conclude(RandomReview.of(seed).facts()).sanctions());

        assertThat(statements).isNotEmpty().allSatisfy(statement -> {
            SpecificRecord record = StatementRecords.of("grace", statement);

            assertThat(StatementRecords.contentOf(record)).isEqualTo(statement.content());
            assertThat(StatementRecords.sanctionIdOf(record))
                    .isEqualTo(statement.sanction().sanctionId());
            assertThat(RecordFields.candidateId(record)).isEqualTo("grace");
            assertThat(RecordFields.occurredAt(record))
                    .isEqualTo(statement.grounds().occurredAt());
            assertThat(RecordFields.basis(record)).isEqualTo(statement.grounds().basis());
            assertThat(RecordFields.value(record, RecordFields.RULE_IDS))
                    .isEqualTo(statement.grounds().ruleIds());
        });
    }

    @Test
    @DisplayName("Meaning 10: a sanctionId follows from the case and the place alone, and each place has another")
    void sanctionIds() {
        assertThat(StatementRecords.sanctionId("case-1", 0)).isEqualTo("ac5d2c89-f183-3b61-ace4-2287f1509aac");
        assertThat(List.of(
                        StatementRecords.sanctionId("case-1", 0),
                        StatementRecords.sanctionId("case-1", 1),
                        StatementRecords.sanctionId("case-2", 0),
                        StatementRecords.sanctionId("case-11", 0),
                        StatementRecords.sanctionId("case-1", 10)))
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("A record that this service never writes is no statement of its")
    void foreignRecord() {
        FlagDismissed dismissed = Reviewer.dismisses("flag-1");
        SpecificRecord flag = Candidate.GRACE.isFlagged("flag-1", null, "2025-03-01T09:00:00Z");

        assertThatThrownBy(() -> StatementRecords.contentOf(dismissed))
                .hasMessageContaining("org.examledger.sanctions.FlagDismissed");
        assertThatThrownBy(() -> StatementRecords.sanctionIdOf(flag)).hasMessageContaining("FraudFlagRaised");
    }
}
