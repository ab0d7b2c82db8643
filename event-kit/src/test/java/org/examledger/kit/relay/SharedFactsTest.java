package org.examledger.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.kit.given.Candidate.GRACE;

import java.util.ArrayList;
import java.util.List;
import org.examledger.kit.given.Candidate;
import org.examledger.kit.given.Center;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.PublishedBefore;
import org.examledger.kit.given.Said;
import org.examledger.kit.given.World;
import org.examledger.revocations.ResultInvalidated;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Facts about centres reach every task, and everyone there whom they concern. */
class SharedFactsTest {
    private static final Center CENTER = Center.GRACE;
    private static final String AT = "2025-03-01T08:00:00Z";
    private static final String LATER = "2025-03-02T08:00:00Z";

    private final World world = new World().prepared();
    private final BookingsAtCenters bookings = new BookingsAtCenters();
    private final List<DrivenService> started = new ArrayList<>();

    @AfterEach
    void close() {
        started.forEach(DrivenService::close);
        world.close();
    }

    @Test
    @DisplayName("A fact about a centre is copied once, bytes unchanged, its source in the headers")
    void copied() {
        DrivenService service = live();
        var suspended = CENTER.suspended("suspension-1", AT);

        service.fact(Topics.CENTERS, suspended);

        assertThat(service.said(Topics.ATTEMPTS_RELAY)).singleElement().satisfies(copy -> {
            assertThat(copy.keyText()).isEqualTo("grace/exam.centers.v1/0/0");
            assertThat(copy.value()).isEqualTo(world.encoder().encode(Topics.CENTERS.name(), suspended));
            assertThat(copy.header("source-topic")).isEqualTo("exam.centers.v1");
            assertThat(copy.header("source-partition")).isEqualTo("0");
            assertThat(copy.header("source-offset")).isEqualTo("0");
            assertThat(copy.header("source-timestamp"))
                    .isEqualTo(Long.toString(DrivenService.RECORDED_AT.toEpochMilli()));
        });
    }

    @Test
    @DisplayName("It counts for bookings from before it and from after it")
    void bothOrders() {
        DrivenService service = live();

        service.report(GRACE.books("attempt-1", "AZ-104", CENTER.id(), AT));
        service.fact(Topics.CENTERS, CENTER.suspended("suspension-1", AT));
        settle(service);
        service.report(GRACE.books("attempt-2", "AZ-104", CENTER.id(), LATER));

        assertThat(struckOut(service)).containsExactly("attempt-1 by suspension-1", "attempt-2 by suspension-1");
    }

    @Test
    @DisplayName("A centre that another's suspension covers is suspended with it, whatever came first")
    void covered() {
        DrivenService service = live();

        service.report(GRACE.books("attempt-1", "AZ-104", "site-1", AT));
        service.fact(Topics.CENTERS, CENTER.suspended("suspension-1", AT, "site-1", "site-2"));
        settle(service);
        service.report(GRACE.books("attempt-2", "AZ-104", "site-2", LATER));

        assertThat(struckOut(service)).containsExactly("attempt-1 by suspension-1", "attempt-2 by suspension-1");
    }

    @Test
    @DisplayName("Whom it does not concern is not concluded about again")
    void othersAreLeftAlone() {
        DrivenService service = live();
        service.report(GRACE.books("attempt-1", "AZ-104", CENTER.id(), AT));
        service.report(Candidate.on0("another").books("attempt-1", "AZ-104", "center-9", AT));
        bookings.concludedAbout.clear();

        service.fact(Topics.CENTERS, CENTER.suspended("suspension-1", AT));
        settle(service);

        assertThat(bookings.concludedAbout).containsExactly(GRACE.id());
    }

    @Test
    @DisplayName("A copy that comes again changes nothing")
    void again() {
        DrivenService service = live();
        service.report(GRACE.books("attempt-1", "AZ-104", CENTER.id(), AT));
        service.fact(Topics.CENTERS, CENTER.suspended("suspension-1", AT));
        settle(service);
        bookings.concludedAbout.clear();

        repeat(service, service.said(Topics.ATTEMPTS_RELAY).getFirst());
        settle(service);

        assertThat(bookings.concludedAbout).isEmpty();
        assertThat(struckOut(service)).hasSize(1);
    }

    @Test
    @DisplayName("What is no copy is passed over")
    void noCopy() {
        DrivenService service = live();

        service.fact(Topics.ATTEMPTS_RELAY, CENTER.id(), new byte[] {1, 2, 3});
        service.fact(Topics.ATTEMPTS_RELAY, CENTER.id(), null);
        service.report(GRACE.books("attempt-1", "AZ-104", CENTER.id(), AT));

        assertThat(bookings.concludedAbout).containsExactly(GRACE.id());
    }

    @Test
    @DisplayName("After a lost state nothing is copied that was, and nothing is said before the copies were read")
    void lostState() {
        DrivenService before = live();
        before.report(GRACE.books("attempt-1", "AZ-104", CENTER.id(), AT));
        before.fact(Topics.CENTERS, CENTER.suspended("suspension-1", AT, "site-1"));
        settle(before);
        PublishedBefore published = before.published();
        published.inputsRead(false);

        DrivenService after = start(new World().prepared().before(published));
        after.fact(Topics.CENTERS, CENTER.suspended("suspension-1", AT, "site-1"));
        after.report(GRACE.books("attempt-1", "AZ-104", CENTER.id(), AT));
        settle(after);
        assertThat(after.saidAnywhere()).isEmpty();
        repeat(after, before.said(Topics.ATTEMPTS_RELAY).getFirst());
        published.inputsRead(true);
        settle(after);

        assertThat(after.saidAnywhere()).isEmpty();
        after.report(GRACE.books("attempt-2", "AZ-104", "site-1", LATER));
        assertThat(struckOut(after)).containsExactly("attempt-2 by suspension-1");
    }

    @Test
    @DisplayName("A fact that came in while the state was rebuilt, and was never copied, is copied then")
    void copiedAfterwards() {
        PublishedBefore published = new PublishedBefore();
        published.inputsRead(false);
        DrivenService service = start(new World().prepared().before(published));
        service.fact(Topics.CENTERS, CENTER.suspended("suspension-1", AT));
        service.tick();
        assertThat(service.said(Topics.ATTEMPTS_RELAY)).isEmpty();

        published.inputsRead(true);
        settle(service);

        assertThat(service.said(Topics.ATTEMPTS_RELAY)).hasSize(1);
    }

    private static void repeat(DrivenService service, Said copy) {
        service.fact(Topics.ATTEMPTS_RELAY, copy.key(), copy.value(), copy.headers());
    }

    /** Time for what was put off, in as many turns as it takes. */
    private static void settle(DrivenService service) {
        service.tick();
        service.tick();
    }

    private static List<String> struckOut(DrivenService service) {
        return service.records(Topics.REVOCATIONS).stream()
                .map(ResultInvalidated.class::cast)
                .map(record -> record.getAttemptId() + " by " + record.getSanctionId())
                .toList();
    }

    private DrivenService live() {
        DrivenService service = start(world);
        service.tick();
        return service;
    }

    private DrivenService start(World itsWorld) {
        DrivenService service = new DrivenService(bookings.service(), itsWorld);
        started.add(service);
        return service;
    }
}
