package org.examledger.service.attempts.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.kit.given.Candidate.GRACE;
import static org.examledger.service.attempts.stream.BookingReports.books;
import static org.examledger.service.attempts.stream.BookingReports.hadFault;
import static org.examledger.service.attempts.stream.DrivenAttempts.names;

import org.examledger.bookings.FaultSide;
import org.examledger.bookings.SecondAppointmentDue;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.World;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A technical failure of the provider, confirmed late. */
@Tag("B7")
class SecondAppointmentsTest {
    private final World world = new World().prepared();
    private final DrivenService service = DrivenService.live(DrivenAttempts.underShippedPolicies(), world);

    @AfterEach
    void close() {
        service.close();
        world.close();
    }

    @Test
    @DisplayName("The confirmation withdraws the refusal of a second appointment, and states its priority")
    void confirmed() {
        service.report(books("a1", "CARTOPRO-2017", "2017-02-12T09:00:00Z", "2017-03-06T15:00:00Z", booked -> {}));
        service.report(GRACE.starts("a1", "CARTOPRO-2017", "2017-03-06T15:00:00Z"));
        service.report(books("a2", "CARTOPRO-2017", "2017-03-06T17:00:00Z", "2017-03-07T15:00:00Z", booked -> {}));
        assertThat(names(service, Topics.BOOKINGS)).containsExactly("BookingRefused");

        service.report(hadFault("a1", FaultSide.PROVIDER, "2017-03-06T16:00:00Z"));
        assertThat(names(service, Topics.BOOKINGS))
                .containsExactly(
                        "BookingRefused", "BookingRefusalWithdrawn", "TechnicalFaultConfirmed", "SecondAppointmentDue");
        assertThat(names(service, Topics.ATTEMPTS)).containsExactly("AttemptBooked", "AttemptStarted", "AttemptBooked");
        SecondAppointmentDue due =
                (SecondAppointmentDue) service.records(Topics.BOOKINGS).getLast();
        assertThat(due.getAttemptId()).isEqualTo("a1");
        assertThat(due.getSessionEnd()).isEqualTo("2017-03-14T23:30:00Z");
        assertThat(due.getRuleIds()).containsExactly("B7");
    }

    @Test
    @DisplayName("When the fault was the candidate's after all, both are taken back")
    void takenBack() {
        service.report(books("a1", "CARTOPRO-2017", "2017-02-12T09:00:00Z", "2017-03-06T15:00:00Z", booked -> {}));
        service.report(hadFault("a1", FaultSide.PROVIDER, "2017-03-06T16:00:00Z"));
        service.report(books("a2", "CARTOPRO-2017", "2017-03-06T17:00:00Z", "2017-03-07T15:00:00Z", booked -> {}));
        service.report(hadFault("a1", FaultSide.CANDIDATE, "2017-03-06T18:00:00Z"));

        assertThat(names(service, Topics.BOOKINGS))
                .containsExactly(
                        "TechnicalFaultConfirmed",
                        "SecondAppointmentDue",
                        "BookingRefused",
                        "TechnicalFaultConfirmed",
                        "SecondAppointmentWithdrawn");
    }

    @Test
    @DisplayName("A fault of an attempt that nobody reported waits for it")
    void waits() {
        service.report(hadFault("a1", FaultSide.PROVIDER, "2017-03-06T16:00:00Z"));

        assertThat(service.said(Topics.BOOKINGS)).isEmpty();
        assertThat(service.waiting()).hasSize(1);
    }
}
