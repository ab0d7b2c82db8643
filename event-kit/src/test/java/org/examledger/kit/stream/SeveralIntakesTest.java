package org.examledger.kit.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.kit.given.Candidate.GRACE;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.intake.IntakeAnswered;
import org.examledger.kit.conclusion.Announcement;
import org.examledger.kit.conclusion.Conclude;
import org.examledger.kit.conclusion.Conclusions;
import org.examledger.kit.conclusion.Place;
import org.examledger.kit.conclusion.Retraction;
import org.examledger.kit.conclusion.SaidBefore;
import org.examledger.kit.conclusion.Situation;
import org.examledger.kit.given.Center;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.PublishedBefore;
import org.examledger.kit.given.World;
import org.examledger.kit.intake.Intake;
import org.examledger.kit.intake.IntakeRules;
import org.examledger.kit.record.RecordFields;
import org.examledger.kit.record.SubjectKind;
import org.examledger.kit.store.Fact;
import org.examledger.sanctions.FlagDismissed;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A service with an intake about candidates and one about centres. */
class SeveralIntakesTest {
    private static final Center CENTER = Center.GRACE;
    private static final String AT = "2025-03-01T08:00:00Z";

    private final World world = new World().prepared();
    private final PassesOn passesOn = new PassesOn();
    private final List<DrivenService> started = new ArrayList<>();

    @AfterEach
    void close() {
        started.forEach(DrivenService::close);
        world.close();
    }

    @Test
    @DisplayName("Reports of each intake are answered in its own topic and published under the subject's id")
    void eachIntake() {
        DrivenService service = live(Topics.INTAKE_ATTEMPTS, Topics.INTAKE_CENTERS);

        service.report(GRACE.starts("attempt-1", "AZ-104", AT));
        service.report(CENTER.isRegistered("owner-1", AT));

        assertThat(answers(service, Topics.INTAKE_ATTEMPTS)).containsExactly("ACCEPTED at 0");
        assertThat(answers(service, Topics.INTAKE_CENTERS)).containsExactly("ACCEPTED at 0");
        assertThat(service.said(Topics.CENTERS)).singleElement().satisfies(said -> {
            assertThat(said.keyText()).isEqualTo(CENTER.id());
            assertThat(said.header("ce_type")).isEqualTo("org.examledger.centers.CenterRegistered");
        });
        assertThat(service.rejections()).isEmpty();
    }

    @Test
    @DisplayName("A candidate and a centre of the same id have nothing to do with each other")
    void sameId() {
        DrivenService service = live(Topics.INTAKE_ATTEMPTS, Topics.INTAKE_CENTERS);

        service.report(GRACE.starts("attempt-1", "AZ-104", AT));
        service.report(CENTER.isRegistered("owner-1", AT));
        service.report(GRACE.passes("attempt-1", AT));

        assertThat(passesOn.seen)
                .containsExactly("CANDIDATE grace: 1 fact", "CENTER grace: 1 fact", "CANDIDATE grace: 2 facts");
    }

    @Test
    @DisplayName("A record about a centre is keyed by the centre")
    void keyedByCenter() {
        DrivenService service = live(Topics.INTAKE_ATTEMPTS, Topics.INTAKE_CENTERS);
        service.report(Topics.INTAKE_CENTERS, "another", CENTER.isRegistered("owner-1", AT));

        assertThat(service.said(Topics.INTAKE_CENTERS.rejected()))
                .singleElement()
                .satisfies(rejected -> {
                    assertThat(rejected.header("reason")).isEqualTo("KEY_MISMATCH");
                    assertThat(rejected.header("detail")).isEqualTo("the key is not the record's centerId");
                });
    }

    @Test
    @DisplayName("An eventId that one intake accepted is no other report's in another")
    void eventIdAcrossIntakes() {
        DrivenService service = live(Topics.INTAKE_ATTEMPTS, Topics.INTAKE_REVIEWS);
        var start = GRACE.starts("attempt-1", "AZ-104", AT);
        service.report(start);

        service.report(
                new FlagDismissed(start.getEventId(), GRACE.id(), start.getOccurredAt(), "flag-1", "reviewer-1"));

        assertThat(service.rejections()).containsExactly("CONFLICTING_DUPLICATE");
    }

