package org.examledger.service.appeals.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.appeals.domain.facts.Waives.CAP;
import static org.examledger.service.appeals.domain.facts.Waives.WAIT;

import java.time.Instant;
import java.util.List;
import org.examledger.clocks.domain.Grounds;
import org.examledger.service.appeals.domain.exceptions.ExceptionConclusion;
import org.examledger.service.appeals.domain.exceptions.RejectionReason;
import org.examledger.service.appeals.domain.facts.ExceptionCause;
import org.examledger.service.appeals.domain.given.RequestWords;
import org.examledger.service.appeals.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetakeExceptionsTest {
    private static final RequestWords COMPLETE = RequestWords.complete("r1", "AZ-104", "a1", "2021-05-03T12:00:00Z");

    private static Story sat() {
        return new Story().sits("a1", "AZ-104", "2021-05-03T09:00:00Z");
    }

    private static List<ExceptionConclusion> concluded(Story story) {
        return story.concluded(null).exceptions();
    }

    @Test
    @DisplayName("Scenario 7, X1: complete, with a valid cause and granted")
    @Tag("X1")
    void granted() {
        Story story = sat().requests(COMPLETE).decidedRequest("r1", true, WAIT, "2021-05-03T15:00:00Z");

        assertThat(concluded(story))
                .containsExactly(new ExceptionConclusion.Granted(
                        "r1",
                        "AZ-104",
                        "a1",
                        WAIT,
                        new Grounds(
                                List.of("X1"),
                                List.of("a1-started", "r1-requested", "r1-decided"),
                                Instant.parse("2021-05-03T15:00:00Z"))));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("X2: the valid causes")
    @EnumSource(names = {"LAB_CRASH", "CONNECTIVITY_FAILURE", "EQUIPMENT_FAILURE"})
    @Tag("X2")
    void validCauses(ExceptionCause cause) {
        Story story = sat().requests(COMPLETE.because(cause)).decidedRequest("r1", true, CAP, "2021-05-03T15:00:00Z");

        assertThat(concluded(story)).singleElement().isInstanceOf(ExceptionConclusion.Granted.class);
    }

    @Test
    @DisplayName("Scenario 7, X4: without the vendor's case number, rejected at once, naming it, whatever is decided")
    @Tag("X4")
    void missingItem() {
        ExceptionConclusion rejected = new ExceptionConclusion.Rejected(
                "r1",
                "AZ-104",
                List.of("vendorCaseNumber"),
                RejectionReason.MISSING_ITEMS,
                new Grounds(List.of("X4"), List.of("r1-requested"), Instant.parse("2021-05-03T12:00:00Z")));

        Story story = new Story().requests(COMPLETE.withoutVendorCaseNumber());
        assertThat(concluded(story)).containsExactly(rejected);
        assertThat(story.concluded(null).waiting()).isEmpty();
        story.sits("a1", "AZ-104", "2021-05-03T09:00:00Z").decidedRequest("r1", true, WAIT, "2021-05-03T15:00:00Z");
        assertThat(concluded(story)).containsExactly(rejected);
    }

    @Test
    @DisplayName("Scenario 7, X2, X3: cause OTHER, rejected at once, whatever is decided")
    @Tag("X2")
    @Tag("X3")
    void causeNotValid() {
        Story story = sat().requests(COMPLETE.because(ExceptionCause.OTHER))
                .decidedRequest("r1", true, WAIT, "2021-05-03T15:00:00Z");

        assertThat(concluded(story))
                .containsExactly(new ExceptionConclusion.Rejected(
                        "r1",
                        "AZ-104",
                        List.of(),
                        RejectionReason.CAUSE_NOT_VALID,
                        new Grounds(
                                List.of("X2", "X3"), List.of("r1-requested"), Instant.parse("2021-05-03T12:00:00Z"))));
    }

    @Test
    @DisplayName("X4: a blank item is missing, and comes before the cause; missing ones are named in order")
    @Tag("X4")
    void missingBeforeCause() {
        Story story = sat().requests(
                        COMPLETE.withBlankEmail().withoutVendorCaseNumber().because(ExceptionCause.OTHER));

        assertThat(concluded(story)).singleElement().isInstanceOfSatisfying(ExceptionConclusion.Rejected.class, it -> {
            assertThat(it.reason()).isEqualTo(RejectionReason.MISSING_ITEMS);
            assertThat(it.missing()).containsExactly("email", "vendorCaseNumber");
        });
    }

    @Test
    @DisplayName("X1: refused by staff")
    @Tag("X1")
    void refused() {
        Story story = sat().requests(COMPLETE).decidedRequest("r1", false, WAIT, "2021-05-03T15:00:00Z");

        assertThat(concluded(story))
                .singleElement()
                .isInstanceOfSatisfying(
                        ExceptionConclusion.Rejected.class,
                        it -> assertThat(it.reason()).isEqualTo(RejectionReason.REFUSED));
    }

    @Test
    @DisplayName("Until it is decided, nothing is said of a request")
    void undecided() {
        assertThat(concluded(sat().requests(COMPLETE))).isEmpty();
        assertThat(sat().requests(COMPLETE).concluded(null).waiting()).isEmpty();
    }

    @Test
    @DisplayName("Meaning 3: a request waits for its attempt, and a decision for its request")
    void waits() {
        Story decision = new Story().decidedRequest("r1", true, WAIT, "2021-05-03T15:00:00Z");
        assertThat(decision.concluded(null).waiting())
                .containsExactly(new WaitingFact("r1-decided", "RetakeExceptionDecided", "r1"));

        Story both = decision.requests(COMPLETE);
        assertThat(concluded(both)).isEmpty();
        assertThat(both.concluded(null).waiting())
                .containsExactly(
                        new WaitingFact("r1-requested", "RetakeExceptionRequested", "a1"),
                        new WaitingFact("r1-decided", "RetakeExceptionDecided", "r1"));

        both.sits("a1", "AZ-900", "2021-05-03T09:00:00Z");
        assertThat(concluded(both)).as("an attempt of another exam").isEmpty();
        both.sits("a1", "AZ-104", "2021-05-03T09:00:00Z");
        assertThat(concluded(both)).hasSize(1);
    }
}
