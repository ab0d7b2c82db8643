package org.examledger.policies;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.examledger.policies.access.AccessPolicy;
import org.examledger.policies.booking.BookingPolicy;
import org.examledger.policies.load.CatalogueLoader;

/** Every exam, program, policy and rule that the product knows; read once at start, and never changed. */
public final class PolicyCatalogue {

    private final PolicyContents contents;

    private PolicyCatalogue(PolicyContents contents) {
        this.contents = contents;
    }

    /**
     * The policies that the product ships.
     *
     * @throws PolicyException if the shipped data is broken
     */
    public static PolicyCatalogue shipped() {
        return load(List.of());
    }

    /**
     * The shipped policies with those of the directories added, and replaced where a file says so.
     *
     * @param directories read with their subdirectories, every file that ends in .yaml or .yml
     * @throws PolicyException with every problem of all files
     */
    public static PolicyCatalogue load(List<Path> directories) {
        return new PolicyCatalogue(new CatalogueLoader().load(directories));
    }

    /** The exam of that id; empty if there is none. */
    public Optional<Exam> exam(String examId) {
        return Optional.ofNullable(contents.exams().get(examId));
    }

    /** Every exam, in order of examId. */
    public List<Exam> exams() {
        return List.copyOf(contents.exams().values());
    }

    /** The exams that a program offers, in order of examId; empty for an unknown program. */
    public List<Exam> examsOf(String program) {
        return contents.exams().values().stream()
                .filter(exam -> exam.program().equals(program))
                .toList();
    }

    /** The exams whose sittings count together with those of an exam, itself included, in order of examId. */
    public List<Exam> countedTogether(Exam exam) {
        ExamFamily family = exam.family();
        if (family == null) {
            return List.of(exam);
        }
        return contents.exams().values().stream()
                .filter(other -> other.family() != null && other.family().name().equals(family.name()))
                .toList();
    }

    /** The program of that id; empty if there is none. */
    public Optional<Program> program(String program) {
        return Optional.ofNullable(contents.programs().get(program));
    }

    /** The certifications that have requirements of their own, in order of their names; what an exam gives is not among them. */
    public List<CertificationPolicy> certifications() {
        return List.copyOf(contents.certifications().values());
    }

    /** Every program, in order of its id. */
    public List<Program> programs() {
        return List.copyOf(contents.programs().values());
    }

    /** Every retake policy, whether an exam names it or not, in order of policyId. */
    public List<RetakePolicy> retakePolicies() {
        return List.copyOf(contents.retakePolicies().values());
    }

    /** Every booking policy, whether an exam names it or not, in order of policyId. */
    public List<BookingPolicy> bookingPolicies() {
        return List.copyOf(contents.bookingPolicies().values());
    }

    /** Every access policy, whether a program names it or not, in order of policyId. */
    public List<AccessPolicy> accessPolicies() {
        return List.copyOf(contents.accessPolicies().values());
    }

    /** The document of that id; empty if there is none. */
    public Optional<Document> document(String documentId) {
        return Optional.ofNullable(contents.documents().get(documentId));
    }

    /** The rule of that id; empty if there is none. */
    public Optional<Rule> rule(String ruleId) {
        return Optional.ofNullable(contents.rules().get(ruleId));
    }

    /** Every rule, in the order in which the files list them. */
    public List<Rule> rules() {
        return List.copyOf(contents.rules().values());
    }
}
