package org.examledger.service.attempts.domain.purchases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.given.Story.at;
import static org.examledger.service.attempts.domain.given.Story.withVoucher;

import java.util.List;
import java.util.Optional;
import org.examledger.clocks.domain.Clock;
import org.examledger.clocks.domain.DeadlineKind;
import org.examledger.clocks.domain.DeadlineName;
import org.examledger.clocks.domain.DeadlineState;
import org.examledger.clocks.domain.Deadlines;
import org.examledger.clocks.domain.SaidDeadlines;
import org.examledger.service.attempts.domain.given.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Until when a retake voucher is to be used. Sittings are in Paris. */
@Tag("R17")
class VoucherClockTest {
    private static final String BOOKED = "2021-05-05T09:00:00+02:00";
    private static final String RETAKE = "2021-05-10T09:00:00+02:00";

    private static List<Clock> clocks(Story story) {
        return new VoucherClock(story.terms()).candidate(story.file());
    }

    private static DeadlineState state(Story story) {
        return new Deadlines(Optional.of(at("2022-01-01T00:00:00Z")), SaidDeadlines.none())
                .running(clocks(story).getFirst())
                .outcome()
                .state();
    }

    @Test
    @DisplayName("It runs from the failed sitting to the end of the 30th day after it")
    void thirtyDays() {
        Clock clock = clocks(failed(null)).getFirst();

        assertThat(clock.name()).isEqualTo(DeadlineName.about(DeadlineKind.USE_VOUCHER, "v1"));
        assertThat(clock.startedAt()).isEqualTo(at("2021-05-03T09:00:00+02:00"));
        assertThat(clock.dueAt()).isEqualTo(at("2021-06-03T00:00:00+02:00"));
        assertThat(clock.rule().ruleId()).isEqualTo("R17");
        assertThat(clock.rule().policyId()).isEqualTo("microsoft-mos-booking");
        assertThat(clock.rule().policyVersion()).isEqualTo("2021-03-31");
        assertThat(clock.startedBy()).extracting("eventId").containsExactly("event-001", "event-003");
    }

    @Test
    @DisplayName("It ends with the voucher's own expiry, if that is earlier")
    void ownExpiry() {
        assertThat(clocks(failed("2021-05-20T12:00:00+02:00")).getFirst().dueAt())
                .isEqualTo(at("2021-05-20T12:00:00.001+02:00"));
        assertThat(clocks(failed("2021-07-20T12:00:00+02:00")).getFirst().dueAt())
                .isEqualTo(at("2021-06-03T00:00:00+02:00"));
    }

    @Test
    @DisplayName("The retake that it pays meets it; an appointment alone does not, nor does a sitting paid otherwise")
    void metByTheRetake() {
        Story story = failed(null)
                .books("a2", "77-725", BOOKED, RETAKE)
                .sits("a2", "77-725", RETAKE)
                .books("a3", "77-725", BOOKED, "2021-05-12T09:00:00+02:00", withVoucher("v1"));
        assertThat(state(story)).isEqualTo(DeadlineState.MISSED);

        story.sits("a3", "77-725", "2021-05-12T09:00:00+02:00");
        assertThat(state(story)).isEqualTo(DeadlineState.MET);
        assertThat(clocks(story).getFirst().doneAt()).contains(at("2021-05-12T09:00:00+02:00"));
        assertThat(clocks(story).getFirst().bearing())
                .extracting("eventId")
                .containsExactlyInAnyOrder("event-001", "event-002", "event-003", "event-006", "event-007");
    }

    @Test
    @DisplayName("It is needless when the sitting turns out to have been passed")
    void passedAfterAll() {
        assertThat(state(failed(null).passes("a1", "2021-05-06T09:00:00+02:00")))
                .isEqualTo(DeadlineState.CANCELLED);
        assertThat(state(failed(null))).isEqualTo(DeadlineState.MISSED);
    }

    @Test
    @DisplayName("A voucher whose sitting is not known, or for an exam whose terms know none, has no clock")
    void noClock() {
        assertThat(clocks(new Story().getsVoucher("v1", "77-725", "a1", null, BOOKED)))
                .isEmpty();
        assertThat(clocks(new Story()
                        .sits("a1", "AZ-104", "2021-05-03T09:00:00+02:00")
                        .getsVoucher("v1", "AZ-104", "a1", null, BOOKED)))
                .isEmpty();
    }

    private static Story failed(@Nullable String expiresAt) {
        return new Story()
                .sits("a1", "77-725", "2021-05-03T09:00:00+02:00")
                .fails("a1", "2021-05-03T11:00:00+02:00")
                .getsVoucher("v1", "77-725", "a1", expiresAt, "2021-05-04T09:00:00+02:00");
    }
}