    @Test
    @DisplayName(
            "After a lost state each offset of each intake keeps the answer that it had, and nothing is said twice")
    void lostState() {
        DrivenService before = live(Topics.INTAKE_ATTEMPTS, Topics.INTAKE_CENTERS);
        before.report(GRACE.starts("attempt-1", "AZ-104", AT));
        before.report(CENTER.isRegistered("owner-1", AT));
        before.report(CENTER.isRegistered("owner-2", AT));
        passesOn.refusesNow = true;

        PublishedBefore published = before.published();
        published.inputsRead(false);
        DrivenService after =
                start(new World().prepared().before(published), Topics.INTAKE_ATTEMPTS, Topics.INTAKE_CENTERS);
        after.report(CENTER.isRegistered("owner-1", AT));
        after.tick();
        after.report(CENTER.isRegistered("owner-2", AT));
        after.report(GRACE.starts("attempt-1", "AZ-104", AT));
        published.inputsRead(true);
        after.tick();
        after.report(CENTER.isRegistered("owner-3", AT));

        assertThat(answers(after, Topics.INTAKE_ATTEMPTS)).isEmpty();
        assertThat(answers(after, Topics.INTAKE_CENTERS)).containsExactly("REJECTED at 2");
        assertThat(after.said(Topics.CENTERS)).isEmpty();
        assertThat(passesOn.seen).contains("CENTER grace: 2 facts");
    }

    private DrivenService live(Topic... intakes) {
        DrivenService service = start(world, intakes);
        service.tick();
        return service;
    }

    private DrivenService start(World itsWorld, Topic... intakes) {
        List<Intake> rules = List.of(intakes).stream()
                .map(topic -> new Intake(topic, passesOn))
                .toList();
        DrivenService service = new DrivenService(
                new ServiceDefinition(
                        "test-service", rules, List.of(), List.of(Topics.ATTEMPTS, Topics.CENTERS), passesOn),
                itsWorld);
        started.add(service);
        return service;
    }

    private static List<String> answers(DrivenService service, Topic intake) {
        return service.records(intake.answers()).stream()
                .map(IntakeAnswered.class::cast)
                .map(answered -> answered.getAnswer() + " at " + answered.getSourceOffset())
                .toList();
    }

    /** Takes everything in, until told otherwise, and passes it on. */
    private static final class PassesOn implements Conclude, IntakeRules {
        private final List<String> seen = new ArrayList<>();
        private boolean refusesNow;

        @Override
        public Conclusions conclude(Situation situation) {
            int facts = situation.facts().size();
            seen.add("%s %s: %d fact%s".formatted(situation.kind(), situation.subject(), facts, facts == 1 ? "" : "s"));
            Topic topic = situation.kind() == SubjectKind.CENTER ? Topics.CENTERS : Topics.ATTEMPTS;
            List<Announcement> announcements = new ArrayList<>();
            situation.facts().forEach(fact -> {
                if (fact instanceof Fact.Readable readable) {
                    announcements.add(new Announcement.AsReported(topic, readable));
                }
            });
            return new Conclusions(announcements, List.of());
        }

        @Override
        public Retraction retract(String slot, SpecificRecord standing, List<Fact> facts) {
            return new Retraction.Keep();
        }

        @Override
        public Place placeOf(
                Topic topic, String key, @Nullable SpecificRecord record, Function<String, SaidBefore> said) {
            return new Place(key, RecordFields.eventId(Objects.requireNonNull(record)));
        }

        @Override
        public Optional<String> badValue(SpecificRecord record) {
            return refusesNow ? Optional.of("refused by a check that came later") : Optional.empty();
        }

        @Override
        public Optional<String> unknownExam(SpecificRecord record) {
            return Optional.empty();
        }

        @Override
        public Optional<String> contradiction(SpecificRecord record, List<Fact> facts) {
            return Optional.empty();
        }
    }
}
