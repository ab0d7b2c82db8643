package org.examledger.clocks.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.clocks.domain.Clock;
import org.examledger.clocks.domain.ClockRule;
import org.examledger.clocks.domain.DatedFact;
import org.examledger.clocks.domain.Deadline;
import org.examledger.clocks.domain.DeadlineKind;
import org.examledger.clocks.domain.DeadlineName;
import org.examledger.clocks.domain.DeadlineState;
import org.examledger.clocks.domain.Deadlines;
import org.examledger.clocks.domain.SaidDeadline;
import org.examledger.clocks.domain.SaidDeadlines;
import org.examledger.deadlines.DeadlineCancelled;
import org.examledger.deadlines.DeadlineMet;
import org.examledger.deadlines.DeadlineMissed;
import org.examledger.deadlines.DeadlineSet;
import org.examledger.kit.conclusion.Retraction;
import org.examledger.kit.conclusion.SaidBefore;
import org.examledger.kit.given.World;
import org.examledger.kit.identity.NameBasedIds;
import org.examledger.policies.DayUnit;
import org.examledger.policies.Term;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A deadline as records in its two slots, and read back. */
class DeadlineAnnouncementsTest {
    private static final World WORLD = new World().prepared();
    private static final DeadlineName CHECK = DeadlineName.about(DeadlineKind.DESTROY_IDENTITY_RECORDS, "check-1");
    private static final String LATER = "2026-01-01T00:00:00Z";

    private final DeadlineAnnouncements announcements = new DeadlineAnnouncements(Topics.ATTEMPT_DEADLINES);
    private final SaidSlots said = new SaidSlots(WORLD);
    private final Clock clock = clock(CHECK);

    private record Started(String eventId, Instant occurredAt) implements DatedFact {}

    @AfterAll
    static void close() {
        WORLD.close();
    }

    private static Clock clock(DeadlineName name) {
        Started start = new Started("start", Instant.parse("2025-03-03T10:00:00Z"));
        return Clock.started(
                name,
                new ClockRule(Term.days(5, DayUnit.CALENDAR), "A5", null, "fun-program", "2017-03-01"),
                start.occurredAt(),
                ZoneId.of("Europe/Paris"),
                List.of(start));
    }

    private static Deadline at(String now, Clock clock) {
        return new Deadlines(Optional.of(Instant.parse(now)), SaidDeadlines.none()).running(clock);
    }

    /** What is announced, as record names by slot, and remembered. */
    private List<String> announce(Deadline deadline) {
        return announcements.of("grace", deadline, said.before()).stream()
                .map(announcement -> said.remember(announcement))
                .toList();
    }

    @Test
    @DisplayName("A record says what it is about, and by which policy")
    void fields() {
        DeadlineSet set = DeadlineRecords.set("grace", at("2025-03-04T00:00:00Z", clock));

        assertThat(set.getDeadlineId()).isEqualTo(NameBasedIds.of("DESTROY_IDENTITY_RECORDS", "check-1"));
        assertThat(set.getSubjectId()).isEqualTo("check-1");
        assertThat(set.getCaseId()).isEmpty();
        assertThat(set.getAppealId()).isNull();
        assertThat(set.getPolicyId()).isEqualTo("fun-program");
        assertThat(set.getPolicyVersion()).isEqualTo("2017-03-01");
        assertThat(set.getTzdb()).isNotBlank();
        assertThat(List.of(
                        DeadlineRecords.outcome("grace", at(LATER, clock.done(Optional.of(set.getStartedAt())))),
                        DeadlineRecords.outcome("grace", at(LATER, clock)),
                        DeadlineRecords.outcome("grace", at(LATER, clock.needless(Optional.of(set.getStartedAt()))))))
                .allSatisfy(record -> {
                    assertThat(record.get(
                                    record.getSchema().getField("subjectId").pos()))
                            .isEqualTo("check-1");
                    assertThat(record.get(
                                    record.getSchema().getField("policyId").pos()))
                            .isEqualTo("fun-program");
                    assertThat(record.get(
                                    record.getSchema().getField("policyVersion").pos()))
                            .isEqualTo("2017-03-01");
                    assertThat(record.get(
                                    record.getSchema().getField("deadlineId").pos()))
                            .isEqualTo(set.getDeadlineId());
                })
                .extracting(Object::getClass)
                .isEqualTo(List.of(DeadlineMet.class, DeadlineMissed.class, DeadlineCancelled.class));
    }

