package org.examledger.quickstart.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.attempts.AttemptBooked;
import org.examledger.attempts.AttemptStarted;

/**
 * Everything about one candidate and one exam, event by event: each fact, and behind it what followed from it.
 *
 * @param about whose story it is
 * @param steps in the order in which the facts were accepted
 */
record Story(Candidates.Key about, List<Step> steps) {

    /** A fact and the conclusions that rest on it as their latest. */
    record Step(SpecificRecord fact, List<SpecificRecord> conclusions) {}

    /** Gathers a story while the topics are read one after the other, facts first. */
    static final class Gathering {

        private final Candidates.Key about;
        private final Set<String> attempts = new HashSet<>();
        private final List<Step> steps = new ArrayList<>();
        private final Map<String, Integer> stepOfEvent = new HashMap<>();

        Gathering(Candidates.Key about) {
            this.about = about;
        }

        Candidates.Key about() {
            return about;
        }

        void take(SpecificRecord record) {
            if (!about.candidateId().equals(text(record, "candidateId"))) {
                return;
            }
            List<?> basis = record.getSchema().getField("basis") == null ? null : (List<?>) field(record, "basis");
            if (basis != null) {
                takeConclusion(record, basis);
            } else if (concerns(record)) {
                stepOfEvent.put(text(record, "eventId"), steps.size());
                steps.add(new Step(record, new ArrayList<>()));
            }
        }

        Story story() {
            return new Story(about, List.copyOf(steps));
        }

        private boolean concerns(SpecificRecord fact) {
            String examId =
                    switch (fact) {
                        case AttemptBooked booked -> booked.getExamId();
                        case AttemptStarted started -> started.getExamId();
                        default -> null;
                    };
            if (about.examId().equals(examId)) {
                attempts.add(text(fact, "attemptId"));
            }
            return attempts.contains(text(fact, "attemptId"));
        }

        /** A conclusion follows the latest fact that it rests on; one about another exam rests on none of these. */
        private void takeConclusion(SpecificRecord conclusion, List<?> basis) {
            basis.stream()
                    .map(eventId -> stepOfEvent.getOrDefault(eventId.toString(), -1))
                    .max(Integer::compare)
                    .filter(step -> step >= 0)
                    .ifPresent(step -> steps.get(step).conclusions().add(conclusion));
        }

        private static Object field(SpecificRecord record, String name) {
            return record.get(record.getSchema().getField(name).pos());
        }

        private static String text(SpecificRecord record, String name) {
            return String.valueOf(field(record, name));
        }
    }
}
