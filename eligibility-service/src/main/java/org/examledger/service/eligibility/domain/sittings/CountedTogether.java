package org.examledger.service.eligibility.domain.sittings;

import java.util.List;
import org.examledger.policies.Exam;
import org.examledger.policies.PolicyCatalogue;

/**
 * Exams whose sittings count together, such as one exam in several languages; most exams are alone.
 *
 * @param exams at least one, in order of examId; they share their program, retake policy and certification
 * @param sittings of all of them, in order
 */
public record CountedTogether(List<Exam> exams, List<Sitting> sittings) {

    /** Copies the lists. */
    public CountedTogether {
        exams = List.copyOf(exams);
        sittings = List.copyOf(sittings);
    }

    /** The exams that count together with one, and a candidate's sittings of them. */
    public static CountedTogether with(Exam exam, PolicyCatalogue catalogue, History history) {
        List<Exam> exams = catalogue.countedTogether(exam);
        List<Sitting> sittings = exams.stream()
                .flatMap(counted -> history.sittingsOf(counted.examId()).stream())
                .sorted(Sitting.IN_ORDER)
                .toList();
        return new CountedTogether(exams, sittings);
    }

    /** The exam that stands for all of them in what they share. */
    public Exam first() {
        return exams.getFirst();
    }

    /** The exam of one of the sittings. */
    public Exam examOf(Sitting sitting) {
        return exams.stream()
                .filter(exam -> exam.examId().equals(sitting.started().examId()))
                .findFirst()
                .orElseThrow();
    }
}