    @Test
    @DisplayName("The deadlines of appeals keep their ids, and name nothing else")
    void ofAppeals() {
        DeadlineSet file = DeadlineRecords.set("grace", at(LATER, clock(DeadlineName.ofCase("c1"))));
        DeadlineSet decide = DeadlineRecords.set(
                "grace", at(LATER, clock(DeadlineName.ofAppeal(DeadlineKind.DECIDE_APPEAL, "c1", "p1"))));

        assertThat(file.getDeadlineId()).isEqualTo(NameBasedIds.of("FILE_APPEAL", "c1"));
        assertThat(file.getSubjectId()).isNull();
        assertThat(decide.getDeadlineId()).isEqualTo(NameBasedIds.of("DECIDE_APPEAL", "p1"));
        assertThat(decide.getCaseId()).isEqualTo("c1");
        assertThat(decide.getSubjectId()).isNull();
    }

    @Test
    @DisplayName("Held, and due again in the same words: the second DeadlineSet stands where the cancellation stood")
    void openAgain() {
        assertThat(announce(at("2025-03-04T00:00:00Z", clock)))
                .containsExactly("deadline/DESTROY_IDENTITY_RECORDS/check-1 DeadlineSet");
        Clock held = clock.needless(Optional.of(Instant.parse("2025-03-05T00:00:00Z")));
        assertThat(announce(at("2025-03-06T00:00:00Z", held)))
                .containsExactly(
                        "deadline/DESTROY_IDENTITY_RECORDS/check-1 DeadlineSet",
                        "outcome/DESTROY_IDENTITY_RECORDS/check-1 DeadlineCancelled");
        assertThat(announce(at("2025-03-07T00:00:00Z", clock)))
                .containsExactly(
                        "deadline/DESTROY_IDENTITY_RECORDS/check-1 DeadlineSet",
                        "outcome/DESTROY_IDENTITY_RECORDS/check-1 DeadlineSet");
    }

    @Test
    @DisplayName("Set anew for another time, what became of it before is forgotten")
    void setAnew() {
        announce(at("2025-03-04T00:00:00Z", clock));
        Clock later = clock.dueAt(Instant.parse("2025-04-01T00:00:00Z"), List.of());

        assertThat(announce(at("2025-03-06T00:00:00Z", later)))
                .containsExactly("deadline/DESTROY_IDENTITY_RECORDS/check-1 DeadlineSet");
        assertThat(DeadlineAnnouncements.retract(DeadlineSlots.outcome(CHECK))).isEqualTo(new Retraction.Forget());
        assertThat(DeadlineAnnouncements.retract(DeadlineSlots.set(CHECK))).isEqualTo(new Retraction.Keep());
    }

    @Test
    @DisplayName("Reading back, each record finds the slot that it was announced in, a second DeadlineSet its own")
    void readBack() {
        Deadline open = at("2025-03-04T00:00:00Z", clock);
        SpecificRecord set = DeadlineRecords.set("grace", open);
        SpecificRecord missed = DeadlineRecords.outcome("grace", at(LATER, clock));

        assertThat(announcements.slotOf(set, candidate -> said.before())).contains(DeadlineSlots.set(CHECK));
        assertThat(announcements.slotOf(missed, candidate -> said.before())).contains(DeadlineSlots.outcome(CHECK));
        announce(open);
        assertThat(announcements.slotOf(set, candidate -> said.before())).contains(DeadlineSlots.outcome(CHECK));
        assertThat(announcements.slotOf(
                        new org.examledger.attempts.AttemptNoShow("e", "grace", Instant.EPOCH, "a"),
                        candidate -> said.before()))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "How it stands by what was said: a miss of another due date than the one that stands says nothing about it")
    void standing() {
        SaidBefore nothing = said.before();
        assertThat(SaidDeadlineRecords.of(nothing).about(CHECK)).isEmpty();
        announce(at(LATER, clock));
        assertThat(SaidDeadlineRecords.of(said.before()).about(CHECK))
                .contains(new SaidDeadline(DeadlineState.MISSED, clock.dueAt()));
        assertThat(stateForReaders()).isEqualTo(DeadlineState.MISSED);

        announce(at("2025-03-06T00:00:00Z", clock.dueAt(Instant.parse("2025-04-01T00:00:00Z"), List.of())));
        assertThat(stateForReaders()).isEqualTo(DeadlineState.OPEN);
    }

    private DeadlineState stateForReaders() {
        SaidBefore before = said.before();
        return SaidDeadlineRecords.state(
                (DeadlineSet) before.in(DeadlineSlots.set(CHECK)).orElseThrow(), before);
    }
}
