package org.examledger.service.sanctions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.examledger.service.sanctions.domain.facts.CandidatesLinked;
import org.examledger.service.sanctions.domain.facts.CandidatesUnlinked;
import org.examledger.service.sanctions.domain.facts.Fact;
import org.examledger.service.sanctions.domain.facts.PassedOn;
import org.examledger.service.sanctions.domain.facts.RetestCancelled;
import org.examledger.service.sanctions.domain.facts.RetestDateAgreed;
import org.examledger.service.sanctions.domain.facts.RetestOrdered;
import org.examledger.service.sanctions.domain.facts.ReviewFact;
import org.examledger.service.sanctions.domain.given.Story;
import org.examledger.service.sanctions.domain.intake.Contradictions;
import org.examledger.service.sanctions.domain.intake.ReviewChecks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Links and retests are passed on as decided, once what they refer to is known. */
class PassedOnTest {
    private static final Instant AT = Instant.parse(Story.NOTIFIED);
    private static final CandidatesLinked LINKED = linked("e1", "link-1", "grace");
    private static final CandidatesUnlinked UNLINKED = new CandidatesUnlinked("e2", AT.plusSeconds(1), "link-1");
    private static final RetestOrdered ORDERED = ordered("e3", "r1", "MICROSOFT", "AZ-104");
    private static final RetestDateAgreed AGREED =
            new RetestDateAgreed("e4", AT.plusSeconds(3), "r1", "a1", AT.plusSeconds(9), ZoneOffset.UTC);
    private static final RetestCancelled CANCELLED = new RetestCancelled("e5", AT.plusSeconds(4), "r1");

    private final ReviewChecks checks = new ReviewChecks(Story.catalogue());

    private static CandidatesLinked linked(String eventId, String linkId, String other) {
        return new CandidatesLinked(eventId, AT, "ada", linkId, other);
    }

    private static RetestOrdered ordered(String eventId, String retestId, String program, String examId) {
        return new RetestOrdered(eventId, AT.plusSeconds(2), retestId, program, examId, "center-2");
    }

    private static Conclusions conclusions(Fact... facts) {
        return Story.rules().conclude(List.of(facts));
    }

    private static List<String> waiting(Fact... facts) {
        return conclusions(facts).waiting().stream()
                .map(waiting -> waiting.eventId() + " " + waiting.recordName() + " " + waiting.waitsFor())
                .toList();
    }

    @Test
    @Tag("S5")
    @Tag("S7")
    @DisplayName("S5, S7: what is known, and what refers to it, is passed on in its order, and waits for nothing")
    void known() {
        Fact[] facts = {CANCELLED, AGREED, ORDERED, UNLINKED, LINKED};

        assertThat(conclusions(facts).passedOn())
                .extracting(PassedOn::eventId)
                .containsExactly("e1", "e2", "e3", "e4", "e5");
        assertThat(waiting(facts)).isEmpty();
    }

    @Test
    @DisplayName("Meaning 3: an end, a date and a cancellation wait for their link or retest, and for no other")
    void unknown() {
        Fact[] facts = {
            UNLINKED, AGREED, CANCELLED, linked("e6", "link-2", "grace"), ordered("e7", "r2", "MICROSOFT", "AZ-104")
        };

        assertThat(conclusions(facts).passedOn()).extracting(PassedOn::eventId).containsExactlyInAnyOrder("e6", "e7");
        assertThat(waiting(facts))
                .containsExactly("e2 CandidatesUnlinked link-1", "e4 RetestDateAgreed r1", "e5 RetestCancelled r1");
    }

    @Test
    @DisplayName("Meaning 2: a second link or retest of an id contradicts; dates and ends may come again")
    void contradictions() {
        List<ReviewFact> accepted = List.of(LINKED, UNLINKED, ORDERED, AGREED, CANCELLED);

        assertThat(accepted.stream()
                        .map(fact -> Contradictions.of(fact, accepted).orElse("none")))
                .containsExactly(
                        "link-1 has a CandidatesLinked already",
                        "none",
                        "r1 has a RetestOrdered already",
                        "none",
                        "none");
        assertThat(Contradictions.of(linked("e6", "link-2", "grace"), accepted)).isEmpty();
        assertThat(Contradictions.of(ordered("e7", "link-1", "MICROSOFT", "AZ-104"), accepted))
                .as("the id of a link is another one than that of a retest")
                .isEmpty();
    }

    @Test
    @Tag("S7")
    @DisplayName("S7: a retest is of an exam that there is, of the program that orders it")
    void retestOfItsProgram() {
        assertThat(checks.badValue(ORDERED)).isEmpty();
        assertThat(checks.badValue(ordered("e3", "r1", "ORACLE", "AZ-104")))
                .contains("field program is \"ORACLE\", but exam AZ-104 belongs to MICROSOFT");
        assertThat(checks.badValue(ordered("e3", "r1", "ACME", "AZ-104")))
                .contains("field program is \"ACME\", which is no known program; known are FUN, MICROSOFT, ORACLE");
        assertThat(checks.unknownExam(ORDERED)).isEmpty();
        assertThat(checks.unknownExam(LINKED)).isEmpty();
        assertThat(checks.unknownExam(ordered("e3", "r1", "MICROSOFT", "AZ-1")))
                .contains("examId \"AZ-1\" is not in the catalogue of exams");
    }

    @Test
    @Tag("S5")
    @DisplayName("S5: a link is of two ids")
    void twoIds() {
        assertThat(checks.badValue(LINKED)).isEmpty();
        assertThat(checks.badValue(linked("e1", "link-1", "ada")))
                .contains("field otherCandidateId is the record's own candidateId: a link needs two ids");
    }
}
