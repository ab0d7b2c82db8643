package org.examledger.system.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.examledger.attempts.AttemptBooked;
import org.examledger.bookings.BookingRefusalReason;
import org.examledger.bookings.BookingRefused;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Centers;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.Service;
import org.examledger.system.harness.TopicReader;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("What is reported about a centre concerns everybody who books there, on whichever partition")
@OnSharedLedger
class CentersTest {
    private final World world = World.shared();
    private final Centers center = new Centers();
    private final Candidate before = Candidate.of(world);
    private final Candidate after = Candidate.elsewhereThan(before, world);

    @Test
    @Tag("S8")
    @DisplayName("S8: bookings at a suspended centre are refused, made before and after, until the suspension ends")
    void givenASuspendedCenterThenBookingsThereAreRefused() {
        before.report(booking(before, center.id(), "2021-05-05T09:00Z"));
        world.settle();
        world.reporter().report(center.suspended("s1", "2021-05-03T09:00Z"));
        comes(() -> assertThat(reasons(before)).containsExactly(BookingRefusalReason.CENTER_SUSPENDED));

        after.report(booking(after, center.id(), "2021-05-05T09:00Z"));
        assertThat(reasons(after)).containsExactly(BookingRefusalReason.CENTER_SUSPENDED);
        assertThat(names(after, Topics.ATTEMPTS)).isEmpty();

        world.reporter().report(center.ended("s1", "2021-05-04T09:00Z"));
        comes(() -> {
            assertThat(names(after, Topics.BOOKINGS)).containsExactly("BookingRefused", "BookingRefusalWithdrawn");
            assertThat(names(after, Topics.ATTEMPTS)).containsExactly("AttemptBooked");
        });
    }

    @Test
    @Tag("S8")
    @DisplayName("S8: the sites associated with a centre are suspended with it")
    void givenASuspendedCenterThenItsSitesAreSuspendedToo() {
        Centers site = new Centers();
        world.reporter().report(center.registered("FR", "2020-01-01T00:00Z", site.id()));
        after.report(booking(after, site.id(), "2021-05-05T09:00Z"));
        world.settle();

        world.reporter().report(center.suspended("s1", "2021-05-03T09:00Z"));

        comes(() -> assertThat(reasons(after)).containsExactly(BookingRefusalReason.CENTER_SUSPENDED));
        JsonNode suspended = world.ledger()
                .http(Service.SANCTIONS)
                .get("/api/centers/" + center.id())
                .body();
        assertThat(suspended.toString()).contains(site.id(), "s1");
    }

    @Test
    @Tag("P9")
    @Tag("S3")
    @DisplayName(
            "P9: the owner may appeal a suspension on statistical evidence, and a reversal allows what it had refused")
    void givenAnAppealThatReversesThenTheBookingIsAllowed() {
        world.reporter().report(center.registered("FR", "2020-01-01T00:00Z"));
        world.reporter().report(center.suspended("s1", "2021-05-03T09:00Z"));
        world.settle();
        after.report(booking(after, center.id(), "2021-05-05T09:00Z"));
        assertThat(reasons(after)).containsExactly(BookingRefusalReason.CENTER_SUSPENDED);

        world.reporter().report(center.appealed("appeal-1", "s1", "2021-06-01T09:00Z"));
        world.reporter().report(center.reversed("appeal-1", "2021-07-01T09:00Z"));

        comes(() ->
                assertThat(names(after, Topics.BOOKINGS)).containsExactly("BookingRefused", "BookingRefusalWithdrawn"));
        assertThat(world.reader().all(Topics.CENTERS).stream()
                        .filter(record -> TopicReader.key(record).equals(center.id()))
                        .map(record -> world.reader().decode(record).getSchema().getName()))
                .contains("CenterAppealFiled", "CenterReinstated");
    }

    /** Whom a fact about a centre concerns is concluded about in turns of their own, after it was read (decision 018). */
    private static void comes(ThrowingRunnable assertions) {
        Awaitility.await("the fact about the centre has its effects")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(assertions);
    }

    private static AttemptBooked booking(Candidate candidate, String centerId, String appointmentAt) {
        AttemptBooked booked = candidate.appointments().booked("a1", "70-410", "2021-05-01T09:00Z", appointmentAt);
        booked.setCenterId(centerId);
        return booked;
    }

    private static List<BookingRefusalReason> reasons(Candidate candidate) {
        return candidate.published(Topics.BOOKINGS, BookingRefused.class).stream()
                .map(BookingRefused::getReason)
                .toList();
    }

    private static List<String> names(Candidate candidate, Topic topic) {
        return candidate.published(topic).stream()
                .map(record -> record.getSchema().getName())
                .toList();
    }
}
