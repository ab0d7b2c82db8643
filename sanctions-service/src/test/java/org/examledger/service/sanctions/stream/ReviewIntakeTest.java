package org.examledger.service.sanctions.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.kit.given.Candidate.retold;
import static org.examledger.service.sanctions.given.Reviewer.ban;
import static org.examledger.service.sanctions.given.Reviewer.confirms;
import static org.examledger.service.sanctions.given.Reviewer.dismisses;
import static org.examledger.service.sanctions.given.Reviewer.invalidation;
import static org.examledger.service.sanctions.given.Reviewer.measure;
import static org.examledger.service.sanctions.stream.DrivenSanctions.answers;
import static org.examledger.service.sanctions.stream.DrivenSanctions.names;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.examledger.incidents.FraudCategory;
import org.examledger.incidents.FraudFlagRaised;
import org.examledger.kit.given.Candidate;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.World;
import org.examledger.kit.store.WaitingFact;
import org.examledger.sanctions.FlagDismissed;
import org.examledger.sanctions.MeasureKind;
import org.examledger.sanctions.MisconductConfirmed;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contract, meaning 2: what becomes of a review. */
class ReviewIntakeTest {
    private final World world = new World().prepared();
    private final DrivenService service = DrivenSanctions.live(world);

    @AfterEach
    void close() {
        service.close();
        world.close();
    }

    @Test
    @DisplayName("A program that is not in the catalogue is a bad value")
    void unknownProgram() {
        service.report(confirms("case-1", "ACME", ban()));

        assertRejected("BAD_VALUE", "\"ACME\"");
    }

    @Test
    @DisplayName("A case left without a measure is a bad value where the policy adds none")
    void withoutMeasure() {
        service.report(confirms("case-1", "ORACLE"));

        assertRejected("BAD_VALUE", "measures is empty");
    }

    @Test
    @DisplayName("A case falls on fifty others at most, each counted once")
    void tooManyInvolved() {
        List<String> fifty =
                IntStream.range(0, 50).mapToObj(number -> "other-" + number).toList();
        MisconductConfirmed few = confirms("case-1", "ORACLE", ban());
        few.setInvolvedCandidateIds(
                Stream.concat(fifty.stream(), fifty.stream()).toList());
        service.report(few);
        MisconductConfirmed many = confirms("case-2", "ORACLE", ban());
        many.setInvolvedCandidateIds(
                Stream.concat(fifty.stream(), Stream.of("one-more")).toList());
        service.report(many);

        assertThat(answers(service)).containsExactly("ACCEPTED", "BAD_VALUE");
    }

    @Test
    @DisplayName("A measure or category that only a newer version knows is a bad value")
    void unknownSymbols() {
        service.report(confirms("case-1", "ORACLE", measure(MeasureKind.UNKNOWN).build()));
        MisconductConfirmed otherCategory = confirms("case-2", "ORACLE", ban());
        otherCategory.setCategory(FraudCategory.UNKNOWN);
        service.report(otherCategory);
        MisconductConfirmed otherZone = confirms("case-3", "ORACLE", ban());
        otherZone.setZoneId("Europe/Atlantis");
        service.report(otherZone);

        assertThat(answers(service)).containsExactly("BAD_VALUE", "BAD_VALUE", "BAD_VALUE");
    }

    @ParameterizedTest
    @EnumSource(names = {"RESULT_INVALIDATION", "CERTIFICATION_REVOCATION"})
    @DisplayName("A measure that takes something and does not name it lacks a field")
    void measureWithoutItsId(MeasureKind kind) {
        service.report(confirms("case-1", "ORACLE", ban(), measure(kind).build()));

        assertRejected("MISSING_FIELD", "measures[1].");
    }

    @Test
    @DisplayName("Of a missing field and a bad value the missing field decides")
    void missingFieldFirst() {
        MisconductConfirmed both = confirms(
                "case-1",
                "ACME",
                measure(MeasureKind.UNKNOWN).build(),
                measure(MeasureKind.RESULT_INVALIDATION).setAttemptId(" ").build());
        both.setZoneId("Europe/Atlantis");
        service.report(both);

        assertRejected("MISSING_FIELD", "measures[1].attemptId");
    }

    @Test
    @DisplayName("A second confirmation of a case contradicts the first; a rejected one uses up nothing")
    void secondConfirmation() {
        service.report(confirms("case-1", "ACME", ban()));
        service.report(confirms("case-1", "ORACLE", ban()));
        service.report(confirms("case-1", "MICROSOFT", ban()));
        service.report(retold(confirms("case-1", "ORACLE", ban())));
        service.report(confirms("case-2", "MICROSOFT", ban()));

        assertThat(answers(service))
                .containsExactly("BAD_VALUE", "ACCEPTED", "CONTRADICTION", "CONTRADICTION", "ACCEPTED");
        assertThat(names(service, Topics.SANCTIONS)).containsExactly("SanctionImposed", "SanctionImposed");
    }

    @Test
    @DisplayName("The same review twice changes nothing; its eventId with other content is rejected")
    void duplicates() {
        MisconductConfirmed other = confirms("case-1", "ORACLE", ban(), invalidation("attempt-1"));
        service.report(confirms("case-1", "ORACLE", ban()));
        service.report(confirms("case-1", "ORACLE", ban()));
        service.report(other);

        assertThat(answers(service)).containsExactly("ACCEPTED", "DUPLICATE", "CONFLICTING_DUPLICATE");
        assertThat(names(service, Topics.SANCTIONS)).containsExactly("SanctionImposed");
    }

    @Test
    @DisplayName("An eventId that another service's record happens to have is not used up")
    void idOfAnotherTopic() {
        MisconductConfirmed confirmed = confirms("case-1", "ORACLE", ban());
        FraudFlagRaised flag = new Candidate("grace").isFlagged("flag-1", "attempt-1", "2025-03-01T10:00:00Z");
        flag.setEventId(confirmed.getEventId());
        service.fact(Topics.INCIDENTS, flag);
        service.report(confirmed);

        assertThat(answers(service)).containsExactly("ACCEPTED");
    }

    @Test
    @DisplayName("A flag may be dismissed twice, and beside a case that names it")
    void dismissals() {
        service.report(confirms("case-1", "ORACLE", ban()));
        service.report(dismisses("flag-1"));
        service.report(retold(dismisses("flag-1")));

        assertThat(answers(service)).containsExactly("ACCEPTED", "ACCEPTED", "ACCEPTED");
    }

    @Test
    @DisplayName("A dismissal of a flag that is not known yet is kept and listed")
    void dismissalBeforeItsFlag() {
        FlagDismissed dismissed = dismisses("flag-1");
        service.report(dismissed);

        assertThat(answers(service)).containsExactly("ACCEPTED");
        assertThat(service.waiting())
                .containsExactly(new WaitingFact(dismissed.getEventId(), "FlagDismissed", "grace", "flag-1"));
    }

    private void assertRejected(String reason, String detail) {
        assertThat(service.said(Topics.INTAKE_REVIEWS.rejected()))
                .singleElement()
                .satisfies(rejected -> {
                    assertThat(rejected.header("reason")).isEqualTo(reason);
                    assertThat(rejected.header("detail")).contains(detail);
                });
        assertThat(answers(service)).containsExactly(reason);
        assertThat(DrivenSanctions.conclusions(service)).isEmpty();
    }
}
