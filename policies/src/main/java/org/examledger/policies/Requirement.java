package org.examledger.policies;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** Which exams have to be passed for a certification. */
public sealed interface Requirement {

    /**
     * One exam.
     *
     * @param examId of the catalogue
     */
    record Passed(String examId) implements Requirement {}

    /**
     * Every one of several parts.
     *
     * @param parts at least one
     */
    record AllOf(List<Requirement> parts) implements Requirement {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One of several alternatives.
     *
     * @param alternatives at least one
     */
    record AnyOf(List<Requirement> alternatives) implements Requirement {
        public AnyOf {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** Every exam that it names, in the order in which it names them. */
    default SequencedSet<String> exams() {
        SequencedSet<String> exams = new LinkedHashSet<>();
        switch (this) {
            case Passed passed -> exams.add(passed.examId());
            case AllOf all -> all.parts().forEach(part -> exams.addAll(part.exams()));
            case AnyOf any -> any.alternatives().forEach(alternative -> exams.addAll(alternative.exams()));
        }
        return exams;
    }
}
