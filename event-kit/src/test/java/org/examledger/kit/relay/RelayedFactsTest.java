package org.examledger.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.examledger.kit.given.Candidate;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.PublishedBefore;
import org.examledger.kit.given.Said;
import org.examledger.kit.given.World;
import org.examledger.kit.store.StoredFact;
import org.examledger.revocations.ResultInvalidated;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Facts of one candidate reach another; each concludes for itself from all that it knows. */
class RelayedFactsTest {
    private static final Candidate ADA = Candidate.on0("ada");
    private static final Candidate BEA = Candidate.on0("bea");
    private static final Candidate CLEO = Candidate.on0("cleo");
    private static final String AT = "2025-03-01T08:00:00Z";
    private static final String LATER = "2025-03-02T08:00:00Z";

    private final World world = new World().prepared();
    private final List<DrivenService> started = new ArrayList<>();

    @AfterEach
    void close() {
        started.forEach(DrivenService::close);
        world.close();
    }

    @Test
    @DisplayName("A fact is copied to the other candidate, who concludes from it, and each speaks for itself alone")
    void copied() {
        KnownToBoth known = new KnownToBoth(Map.of(ADA.id(), List.of(BEA.id())));
        DrivenService service = live(known);

        service.fact(Topics.ATTEMPTS, ADA.starts("attempt-1", "AZ-104", AT));

        assertThat(known.concluded)
                .containsExactly(ADA.id() + " from [itself at 0]", BEA.id() + " from [" + ADA.id() + " at 0]");
        assertThat(service.said(Topics.REVOCATIONS)).extracting(Said::keyText).containsExactly(ADA.id(), BEA.id());
    }

    @Test
    @DisplayName("The copy has its source's bytes, and says whose it is and where its source lies")
    void likeItsSource() {
        DrivenService service = live(new KnownToBoth(Map.of(ADA.id(), List.of(BEA.id()))));
        var start = ADA.starts("attempt-1", "AZ-104", AT);

        service.fact(Topics.ATTEMPTS, start);

        assertThat(service.said(Topics.ELIGIBILITY_RELAY)).singleElement().satisfies(copy -> {
            assertThat(copy.keyText()).isEqualTo(BEA.id() + "/exam.attempts.v1/0/0");
            assertThat(copy.value()).isEqualTo(world.encoder().encode(Topics.ATTEMPTS.name(), start));
            assertThat(copy.header("relayed-from")).isEqualTo(ADA.id());
            assertThat(copy.header("source-topic")).isEqualTo("exam.attempts.v1");
            assertThat(copy.header("source-partition")).isEqualTo("0");
            assertThat(copy.header("source-offset")).isEqualTo("0");
        });
    }

    @Test
    @DisplayName("Each fact is copied once, and facts that came before and after are copied alike")
    void once() {
        DrivenService service = live(new KnownToBoth(Map.of(ADA.id(), List.of(BEA.id()), BEA.id(), List.of(ADA.id()))));

        service.fact(Topics.ATTEMPTS, ADA.starts("attempt-1", "AZ-104", AT));
        service.fact(Topics.ATTEMPTS, BEA.starts("attempt-2", "AZ-104", LATER));
        service.fact(Topics.ATTEMPTS, ADA.fails("attempt-1", LATER));

        assertThat(service.said(Topics.ELIGIBILITY_RELAY))
                .extracting(Said::keyText)
                .containsExactly(
                        BEA.id() + "/exam.attempts.v1/0/0",
                        ADA.id() + "/exam.attempts.v1/0/1",
                        BEA.id() + "/exam.attempts.v1/0/2");
        assertThat(lastKnown(service, ADA)).isEqualTo("3 facts");
        assertThat(lastKnown(service, BEA)).isEqualTo("3 facts");
    }

    @Test
    @DisplayName("What was relayed goes on to a third as its owner's, and never back to its owner")
    void onwards() {
        KnownToBoth known = new KnownToBoth(Map.of(
                ADA.id(), List.of(BEA.id()), BEA.id(), List.of(ADA.id(), CLEO.id()), CLEO.id(), List.of(BEA.id())));
        DrivenService service = live(known);

        service.fact(Topics.ATTEMPTS, ADA.starts("attempt-1", "AZ-104", AT));

        assertThat(known.concluded)
                .containsExactly(
                        ADA.id() + " from [itself at 0]",
                        BEA.id() + " from [" + ADA.id() + " at 0]",
                        CLEO.id() + " from [" + ADA.id() + " at 0]");
    }

    @Test
    @DisplayName("A fact of another partition at the same offset is another fact; the same one twice is one")
    void fromAnotherPartition() {
        DrivenService service = live(new KnownToBoth(Map.of()));
        service.fact(Topics.ATTEMPTS, BEA.starts("attempt-1", "AZ-104", AT));
        byte[] value = world.encoder().encode(Topics.ATTEMPTS.name(), ADA.starts("attempt-2", "AZ-104", LATER));
        Copy copy = new Copy(
                BEA.id(),
                3,
                new StoredFact(Topics.ATTEMPTS.name(), 0, 0, null, value, new StoredFact.Origin("ada-of-3", 3)));

        service.fact(Topics.ELIGIBILITY_RELAY, copy.key(), value, copy.headers());
        service.fact(Topics.ELIGIBILITY_RELAY, copy.key(), value, copy.headers());

        assertThat(service.records(Topics.REVOCATIONS)).hasSize(2);
        assertThat(lastKnown(service, BEA)).isEqualTo("2 facts");
    }

    @Test
    @DisplayName("After a lost state a fact is copied again, under the same key, and nothing else comes of it")
    void lostState() {
        Map<String, List<String>> links = Map.of(ADA.id(), List.of(BEA.id()));
        DrivenService before = live(new KnownToBoth(links));
        before.fact(Topics.ATTEMPTS, ADA.starts("attempt-1", "AZ-104", AT));
        Said first = before.said(Topics.ELIGIBILITY_RELAY).getFirst();
        PublishedBefore published = before.published();
        published.inputsRead(false);

        DrivenService after =
                start(new KnownToBoth(links), new World().prepared().before(published));
        after.fact(Topics.ATTEMPTS, ADA.starts("attempt-1", "AZ-104", AT));
        after.fact(Topics.ELIGIBILITY_RELAY, first.key(), first.value(), first.headers());
        after.tick();
        assertThat(after.saidAnywhere()).isEmpty();
        published.inputsRead(true);
        after.tick();
        after.tick();

        assertThat(after.said(Topics.ELIGIBILITY_RELAY))
                .extracting(Said::keyText)
                .containsExactly(first.keyText());
        assertThat(after.said(Topics.REVOCATIONS)).isEmpty();
    }

    private static String lastKnown(DrivenService service, Candidate candidate) {
        return service.records(Topics.REVOCATIONS).stream()
                .map(ResultInvalidated.class::cast)
                .filter(record -> record.getCandidateId().equals(candidate.id()))
                .toList()
                .getLast()
                .getSanctionId();
    }

    private DrivenService live(KnownToBoth known) {
        DrivenService service = start(known, world);
        service.tick();
        return service;
    }

    private DrivenService start(KnownToBoth known, World itsWorld) {
        DrivenService service = new DrivenService(known.service(), itsWorld);
        started.add(service);
        return service;
    }
}
