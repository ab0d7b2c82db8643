package org.examledger.policies.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.examledger.policies.Beta;
import org.examledger.policies.Certification;
import org.examledger.policies.Exam;
import org.examledger.policies.ExamFamily;
import org.examledger.policies.PassMark;
import org.examledger.policies.booking.BookingPolicy;
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
                List.of(texts.sentence("exam.policy", exam.retakePolicy().policyId())),
                family(exam.family()),
                beta(exam.beta()),
                passMark(exam.passMark()),
                List.of(booking(exam.booking()), certification(exam.certification())),
                retires(exam.retires()));
    }

    private List<Said> retires(@Nullable LocalDate date) {
        return date == null ? List.of() : List.of(texts.sentence("exam.retires", date));
    }

    private List<Said> family(@Nullable ExamFamily family) {
        return family == null
                ? List.of()
                : List.of(texts.sentence("exam.family", family.name(), sources.of(family.ruleId())));
    }

    private List<Said> beta(@Nullable Beta beta) {
        if (beta == null) {
            return List.of();
        }
        List<Said> said = new ArrayList<>();
        said.add(texts.sentence("exam.beta", beta.from(), beta.until(), sources.of(beta.ruleId())));
        said.add(texts.sentence("exam.beta.sittings", texts.count("sitting", beta.sittings())));
        if (beta.invitationRuleId() != null) {
            said.add(texts.sentence("exam.beta.invitation", sources.of(beta.invitationRuleId())));
        }
        return said;
    }

    private List<Said> passMark(@Nullable PassMark mark) {
        return mark == null
                ? List.of()
                : List.of(texts.sentence("exam.passMark", mark.score(), sources.of(mark.ruleId())));
    }

    private Said booking(@Nullable BookingPolicy booking) {
        return booking == null
                ? texts.sentence("exam.booking.none")
                : texts.sentence("exam.booking", booking.policyId());
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
