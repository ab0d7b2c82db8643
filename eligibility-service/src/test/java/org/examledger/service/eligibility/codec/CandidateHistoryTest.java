package org.examledger.service.eligibility.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.examledger.incidents.FraudCategory;
import org.examledger.kit.store.StoredFact;
import org.examledger.sanctions.MeasureKind;
import org.examledger.sanctions.SanctionImposed;
import org.examledger.schemas.Topics;
import org.examledger.service.eligibility.domain.facts.BanImposed;
import org.examledger.service.eligibility.domain.facts.Fact;
import org.examledger.service.eligibility.domain.facts.UnreadableRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a sanction is to eligibility, by its kind. */
class CandidateHistoryTest {
    private static final Instant AT = Instant.parse("2025-03-03T10:00:00Z");

    @Test
    @DisplayName("A ban forbids sittings")
    void ban() {
        assertThat(read(MeasureKind.BAN))
                .containsExactly(new BanImposed("event-1", AT, 7, "sanction-1", "ORACLE", null, AT));
    }

    @ParameterizedTest
    @EnumSource(names = {"RESULT_INVALIDATION", "CERTIFICATION_REVOCATION", "RETEST"})
    @DisplayName("What takes results or certifications, or orders a retest, says nothing by itself")
    void otherKinds(MeasureKind kind) {
        assertThat(read(kind)).isEmpty();
    }

    @Test
    @DisplayName(
            "A kind that only a newer version knows may forbid sittings: the record is unreadable, not passed over")
    void unknownKind() {
        assertThat(read(MeasureKind.UNKNOWN)).containsExactly(new UnreadableRecord("event-1", AT));
    }

    private static List<Fact> read(MeasureKind kind) {
        SanctionImposed imposed = SanctionImposed.newBuilder()
                .setEventId("event-1")
                .setCandidateId("grace")
                .setOccurredAt(AT)
                .setSanctionId("sanction-1")
                .setCaseId("case-1")
                .setProgram("ORACLE")
                .setKind(kind)
                .setCategory(FraudCategory.CHEATING)
                .setNotifiedAt(AT)
                .setZoneId("UTC")
                .setPolicyId("oracle-program")
                .setPolicyVersion("2023-01-01")
                .setExplanation("as asked for")
                .setRuleIds(List.of("S6"))
                .setBasis(List.of())
                .build();
        StoredFact stored = new StoredFact(Topics.SANCTIONS.name(), 7, AT.toEpochMilli(), null, new byte[0]);
        return CandidateHistory.of("grace", List.of(new org.examledger.kit.store.Fact.Readable(stored, imposed)));
    }
}
