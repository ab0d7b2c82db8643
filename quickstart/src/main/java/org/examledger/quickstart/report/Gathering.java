package org.examledger.quickstart.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.deadlines.DeadlineMissed;

/** Gathers a story while the topics are read one after the other, facts about attempts first. */
final class Gathering {

    private record Fact(SpecificRecord record, long recordedAt) {}

    private final Candidates.Key about;
    private final Concerned concerned;
    /** By eventId: what a service passes on as reported stands in two topics. */
    private final Map<String, Fact> facts = new LinkedHashMap<>();

    private final List<SpecificRecord> conclusions = new ArrayList<>();

    Gathering(Candidates.Key about) {
        this.about = about;
        this.concerned = new Concerned(about.examId());
    }

    Candidates.Key about() {
        return about;
    }

    /** @param recordedAt Kafka's timestamp of the record */
    void take(SpecificRecord record, long recordedAt) {
        if (!about.candidateId().equals(Fields.text(record, "candidateId"))) {
            return;
        }
        // That nothing was done in time is an event as well, though one that a service found out.
        if (Fields.basis(record) == null || record instanceof DeadlineMissed) {
            if (concerned.by(record)) {
                facts.putIfAbsent(eventId(record), new Fact(record, recordedAt));
            }
        } else if (Objects.requireNonNullElse(Fields.text(record, "examId"), about.examId())
                .equals(about.examId())) {
            conclusions.add(record);
        }
    }

    Story story() {
        List<Fact> ordered = facts.values().stream()
                .sorted(Comparator.comparingLong(Fact::recordedAt))
                .toList();
        var steps = new ArrayList<Story.Step>();
        Map<String, Integer> stepOf = new HashMap<>();
        for (Fact fact : ordered) {
            stepOf.put(eventId(fact.record()), steps.size());
            steps.add(new Story.Step(fact.record(), new ArrayList<>()));
        }
        attach(steps, stepOf);
        return new Story(about, steps);
    }

    /** A conclusion follows the latest fact that it rests on, perhaps by way of others; one about other things none. */
    private void attach(List<Story.Step> steps, Map<String, Integer> stepOf) {
        resolve(stepOf);
        for (SpecificRecord conclusion : conclusions) {
            Integer step = stepOf.get(eventId(conclusion));
            if (step != null) {
                steps.get(step).conclusions().add(conclusion);
            }
        }
    }

    private void resolve(Map<String, Integer> stepOf) {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (SpecificRecord conclusion : conclusions) {
                int step = Objects.requireNonNullElse(Fields.basis(conclusion), List.<String>of()).stream()
                        .mapToInt(eventId -> stepOf.getOrDefault(eventId, -1))
                        .max()
                        .orElse(-1);
                if (step >= 0 && !Objects.equals(stepOf.put(eventId(conclusion), step), step)) {
                    moved = true;
                }
            }
        }
    }

    private static String eventId(SpecificRecord record) {
        return String.valueOf(Fields.text(record, "eventId"));
    }
}
