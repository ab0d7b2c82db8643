package org.examledger.service.attempts.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.stream.BookingReports.books;
import static org.examledger.service.attempts.stream.BookingReports.lives;
import static org.examledger.service.attempts.stream.BookingReports.moves;
import static org.examledger.service.attempts.stream.DrivenAttempts.names;

import java.time.Instant;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.attempts.AttemptBooked;
import org.examledger.bookings.BookingRefusalReason;
import org.examledger.bookings.BookingRefusalWithdrawn;
import org.examledger.bookings.BookingRefused;
import org.examledger.centers.CenterRegistered;
import org.examledger.centers.CenterReinstated;
import org.examledger.centers.CenterSuspended;
import org.examledger.centers.ReinstatementCause;
import org.examledger.kit.given.Center;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.World;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What sanctions-service says about centres decides about bookings, whatever came first. */
class BookingsAtCentersTest {
    private static final Center CENTER = Center.GRACE;
    private static final String BOOKED = "2021-05-01T09:00:00Z";
    private static final String SUSPENDED = "2021-05-10T00:00:00Z";
    private static final String APPOINTMENT = "2021-05-12T09:00:00Z";

    private final World world = new World().prepared();
    private final DrivenService service = DrivenService.live(DrivenAttempts.underShippedPolicies(), world);

    @AfterEach
    void close() {
        service.close();
        world.close();
    }

    @Test
    @Tag("S8")
    @DisplayName("A booking that falls into a suspension that is known is refused by that one, and is not published")
    void suspendedBefore() {
        CenterSuspended suspended = CENTER.suspended("s1", SUSPENDED, "site-1");
        said(suspended);
        said(CENTER.suspended("of the centre alone", SUSPENDED));
        AttemptBooked booking = booking("site-1");
        service.report(booking);

        assertThat(names(service, Topics.ATTEMPTS)).isEmpty();
        assertThat(service.records(Topics.BOOKINGS))
                .singleElement()
                .extracting(BookingRefused.class::cast)
                .satisfies(refused -> {
                    assertThat(refused.getReason()).isEqualTo(BookingRefusalReason.CENTER_SUSPENDED);
                    assertThat(refused.getRefusedEventId()).isEqualTo(booking.getEventId());
                    assertThat(refused.getOccurredAt()).isEqualTo(SUSPENDED);
                    assertThat(refused.getRuleIds()).containsExactly("S8");
                    assertThat(refused.getBasis()).containsExactly(booking.getEventId(), suspended.getEventId());
                });
    }

    @Test
    @Tag("S8")
    @DisplayName("A booking that was published is refused by a suspension that becomes known later")
    void suspendedAfter() {
        service.report(booking(CENTER.id()));
        assertThat(names(service, Topics.ATTEMPTS)).containsExactly("AttemptBooked");
        said(CENTER.suspended("s1", SUSPENDED));

        assertThat(names(service, Topics.ATTEMPTS)).containsExactly("AttemptBooked");
        assertThat(names(service, Topics.BOOKINGS)).containsExactly("BookingRefused");
    }

    @Test
    @Tag("S8")
    @DisplayName("When the suspension ends before the appointment, the refusal is withdrawn and the booking published")
    void ended() {
        CenterSuspended suspended = CENTER.suspended("s1", SUSPENDED, "site-1");
        said(suspended);
        service.report(booking("site-1"));
        CenterReinstated ended = reinstated(suspended, "2021-05-11T00:00:00Z", ReinstatementCause.ENDED);
        said(ended);

        assertThat(names(service, Topics.ATTEMPTS)).containsExactly("AttemptBooked");
        assertThat(names(service, Topics.BOOKINGS)).containsExactly("BookingRefused", "BookingRefusalWithdrawn");
        assertThat(((BookingRefusalWithdrawn) service.records(Topics.BOOKINGS).getLast()).getBasis())
                .contains(ended.getEventId());
    }

    @Test
    @Tag("S8")
    @DisplayName(
            "One that ended after the appointment was to start refuses it all the same; one that was reversed does not")
    void endedLate() {
        CenterSuspended suspended = CENTER.suspended("s1", SUSPENDED);
        said(suspended);
        said(reinstated(suspended, "2021-05-13T00:00:00Z", ReinstatementCause.ENDED));
        service.report(booking(CENTER.id()));
        assertThat(names(service, Topics.ATTEMPTS)).isEmpty();

        said(reinstated(suspended, "2021-05-13T00:00:00Z", ReinstatementCause.APPEAL_REVERSED));
        assertThat(names(service, Topics.ATTEMPTS)).containsExactly("AttemptBooked");
        assertThat(names(service, Topics.BOOKINGS)).endsWith("BookingRefusalWithdrawn");
    }

