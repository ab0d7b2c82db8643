package org.examledger.service.sanctions.domain.students;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.examledger.service.sanctions.domain.Grounds;
import org.examledger.service.sanctions.domain.facts.Basis;
import org.examledger.service.sanctions.domain.facts.Fact;
import org.examledger.service.sanctions.domain.facts.SequencedFact;
import org.examledger.service.sanctions.domain.facts.StudentSittingCleared;
import org.examledger.service.sanctions.domain.facts.StudentSittingDisproved;
import org.examledger.service.sanctions.domain.facts.StudentSittingFact;

/** Finds the sittings whose results a disproved status cancels, and those that it cancels no more (rule A6). */
public final class StudentSittings {
    private StudentSittings() {}

    /**
     * Each by attemptId, with everything that was said of it as basis.
     *
     * @param facts distinct, in any order
     */
    public static List<StudentSitting> of(Collection<? extends Fact> facts) {
        Map<String, List<StudentSittingFact>> byAttempt = new TreeMap<>();
        for (Fact fact : facts) {
            if (fact instanceof StudentSittingFact said) {
                byAttempt
                        .computeIfAbsent(said.attemptId(), none -> new ArrayList<>())
                        .add(said);
            }
        }
        return byAttempt.values().stream().map(StudentSittings::sitting).toList();
    }

    private static StudentSitting sitting(List<StudentSittingFact> said) {
        said.sort(SequencedFact.BY_SEQUENCE);
        StudentSittingFact last = said.getLast();
        boolean disproved =
                switch (last) {
                    case StudentSittingDisproved standing -> true;
                    case StudentSittingCleared gone -> false;
                };
        Basis basis = Basis.of(said);
        Grounds grounds =
                new Grounds(last.ruleIds(), basis.eventIds(), basis.latest().orElse(last.occurredAt()));
        return new StudentSitting(last.attemptId(), disproved, grounds);
    }
}
