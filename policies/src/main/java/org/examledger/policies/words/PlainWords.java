package org.examledger.policies.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.examledger.policies.Exam;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.policies.Program;
import org.examledger.policies.RetakePolicy;
import org.examledger.policies.Rule;
import org.examledger.policies.access.AccessPolicy;
import org.examledger.policies.booking.BookingPolicy;
import org.jspecify.annotations.Nullable;

/** Says a catalogue in plain words. */
public final class PlainWords {

    private final PolicyCatalogue catalogue;
    private final Texts texts;
    private final ProgramWords programs;
    private final ExamWords exams;
    private final RetakeWords retakes;
    private final BookingWords bookings;
    private final AccessWords access;
    private final CertificationWords certifications;

    /** @param language English and French are known; for any other it is English */
    public PlainWords(PolicyCatalogue catalogue, Locale language) {
        this.catalogue = catalogue;
        texts = new Texts(language);
        var sources = new Sources(catalogue);
        programs = new ProgramWords(texts, sources);
        exams = new ExamWords(texts, sources);
        retakes = new RetakeWords(texts, sources);
        bookings = new BookingWords(texts, sources);
        access = new AccessWords(texts, sources);
        certifications = new CertificationWords(texts, sources);
    }

    /**
     * What the catalogue has that another has not, or has otherwise: each program, exam, certification, policy and rule; with the policies that
     * govern these programs and exams.
     */
    public List<Said> beyond(PolicyCatalogue other) {
        List<Program> newPrograms = less(catalogue.programs(), other.programs());
        List<Exam> newExams = less(catalogue.exams(), other.exams());
        List<Said> said = new ArrayList<>();
        newPrograms.forEach(program -> said.add(programs.program(program)));
        newExams.forEach(exam -> said.add(exams.exam(exam)));
        less(catalogue.certifications(), other.certifications())
                .forEach(certification -> said.add(certifications.policy(certification)));
        said.addAll(policies(
                newPrograms,
                newExams,
                less(catalogue.retakePolicies(), other.retakePolicies()),
                less(catalogue.bookingPolicies(), other.bookingPolicies()),
                less(catalogue.accessPolicies(), other.accessPolicies())));
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
            catalogue.certifications().stream()
                    .filter(certification -> certification.program().equals(program))
                    .forEach(certification -> said.add(certifications.policy(certification)));
            said.addAll(policies(List.of(known), offered, List.of(), List.of(), List.of()));
            return said;
        });
    }

    /** An exam with the policies that govern it; empty if there is no such exam. */
    public Optional<List<Said>> exam(String examId) {
        return catalogue.exam(examId).map(exam -> {
            List<Said> said = new ArrayList<>();
            said.add(exams.exam(exam));
            said.addAll(policies(List.of(), List.of(exam), List.of(), List.of(), List.of()));
            return said;
        });
    }

    /** The policies that govern programs and exams, and more policies; each once. */
    private List<Said> policies(
            List<Program> governedPrograms,
            List<Exam> governedExams,
            List<RetakePolicy> moreRetakes,
            List<BookingPolicy> moreBookings,
            List<AccessPolicy> moreAccess) {
        return Stream.of(
                        together(governedExams, Exam::retakePolicy, moreRetakes).map(retakes::policy),
                        together(governedExams, Exam::booking, moreBookings).map(bookings::policy),
                        together(governedPrograms, Program::access, moreAccess).map(access::policy))
                .flatMap(Function.identity())
                .toList();
    }

    private static <G, P> Stream<P> together(List<G> governed, Function<G, @Nullable P> policy, List<P> more) {
        return Stream.concat(governed.stream().flatMap(one -> Stream.ofNullable(policy.apply(one))), more.stream())
                .distinct();
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
