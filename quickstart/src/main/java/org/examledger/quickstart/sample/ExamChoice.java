package org.examledger.quickstart.sample;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.examledger.policies.Exam;

/** Which exams candidates take: the large programs' far more often than others. */
final class ExamChoice {

    private final List<Exam> urn = new ArrayList<>();

    ExamChoice(List<Exam> exams) {
        for (Exam exam : exams) {
            for (int ball = 0; ball < weight(exam); ball++) {
                urn.add(exam);
            }
        }
    }

    /** From one to three different exams, most often one. */
    Set<Exam> of(Chance chance) {
        int count = chance.pick(List.of(1, 1, 1, 2, 2, 3));
        var chosen = new LinkedHashSet<Exam>();
        while (chosen.size() < count) {
            chosen.add(chance.pick(urn));
        }
        return chosen;
    }

    private static int weight(Exam exam) {
        return switch (exam.program()) {
            case "MICROSOFT" -> exam.certification() == null ? 4 : 8;
            case "ORACLE" -> 4;
            default -> 1;
        };
    }
}
