package org.examledger.service.attempts.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.kit.given.Candidate.GRACE;
import static org.examledger.service.attempts.stream.BookingReports.books;
import static org.examledger.service.attempts.stream.BookingReports.isDisproved;
import static org.examledger.service.attempts.stream.BookingReports.isExempted;
import static org.examledger.service.attempts.stream.BookingReports.isNationalOf;
import static org.examledger.service.attempts.stream.BookingReports.isVerified;
import static org.examledger.service.attempts.stream.BookingReports.lives;
import static org.examledger.service.attempts.stream.DrivenAttempts.answers;
import static org.examledger.service.attempts.stream.DrivenAttempts.names;

import org.examledger.admissions.StudentSittingDisproved;
import org.examledger.attempts.BookedAs;
import org.examledger.bookings.BookingRefused;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.World;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may sit, whatever comes late. */
class AdmissionsTest {
    private final World world = new World().prepared();
    private final DrivenService service = DrivenService.live(DrivenAttempts.underShippedPolicies(), world);

    @AfterEach
    void close() {
        service.close();
        world.close();
    }

    @Test
    @Tag("A3")
    @DisplayName("A nationality that is reported late refuses a booking after all; an exemption allows it again")
    void lateNationality() {
        service.report(books("a1", "1Z0-1072", "2023-04-05T09:00:00Z", "2023-04-20T09:00:00Z", booked -> {}));
        service.report(lives("FR", "2023-04-01T09:00:00Z"));
        assertThat(service.said(Topics.BOOKINGS)).isEmpty();

        service.report(isNationalOf("IR", "2023-04-02T09:00:00Z"));
        assertThat(service.records(Topics.BOOKINGS))
                .singleElement()
                .satisfies(record ->
                        assertThat(((BookingRefused) record).getFeeLost()).isTrue());

        service.report(isExempted("exemption-1", "2023-04-10T09:00:00Z"));
        assertThat(names(service, Topics.BOOKINGS)).containsExactly("BookingRefused", "BookingRefusalWithdrawn");
        assertThat(names(service, Topics.ATTEMPTS)).containsExactly("AttemptBooked");
        assertThat(names(service, Topics.ADMISSIONS))
                .containsExactly("ResidencyReported", "NationalityReported", "ExemptionDecided");
    }

    @Test
    @Tag("A6")
    @DisplayName(
            "A disproved status waits for its verification, names the sitting, and a second verification clears it")
    void disproved() {
        service.report(isDisproved("v1", "2023-05-01T09:00:00Z"));
        assertThat(service.waiting()).hasSize(1);

        service.report(isVerified("v1", "2023-01-01T09:00:00Z"));
        service.report(books(
                "a1",
                "98-364",
                "2023-04-05T09:00:00Z",
                "2023-04-20T09:00:00Z",
                booked -> booked.setBookedAs(BookedAs.STUDENT)));
        service.report(GRACE.starts("a1", "98-364", "2023-04-20T09:00:00Z"));
        StudentSittingDisproved disproved =
                (StudentSittingDisproved) service.records(Topics.ADMISSIONS).getLast();
        assertThat(disproved.getAttemptId()).isEqualTo("a1");
        assertThat(disproved.getProgram()).isEqualTo("MICROSOFT");
        assertThat(disproved.getRuleIds()).containsExactly("A6");

        service.report(isVerified("v2", "2023-02-01T09:00:00Z"));
        assertThat(names(service, Topics.ADMISSIONS))
                .containsExactly(
                        "StudentStatusVerified",
                        "StudentStatusDisproved",
                        "StudentSittingDisproved",
                        "StudentStatusVerified",
                        "StudentSittingCleared");
    }

    @Test
    @DisplayName("A place that is no code, and a second decision of an id, are rejected")
    void rejected() {
        service.report(lives("France", "2023-04-01T09:00:00Z"));
        service.report(isNationalOf("fr", "2023-04-01T09:00:00Z"));
        service.report(isExempted("exemption-1", "2023-04-01T09:00:00Z"));
        service.report(isExempted("exemption-1", "2023-04-02T09:00:00Z"));

        assertThat(answers(service)).containsExactly("BAD_VALUE", "BAD_VALUE", "ACCEPTED", "CONTRADICTION");
    }
}
