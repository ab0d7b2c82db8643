package org.examledger.service.attempts.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.attempts.AttemptBooked;
import org.examledger.kit.conclusion.SharedFacts;
import org.examledger.kit.given.Candidate;
import org.examledger.kit.given.Center;
import org.examledger.kit.store.Fact;
import org.examledger.kit.store.StoredFact;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.examledger.service.attempts.codec.BookingFacts;
import org.examledger.service.attempts.codec.CenterFacts;
import org.examledger.service.attempts.domain.PolicyTerms;
import org.examledger.service.attempts.domain.bookings.BookingJudge;
import org.examledger.service.attempts.domain.bookings.BookingStatus;
import org.examledger.service.attempts.domain.bookings.JudgedStep;
import org.examledger.service.attempts.domain.facts.CandidateFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What HTTP answers about bookings. */
class BookingAnswerTest {
    private static final PolicyCatalogue POLICIES = PolicyCatalogue.shipped();

    private final List<Fact> known = new ArrayList<>();
    private final List<Fact> ofCenter = new ArrayList<>();

    @Test
    @DisplayName("An answer has the fields of the status, and beside them only the language and the sentences")
    void fields() {
        books("AZ-104", Center.GRACE.id(), null);

        Map<String, @Nullable Object> answer = answer(null);

        assertThat(answer.keySet())
                .containsExactly(
                        "attemptId",
                        "examId",
                        "step",
                        "eventId",
                        "occurredAt",
                        "appointmentAt",
                        "state",
                        "waitsFor",
                        "reason",
                        "earliestAt",
                        "latestAt",
                        "feeLost",
                        "explanation",
                        "ruleIds",
                        "language",
                        "sentences");
        assertThat(BookingStatus.class.getRecordComponents())
                .extracting(component -> component.getName())
                .containsExactlyElementsOf(
                        answer.keySet().stream().limit(answer.size() - 2).toList());
    }

    @Test
    @DisplayName("A refusal is told with its rule, the booking, and what is said about the centre")
    void refused() {
        books("AZ-104", "site-1", null);
        ofCenter.add(fact(Topics.CENTERS, Center.GRACE.suspended("s1", "2021-05-01T00:00:00Z", "site-1")));

        assertThat(sentences("en")).satisfies(sentences -> {
            assertThat(sentences.getFirst())
                    .asString()
                    .startsWith("The booking of attempt a1 at exam AZ-104 is refused: the centre is suspended.");
            assertThat(sentences.get(1)).asString().startsWith("Rule S8 (M14");
            assertThat(sentences.get(2)).asString().startsWith("MICROSOFT suspends grace and site-1 from");
            assertThat(sentences.get(3)).asString().contains("attempt a1 at exam AZ-104 was booked for");
            assertThat(sentences).hasSize(4);
        });
        assertThat(sentences("fr"))
                .first()
                .asString()
                .startsWith("La réservation de la tentative a1 à l’examen AZ-104 est refusée : le centre est suspendu");
    }

    @Test
    @DisplayName("One that is allowed is told with every rule that was asked")
    void accepted() {
        books("AZ-104", Center.GRACE.id(), null);

        assertThat(sentences("en"))
                .first()
                .isEqualTo("Nothing stands against the appointment of attempt a1 at exam AZ-104.");
        assertThat(sentences("fr"))
                .first()
                .isEqualTo("Rien ne s’oppose au rendez-vous de la tentative a1 à l’examen AZ-104.");
        assertThat(sentences("fr"))
                .anySatisfy(sentence -> assertThat(sentence).asString().startsWith("Règle S8"));
    }

    @Test
    @DisplayName("One that waits says for what")
    void waiting() {
        books("1Z0-1072", Center.GRACE.id(), "purchase-1");

        assertThat(sentences("en"))
                .containsExactly(
                        "The booking of attempt a1 at exam 1Z0-1072 waits for purchase-1, which is not known yet.");
        assertThat(sentences("fr"))
                .containsExactly(
                        "La réservation de la tentative a1 à l’examen 1Z0-1072 attend purchase-1, qui n’est pas encore connu.");
    }

    private List<Object> sentences(String language) {
        return List.copyOf((List<?>) Objects.requireNonNull(answer(language).get("sentences")));
    }

    private Map<String, @Nullable Object> answer(@Nullable String language) {
        SharedFacts shared = (kind, id) -> ofCenter;
        CandidateFile file = BookingFacts.file(known);
        List<JudgedStep> steps = new BookingJudge(new PolicyTerms(POLICIES)).judge(file, CenterFacts.of(shared));
        Map<String, JudgedStep> byId = new HashMap<>();
        steps.forEach(step -> byId.put(step.appointment().report().eventId(), step));
        BookingStatus status = BookingStatus.of(file, steps).getFirst();
        return new BookingAnswer(POLICIES)
                .of(Candidate.GRACE.id(), status, byId.get(status.eventId()), known, shared, language);
    }

    private void books(String examId, String centerId, @Nullable String purchaseId) {
        AttemptBooked booked = Candidate.GRACE.books("a1", examId, centerId, "2021-05-01T09:00:00Z");
        booked.setAppointmentAt(Instant.parse("2021-05-12T09:00:00Z"));
        booked.setPurchaseId(purchaseId);
        known.add(fact(Topics.INTAKE_ATTEMPTS, booked));
    }

    private Fact fact(Topic topic, SpecificRecord record) {
        return new Fact.Readable(
                new StoredFact(topic.name(), known.size() + ofCenter.size(), 0, null, new byte[0]), record);
    }
}
