package org.examledger.service.sanctions.domain.random;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.examledger.service.sanctions.domain.facts.AppealFact;
import org.examledger.service.sanctions.domain.facts.AttemptStarted;
import org.examledger.service.sanctions.domain.facts.DeadlineFact;
import org.examledger.service.sanctions.domain.facts.Fact;
import org.examledger.service.sanctions.domain.facts.FraudFlagRaised;
import org.examledger.service.sanctions.domain.facts.ReviewFact;
import org.examledger.service.sanctions.domain.facts.StudentSittingFact;
import org.examledger.service.sanctions.domain.facts.ViolationFact;

/** Orders in which facts may arrive: any, but that a topic of a sibling service keeps its own. */
public final class Arrivals {
    private Arrivals() {}

    /** One such order, which the random numbers choose. */
    public static List<Fact> of(List<Fact> told, Random random) {
        Map<String, Deque<Fact>> topics = new HashMap<>();
        told.forEach(fact ->
                topics.computeIfAbsent(topic(fact), none -> new ArrayDeque<>()).add(fact));
        List<Fact> shuffled = new ArrayList<>(told);
        Collections.shuffle(shuffled, random);
        List<Fact> arriving = new ArrayList<>();
        for (Fact place : shuffled) {
            arriving.add(topics.get(topic(place)).remove());
        }
        return arriving;
    }

    private static String topic(Fact fact) {
        return switch (fact) {
            case AttemptStarted started -> started.eventId();
            case FraudFlagRaised flag -> flag.eventId();
            case ReviewFact review -> review.eventId();
            case AppealFact appeal -> "appeals";
            case DeadlineFact deadline -> "deadlines";
            case ViolationFact violation -> "violations";
            case StudentSittingFact sitting -> "admissions";
        };
    }
}
