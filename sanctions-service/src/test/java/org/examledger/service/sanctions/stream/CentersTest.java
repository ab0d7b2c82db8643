package org.examledger.service.sanctions.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.centers.CenterAppealOutcome;
import org.examledger.centers.CenterAppealRefused;
import org.examledger.centers.CenterReinstated;
import org.examledger.centers.CenterSuspended;
import org.examledger.centers.ReinstatementCause;
import org.examledger.kit.conclusion.RecordContent;
import org.examledger.kit.given.Center;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.PublishedBefore;
import org.examledger.kit.given.World;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Centres are suspended and open again; their owners appeal (rules S3, S8, P9). */
class CentersTest {
    private static final Center CENTER = Center.GRACE;
    private static final String REGISTERED = "2020-01-01T08:00:00Z";
    private static final String SUSPENDED = "2021-05-03T08:00:00Z";
    private static final String APPEALED = "2021-05-10T08:00:00Z";
    private static final String DECIDED = "2021-06-10T08:00:00Z";

    private final World world = new World().prepared();
    private DrivenService service = DrivenSanctions.live(world);

    @AfterEach
    void close() {
        service.close();
        world.close();
    }

    @Test
    @Tag("S8")
    @DisplayName("A centre is suspended with the sites associated with it at the time")
    void withItsSites() {
        service.report(CENTER.isRegistered("owner-1", REGISTERED, "site-2", "site-1"));
        service.report(CENTER.isSuspended("suspension-1", SUSPENDED));
        service.report(CENTER.isRegistered("owner-1", APPEALED, "site-3"));

        CenterSuspended suspended = only(CenterSuspended.class);
        assertThat(suspended.getCenterIds()).containsExactly(CENTER.id(), "site-1", "site-2");
        assertThat(suspended.getPolicyVersion()).isEqualTo("2020-08-11");
        assertThat(suspended.getRuleIds()).containsExactly("S8");
        assertThat(service.said(Topics.CENTERS)).allMatch(said -> said.keyText().equals(CENTER.id()));
    }

    @Test
    @Tag("S8")
    @DisplayName("A decision that leaves the sites out suspends the centre alone")
    void withoutSites() {
        var decision = CENTER.isSuspended("suspension-1", SUSPENDED);
        decision.setIncludesAssociated(false);

        service.report(CENTER.isRegistered("owner-1", REGISTERED, "site-1"));
        service.report(decision);

        assertThat(only(CenterSuspended.class).getCenterIds()).containsExactly(CENTER.id());
    }