    @Test
    @Tag("S8")
    @DisplayName("A site that a suspension covers no longer is booked again")
    void coveredNoLonger() {
        said(CENTER.suspended("s1", SUSPENDED, "site-1"));
        service.report(booking("site-1"));
        said(CENTER.suspended("s1", SUSPENDED, "site-2"));

        assertThat(names(service, Topics.ATTEMPTS)).containsExactly("AttemptBooked");
        assertThat(names(service, Topics.BOOKINGS)).endsWith("BookingRefusalWithdrawn");
    }

    @Test
    @Tag("S8")
    @DisplayName("A move into the suspension is refused, until it turns out to have been moved on before that began")
    void moved() {
        said(CENTER.suspended("s1", SUSPENDED));
        AttemptBooked booking = booking(CENTER.id());
        booking.setAppointmentAt(Instant.parse("2021-05-08T09:00:00Z"));
        service.report(booking);
        service.report(moves("attempt-1", "2021-05-02T09:00:00Z", APPOINTMENT));
        service.report(moves("attempt-1", "2021-05-03T09:00:00Z", "2021-05-09T09:00:00Z"));

        assertThat(names(service, Topics.ATTEMPTS))
                .containsExactly("AttemptBooked", "AttemptRescheduled", "AttemptRescheduled");
        assertThat(names(service, Topics.BOOKINGS)).containsExactly("BookingRefused", "BookingRefusalWithdrawn");
    }

    @Test
    @Tag("A1")
    @DisplayName(
            "Where the booking names only a centre, the centre's country decides who sits there, whatever came first")
    void country() {
        CenterRegistered registered = CENTER.isRegistered("owner-1", "2020-01-01T09:00:00Z");
        registered.setCountryCode("IN");
        service.report(lives("FR", "2021-04-01T09:00:00Z"));
        service.report(booking(CENTER.id()));
        assertThat(names(service, Topics.BOOKINGS)).isEmpty();
        said(registered);
        AttemptBooked second = booking(CENTER.id());
        second.setEventId(BookingReports.eventId("second"));
        second.setAttemptId("attempt-2");
        service.report(second);

        assertThat(service.records(Topics.BOOKINGS))
                .extracting(record -> ((BookingRefused) record).getReason())
                .isEqualTo(List.of(BookingRefusalReason.RESIDENTS_ONLY, BookingRefusalReason.RESIDENTS_ONLY));
        assertThat(service.records(Topics.BOOKINGS))
                .allSatisfy(record ->
                        assertThat(((BookingRefused) record).getBasis()).contains(registered.getEventId()));
    }

    private static AttemptBooked booking(String centerId) {
        return books("attempt-1", "AZ-104", BOOKED, APPOINTMENT, booked -> booked.setCenterId(centerId));
    }

    /** That the suspension is over, as sanctions-service says it. */
    static CenterReinstated reinstated(CenterSuspended suspended, String at, ReinstatementCause cause) {
        return CenterReinstated.newBuilder()
                .setEventId(BookingReports.eventId("reinstated", at, cause.name()))
                .setCenterId(suspended.getCenterId())
                .setOccurredAt(Instant.parse(at))
                .setSuspensionId(suspended.getSuspensionId())
                .setProgram(suspended.getProgram())
                .setCenterIds(suspended.getCenterIds())
                .setSuspendedAt(suspended.getSuspendedAt())
                .setReinstatedAt(Instant.parse(at))
                .setCause(cause)
                .setPolicyId(suspended.getPolicyId())
                .setPolicyVersion(suspended.getPolicyVersion())
                .setExplanation("Over.")
                .setRuleIds(suspended.getRuleIds())
                .setBasis(suspended.getBasis())
                .build();
    }

    /** By sanctions-service, with time for the copies and for those whom they concern. */
    private void said(SpecificRecord record) {
        service.fact(Topics.CENTERS, record);
        service.tick();
        service.tick();
    }
}
