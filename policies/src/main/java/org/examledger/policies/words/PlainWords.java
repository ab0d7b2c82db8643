package org.examledger.policies.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.examledger.policies.Exam;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.policies.Program;
import org.examledger.policies.RetakePolicy;
import org.examledger.policies.Rule;

/** Says a catalogue in plain words. */
public final class PlainWords {

    private final PolicyCatalogue catalogue;
    private final Texts texts;
    private final ProgramWords programs;
    private final ExamWords exams;
    private final RetakeWords retakes;

    /** @param language English and French are known; for any other it is English */
    public PlainWords(PolicyCatalogue catalogue, Locale language) {
        this.catalogue = catalogue;
        texts = new Texts(language);
        var sources = new Sources(catalogue);
        programs = new ProgramWords(texts, sources);
        exams = new ExamWords(texts, sources);
        retakes = new RetakeWords(texts, sources);
    }

    /**
     * What the catalogue has that another has not, or has otherwise: each program, exam, retake policy and rule; with the
     * policies that govern these exams.
     */
    public List<Said> beyond(PolicyCatalogue other) {
        List<Program> newPrograms = less(catalogue.programs(), other.programs());
        List<Exam> newExams = less(catalogue.exams(), other.exams());
        Stream<RetakePolicy> governing = newExams.stream().map(Exam::retakePolicy);
        Stream<RetakePolicy> newPolicies = less(catalogue.retakePolicies(), other.retakePolicies()).stream();
        List<Said> said = new ArrayList<>();
        newPrograms.forEach(program -> said.add(programs.program(program)));
        newExams.forEach(exam -> said.add(exams.exam(exam)));
        Stream.concat(newPolicies, governing).distinct().forEach(policy -> said.add(retakes.policy(policy)));
        said.addAll(rules(less(catalogue.rules(), other.rules())));
        return said;
    }

    /** A program with its exams and their policies; empty if there is no such program. */
    public Optional<List<Said>> program(String program) {
        return catalogue.program(program).map(known -> {
            List<Exam> offered = catalogue.examsOf(program);
            List<Said> said = new ArrayList<>();
            said.add(programs.program(known));
            offered.forEach(exam -> said.add(exams.exam(exam)));
            offered.stream()
                    .map(Exam::retakePolicy)
                    .distinct()
                    .forEach(policy -> said.add(retakes.policy(policy)));
            return said;
        });
    }

    /** An exam with the policy that governs its retakes; empty if there is no such exam. */
    public Optional<List<Said>> exam(String examId) {
        return catalogue.exam(examId).map(exam -> List.of(exams.exam(exam), retakes.policy(exam.retakePolicy())));
    }

    private List<Said> rules(List<Rule> rules) {
        List<Said> said = rules.stream().map(this::rule).toList();
        return said.isEmpty() ? List.of() : List.of(new Said(texts.say("rules.title"), said));
    }

    private Said rule(Rule rule) {
        return texts.sentence("rule", rule.ruleId(), texts.and(rule.documents()), rule.title());
    }

    private static <T> List<T> less(List<T> all, List<T> some) {
        return all.stream().filter(one -> !some.contains(one)).toList();
    }
}