    @Test
    @Tag("S8")
    @DisplayName("Sites that are reported later, but were associated at the time, are suspended with it")
    void lateRegistration() {
        service.report(CENTER.isSuspended("suspension-1", SUSPENDED));
        service.report(CENTER.isRegistered("owner-1", REGISTERED, "site-1"));

        assertThat(records(CenterSuspended.class))
                .extracting(CenterSuspended::getCenterIds)
                .containsExactly(List.of(CENTER.id()), List.of(CENTER.id(), "site-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-05-03T08:00:00Z", SUSPENDED})
    @Tag("S3")
    @DisplayName("Statistical evidence alone closes a centre, and the suspension says so")
    void statisticsAlone(String at) {
        var decision = CENTER.isSuspended("suspension-1", at);
        decision.setStatisticalEvidence(true);

        service.report(decision);

        assertThat(service.rejections()).isEmpty();
        assertThat(only(CenterSuspended.class).getRuleIds()).containsExactly("S8", "S3");
    }

    @Test
    @Tag("S8")
    @DisplayName("A suspension that is ended is over from then on")
    void ended() {
        service.report(CENTER.isSuspended("suspension-1", SUSPENDED));
        service.report(CENTER.isOpenAgain("suspension-1", DECIDED));

        CenterReinstated reinstated = only(CenterReinstated.class);
        assertThat(reinstated.getCause()).isEqualTo(ReinstatementCause.ENDED);
        assertThat(reinstated.getReinstatedAt()).isEqualTo(Instant.parse(DECIDED));
    }

    @Test
    @Tag("S8")
    @DisplayName("A suspension that is ended after its own end was over with that")
    void endedAfterItsEnd() {
        var decision = CENTER.isSuspended("suspension-1", SUSPENDED);
        Instant until = Instant.parse(DECIDED).minusSeconds(1);
        decision.setUntil(until);
        service.report(decision);
        service.report(CENTER.isOpenAgain("suspension-1", DECIDED));

        assertThat(only(CenterReinstated.class).getReinstatedAt()).isEqualTo(until);
    }

    @Test
    @Tag("P9")
    @DisplayName("The owner's appeal is taken up years later, too, and a reversal opens the centre")
    void reversed() {
        service.report(CENTER.isRegistered("owner-1", REGISTERED));
        service.report(CENTER.isSuspended("suspension-1", SUSPENDED));
        service.report(CENTER.appeals("appeal-1", "suspension-1", "owner-1", "2029-05-10T08:00:00Z"));
        service.report(CENTER.isDecided("appeal-1", CenterAppealOutcome.REVERSED, "2029-06-10T08:00:00Z"));

        assertThat(names())
                .containsExactly(
                        "CenterRegistered",
                        "CenterSuspended",
                        "CenterAppealFiled",
                        "CenterAppealDecided",
                        "CenterReinstated");
        CenterReinstated reinstated = only(CenterReinstated.class);
        assertThat(reinstated.getCause()).isEqualTo(ReinstatementCause.APPEAL_REVERSED);
        assertThat(reinstated.getRuleIds()).containsExactly("P9");
    }

    @Test
    @Tag("P9")
    @DisplayName("An appeal that is upheld leaves the centre suspended, and is the last")
    void upheld() {
        service.report(CENTER.isRegistered("owner-1", REGISTERED));
        service.report(CENTER.isSuspended("suspension-1", SUSPENDED));
        service.report(CENTER.appeals("appeal-1", "suspension-1", "owner-1", APPEALED));
        service.report(CENTER.isDecided("appeal-1", CenterAppealOutcome.UPHELD, DECIDED));
        service.report(CENTER.appeals("appeal-2", "suspension-1", "owner-1", DECIDED));

        assertThat(records(CenterReinstated.class)).isEmpty();
        assertThat(refusals()).containsExactly("appeal-2 DECISION_FINAL");
    }

    @Test
    @Tag("P9")
    @DisplayName("Nobody but the registered owner appeals, and an appeal says why")
    void refused() {
        service.report(CENTER.isRegistered("owner-1", REGISTERED));
        service.report(CENTER.isSuspended("suspension-1", SUSPENDED));
        service.report(CENTER.appeals("appeal-1", "suspension-1", "owner-2", APPEALED));
        service.report(CENTER.appeals("appeal-2", "suspension-1", "owner-1", APPEALED, null));
        service.report(CENTER.isDecided("appeal-1", CenterAppealOutcome.REVERSED, DECIDED));

        assertThat(refusals()).containsExactly("appeal-1 NOT_THE_OWNER", "appeal-2 MISSING_GROUNDS");
        assertThat(records(CenterReinstated.class)).isEmpty();
        assertThat(service.waiting()).extracting(waiting -> waiting.waitsFor()).containsExactly("appeal-1");
    }

    @Test
    @Tag("P9")
    @DisplayName("An appeal against a suspension that is not known is refused, and taken up once it is")
    void unknownSuspension() {
        service.report(CENTER.isRegistered("owner-1", REGISTERED));
        service.report(CENTER.appeals("appeal-1", "suspension-1", "owner-1", APPEALED));
        assertThat(refusals()).containsExactly("appeal-1 UNKNOWN_SUSPENSION");

        service.report(CENTER.isSuspended("suspension-1", SUSPENDED));

        assertThat(names()).endsWith("CenterSuspended", "CenterAppealFiled");
        assertThat(service.waiting()).isEmpty();
    }

    @Test
    @Tag("S8")
    @DisplayName(
            "A program without rules on centres suspends none; neither does an id twice, nor a time before its start")
    void rejected() {
        var oracle = CENTER.isSuspended("suspension-1", SUSPENDED);
        oracle.setProgram("ORACLE");
        var backwards = CENTER.isSuspended("suspension-2", SUSPENDED);
        backwards.setUntil(backwards.getOccurredAt());
        var nowhere = CENTER.isRegistered("owner-1", REGISTERED);
        nowhere.setCountryCode("XX");

        service.report(oracle);
        service.report(backwards);
        service.report(nowhere);
        service.report(CENTER.isSuspended("suspension-3", SUSPENDED));
        service.report(CENTER.isSuspended("suspension-3", DECIDED));

        assertThat(service.rejections()).containsExactly("BAD_VALUE", "BAD_VALUE", "BAD_VALUE", "CONTRADICTION");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    @DisplayName("What stands at the end is the same in whatever order the reports came")
    void anyOrder(int seed) {
        story().forEach(service::report);
        List<String> inOrder = standing();
        service.close();
        List<SpecificRecord> shuffled = new ArrayList<>(story());
        Collections.shuffle(shuffled, new Random(seed));

        service = DrivenSanctions.live(world);
        shuffled.forEach(service::report);

        assertThat(standing()).containsExactlyInAnyOrderElementsOf(inOrder);
    }

    @Test
    @DisplayName("After a lost state nothing is said again about a centre")
    void rebuilt() {
        story().forEach(service::report);
        PublishedBefore published = service.published();
        published.inputsRead(false);
        service.close();

        service = new DrivenService(DrivenSanctions.definition(), world.before(published));
        story().forEach(service::report);
        service.tick();
        published.inputsRead(true);
        service.tick();

        assertThat(service.saidAnywhere()).isEmpty();
    }

    private static List<SpecificRecord> story() {
        return List.of(
                CENTER.isRegistered("owner-1", REGISTERED, "site-1"),
                CENTER.isSuspended("suspension-1", SUSPENDED),
                CENTER.appeals("appeal-1", "suspension-1", "owner-1", APPEALED),
                CENTER.appeals("appeal-2", "suspension-1", "owner-2", APPEALED),
                CENTER.isDecided("appeal-1", CenterAppealOutcome.REVERSED, DECIDED),
                CENTER.isSuspended("suspension-2", DECIDED),
                CENTER.isOpenAgain("suspension-2", "2021-07-10T08:00:00Z"));
    }

    /** The last content of each suspension and appeal, and the facts passed on. */
    private List<String> standing() {
        RecordContent content = new RecordContent();
        Map<String, String> last = new TreeMap<>();
        for (SpecificRecord record : service.records(Topics.CENTERS)) {
            last.put(
                    CenterAnnouncements.placeOf(record).slot(),
                    record.getSchema().getName() + content.id(record));
        }
        return List.copyOf(last.values());
    }

    private List<String> names() {
        return DrivenSanctions.names(service, Topics.CENTERS);
    }

    private List<String> refusals() {
        return records(CenterAppealRefused.class).stream()
                .map(refused -> refused.getAppealId() + " " + refused.getReason())
                .toList();
    }

    private <R extends SpecificRecord> R only(Class<R> type) {
        assertThat(records(type)).hasSize(1);
        return records(type).getFirst();
    }

    private <R extends SpecificRecord> List<R> records(Class<R> type) {
        return service.records(Topics.CENTERS).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
