package org.examledger.clocks.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.examledger.attempts.AttemptStarted;
import org.examledger.clocks.codec.DeadlineAnnouncements;
import org.examledger.clocks.codec.DeadlineSlots;
import org.examledger.clocks.codec.SaidSlots;
import org.examledger.clocks.domain.Clock;
import org.examledger.clocks.domain.ClockRule;
import org.examledger.clocks.domain.DatedFact;
import org.examledger.clocks.domain.DeadlineKind;
import org.examledger.clocks.domain.DeadlineName;
import org.examledger.clocks.domain.Deadlines;
import org.examledger.clocks.domain.SaidDeadlines;
import org.examledger.deadlines.DeadlineSet;
import org.examledger.kit.given.Candidate;
import org.examledger.kit.given.World;
import org.examledger.kit.store.Fact;
import org.examledger.kit.store.StoredFact;
import org.examledger.policies.DayUnit;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.policies.Term;
import org.examledger.schemas.Topics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What HTTP answers about a deadline: five days from 3 March 2025 for the result of a sitting. */
class DeadlineAnswerTest {
    private static final World WORLD = new World().prepared();
    private static final DeadlineName RESULT = DeadlineName.about(DeadlineKind.SEND_RESULT, "a1");
    private static final AttemptStarted SITTING = Candidate.GRACE.starts("a1", "AZ-104", "2025-03-03T10:00:00Z");
    private static final String IN_TIME = "2025-03-04T10:00:00Z";
    private static final String LATER = "2026-01-01T00:00:00Z";

    private final SaidSlots said = new SaidSlots(WORLD);
    private final List<Fact> known =
            List.of(new Fact.Readable(new StoredFact(Topics.ATTEMPTS.name(), 0, 0, null, new byte[0]), SITTING));

    private record Started(String eventId, Instant occurredAt) implements DatedFact {}

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @Test
    @DisplayName("Without Accept-Language it has the fields of DeadlineSet and its state, and nothing beside")
    void fields() {
        announce(IN_TIME, Optional.empty());

        Map<String, @Nullable Object> answer = answer(null);

        assertThat(answer).hasSize(DeadlineSet.getClassSchema().getFields().size() + 1);
        assertThat(answer.get("state")).isEqualTo("OPEN");
    }

    @Test
    @DisplayName("An open one says what is to be done by when, by which rule, because of what")
    void open() {
        announce(IN_TIME, Optional.empty());

        assertThat(answer("en").get("language")).isEqualTo("en");
        assertThat(sentences("en")).satisfies(sentences -> {
            assertThat(sentences.getFirst()).asString().startsWith("The result of attempt a1 is to be sent before");
            assertThat(sentences.get(1)).asString().startsWith("Rule C2 (");
            assertThat(sentences.get(2)).asString().contains("attempt a1 at exam AZ-104 began");
            assertThat(sentences).hasSize(3);
        });
        assertThat(sentences("fr"))
                .first()
                .asString()
                .startsWith("Le résultat de la tentative a1 est à transmettre avant le");
    }

    @Test
    @DisplayName("Once something became of it, that comes first, and when it was due last; instants are in its zone")
    void became() {
        announce(IN_TIME, Optional.empty());
        announce(LATER, Optional.empty());

        assertThat(answer("en").get("state")).isEqualTo("MISSED");
        assertThat(sentences("en"))
                .first()
                .isEqualTo("The result of attempt a1 was not sent before 9 March 2025, 00:00 (Europe/Paris),"
                        + " as far as is known.");
        assertThat(sentences("en")).last().asString().startsWith("The result of attempt a1 is to be sent before");

        announce(LATER, Optional.of(Instant.parse(IN_TIME)));
        assertThat(sentences("fr")).first().asString().startsWith("Le résultat de la tentative a1 a été transmis");
    }

    private void announce(String now, Optional<Instant> doneAt) {
        Started start = new Started(SITTING.getEventId(), SITTING.getOccurredAt());
        Clock running = Clock.started(
                RESULT,
                new ClockRule(Term.days(5, DayUnit.CALENDAR), "C2", null, "microsoft-program", "2020-08-11"),
                start.occurredAt(),
                ZoneId.of("Europe/Paris"),
                List.of(start));
        new DeadlineAnnouncements(Topics.ATTEMPT_DEADLINES)
                .of(
                        Candidate.GRACE.id(),
                        new Deadlines(Optional.of(Instant.parse(now)), SaidDeadlines.none())
                                .running(running.done(doneAt)),
                        said.before())
                .forEach(said::remember);
    }

    private List<Object> sentences(String language) {
        return List.copyOf((List<?>) Objects.requireNonNull(answer(language).get("sentences")));
    }

    private Map<String, @Nullable Object> answer(@Nullable String language) {
        DeadlineSet set =
                (DeadlineSet) said.before().in(DeadlineSlots.set(RESULT)).orElseThrow();
        return new DeadlineAnswer(PolicyCatalogue.shipped()).of(set, said.before(), known, language);
    }
}
