package org.examledger.policies.words;

import java.util.List;
import org.examledger.policies.Certification;
import org.examledger.policies.Exam;
import org.jspecify.annotations.Nullable;

/** Says exams. */
final class ExamWords {

    private final Texts texts;
    private final Sources sources;

    ExamWords(Texts texts, Sources sources) {
        this.texts = texts;
        this.sources = sources;
    }

    Said exam(Exam exam) {
        return Said.of(
                texts.say("exam.title", exam.examId(), exam.program()),
                List.of(
                        texts.sentence("exam.policy", exam.retakePolicy().policyId()),
                        certification(exam.certification())));
    }

    private Said certification(@Nullable Certification certification) {
        if (certification == null) {
            return texts.sentence("exam.certification.none");
        }
        String source = certification.ruleId() == null ? "" : " " + sources.of(certification.ruleId());
        return certification.validity() == null
                ? texts.sentence("exam.certification.unlimited", certification.name(), source)
                : texts.sentence(
                        "exam.certification", certification.name(), texts.period(certification.validity()), source);
    }
}
