package org.examledger.service.attempts.domain.bookings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.OUTSIDE_SESSION;
import static org.examledger.service.attempts.domain.bookings.RefusalReason.SHORT_NOTICE;
import static org.examledger.service.attempts.domain.given.Story.at;

import java.util.ArrayList;
import java.util.List;
import org.examledger.service.attempts.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms that have a notice without a session, or a session without a notice. */
class OwnTermsTest {
    private static final String[] SESSION = {
        "    session:",
        "      from: 2017-03-01",
        "      until: 2017-03-14",
        "      closesAt: 2017-03-14T23:30:00Z",
        "      zone: Europe/Paris",
        "      opens: \"15:00\"",
        "      closes: \"21:00\"",
        "      lasts: PT30M",
        "      rule: B4",
    };

    @ParameterizedTest
    @Tag("B3")
    @CsvSource({
        "PT72H, 72 hours, 2017-03-08T15:00:00Z",
        "PT1H, 1 hour, 2017-03-05T16:00:00Z",
        "PT90M, 90 minutes, 2017-03-05T16:30:00Z",
        "PT90S, 90 seconds, 2017-03-05T15:01:30Z"
    })
    @DisplayName("B3: without a session, the first start is the end of the notice, which is said in its largest unit")
    void noticeOnly(String notice, String words, String earliest) {
        Story story = booked(
                under("    notice: {atLeast: " + notice + ", rule: B3}"),
                "2017-03-05T16:00:00+01:00",
                "2017-03-05T16:00:01+01:00");

        assertThat(story.refusal()).contains(SHORT_NOTICE);
        assertThat(story.refused().objection().earliestAt()).isEqualTo(at(earliest));
        assertThat(story.refused().explanation()).contains(" is made at least " + words + " ahead: ");
    }

    @Test
    @Tag("B4")
    @DisplayName("B4: without a notice, the next start is named, however near")
    void sessionOnly() {
        Story story = booked(under(SESSION), "2017-03-05T16:00:00+01:00", "2017-03-05T22:00:00+01:00");

        assertThat(story.refusal()).contains(OUTSIDE_SESSION);
        assertThat(story.refused().objection().earliestAt()).isEqualTo(at("2017-03-06T15:00:00+01:00"));
    }

    @Test
    @Tag("B4")
    @DisplayName("B4: for an appointment that was past already, no start before the step is named")
    void inThePast() {
        Story story = booked(under(SESSION), "2017-03-05T16:00:00+01:00", "2017-03-05T10:00:00+01:00");

        assertThat(story.refused().objection().earliestAt()).isEqualTo(at("2017-03-05T16:00:00+01:00"));
    }

    @Test
    @Tag("B4")
    @DisplayName("B4: where the session goes on every day, the refusal names no day that it does not")
    void everyDay() {
        assertThat(booked(under(SESSION), "2017-03-05T16:00:00+01:00", "2017-03-05T22:00:00+01:00")
                        .refused()
                        .explanation())
                .contains(" from 2017-03-01 to 2017-03-14; 2017-03-05T21:00:00Z does not (rule B4;");
    }

    @Test
    @Tag("B7")
    @DisplayName("B7: without a session, the priority of a second appointment has no end")
    void secondAppointment() {
        Story story = under("    notice: {atLeast: PT72H, rule: B3}", "    secondAppointment: {rule: B7}")
                .sits("a0", "CARTOPRO-2017", "2017-03-06T16:00:00+01:00")
                .hadFault("a0", true, "2018-01-01T00:00:00Z");
        SecondAppointment second =
                new SecondAppointments(story.terms()).candidate(story.file()).getFirst();

        assertThat(second.isDue()).isTrue();
        assertThat(second.sessionEnd()).isNull();
        assertThat(second.explanation())
                .isEqualTo(
                        "Attempt a0 at CARTOPRO-2017 broke off for a fault of the provider: a second appointment takes"
                                + " priority (rule B7; policy of 2017-03-01, document F).");
        assertThat(booked(story, "2018-01-02T00:00:00Z", "2018-01-02T01:00:00Z").refusal())
                .isEmpty();
    }

    private static Story under(String... terms) {
        List<String> lines = new ArrayList<>(
                List.of("bookingPolicy: fun-booking", "replaces: shipped", "versions:", "  - date: 2017-03-01"));
        lines.add("    document: F");
        lines.addAll(List.of(terms));
        return Story.under(lines.toArray(String[]::new));
    }

    private static Story booked(Story story, String on, String appointment) {
        return story.books("a1", "CARTOPRO-2017", on, appointment);
    }
}
