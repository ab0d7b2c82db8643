package org.examledger.policies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/**
 * Everything published about a certification.
 *
 * @param certification the name under which it is published, which is the policy's id too
 * @param program the id of the {@link Program} that awards it
 * @param versions in ascending order of date, at least one
 * @param extensions what the program did to expiries, in the order of the file
 */
public record CertificationPolicy(
        String certification, String program, List<CertificationVersion> versions, List<Extension> extensions) {

    // A certification that an exam gives by itself has no versions: it is as if it always had been so.
    private static final LocalDate EVER = LocalDate.EPOCH;

    /** @throws IllegalArgumentException if there is no version, or two are not in ascending order of date */
    public CertificationPolicy {
        versions = DatedVersion.inOrder(certification, versions);
        extensions = List.copyOf(extensions);
    }

    /**
     * What a pass of an exam gives by itself, where each further pass recertifies (C4, C6); empty if it gives nothing.
     *
     * @param together the exam, or all those that count as one; at least one, and they give the same
     */
    public static Optional<CertificationPolicy> ofPass(List<Exam> together) {
        Exam first = together.getFirst();
        return Optional.ofNullable(first.certification()).map(given -> {
            List<Requirement> passes = together.stream()
                    .<Requirement>map(exam -> new Requirement.Passed(exam.examId()))
                    .toList();
            Requirement requirement = passes.size() == 1 ? passes.getFirst() : new Requirement.AnyOf(passes);
            Recertification recertification = recertification(requirement, given);
            CertificationVersion version =
                    new CertificationVersion(EVER, "", requirement, validity(given), recertification, null);
            return new CertificationPolicy(given.name(), first.program(), List.of(version), List.of());
        });
    }

    private static @Nullable Validity validity(Certification given) {
        return given.validity() == null
                ? null
                : new Validity(given.validity(), Objects.requireNonNull(given.ruleId(), "a validity cites its rule"));
    }

    private static @Nullable Recertification recertification(Requirement requirement, Certification given) {
        return given.ruleId() == null ? null : new Recertification(requirement.exams(), Lapse.EXPIRES, given.ruleId());
    }

    /** Whether an exam gives it by itself, so that no version has a date. */
    public boolean ofOneExam() {
        return versions.getFirst().date().equals(EVER);
    }

    /** The version in force at an instant, from 00:00 UTC of its date; the earliest also covers the time before it. */
    public CertificationVersion inForceAt(Instant instant) {
        return DatedVersion.inForceAt(versions, instant);
    }

    /** The version that another one replaced; empty for the first. */
    public Optional<CertificationVersion> before(CertificationVersion version) {
        int place = versions.indexOf(version);
        return place > 0 ? Optional.of(versions.get(place - 1)) : Optional.empty();
    }

    /** A version and those after it, in order. */
    public List<CertificationVersion> since(CertificationVersion version) {
        return versions.subList(versions.indexOf(version), versions.size());
    }

    /** Every exam that some version names. */
    public SequencedSet<String> exams() {
        SequencedSet<String> exams = new LinkedHashSet<>();
        versions.forEach(version -> exams.addAll(version.exams()));
        return exams;
    }
}
