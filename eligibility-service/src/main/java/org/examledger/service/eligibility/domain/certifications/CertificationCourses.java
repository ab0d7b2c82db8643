package org.examledger.service.eligibility.domain.certifications;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.examledger.policies.CertificationPolicy;
import org.examledger.policies.Exam;
import org.examledger.service.eligibility.domain.facts.Basis;
import org.examledger.service.eligibility.domain.facts.Fact;
import org.examledger.service.eligibility.domain.sittings.Sitting;

/** The courses of all certifications that a candidate obtained. */
public final class CertificationCourses {
    private final CertificationBook book;

    /** Those of the candidate whose book it is. */
    public CertificationCourses(CertificationBook book) {
        this.book = book;
    }

    /**
     * The courses, in the order in which certifications are concluded.
     *
     * @param sat one of all exams that count together, for each that was sat
     */
    public List<CertificationCourse> of(List<Exam> sat) {
        List<CertificationCourse> courses = new ArrayList<>();
        for (CertificationPolicy policy : book.policiesSatFor(sat)) {
            Holdings holdings = book.holdings(policy);
            for (int place = 0; place < holdings.all().size(); place++) {
                courses.add(course(holdings, place));
            }
        }
        return courses;
    }

    private CertificationCourse course(Holdings holdings, int place) {
        CertificationPolicy policy = holdings.policy();
        Holding holding = holdings.all().get(place);
        Basis basis = basis(holdings, place);
        return new CertificationCourse(
                holding.certificationId(),
                policy.certification(),
                policy.program(),
                holding.expiry().orElse(null),
                holding.completion().passes().stream().map(Sitting::attemptId).toList(),
                policy.ofOneExam() ? null : holding.completion().version().version(),
                Phases.of(holding, holdings.changes()),
                holding.effect(),
                knownAt(holding),
                basis.eventIds(),
                basis.latest().orElseThrow());
    }

    private Basis basis(Holdings holdings, int place) {
        Holding holding = holdings.all().get(place);
        List<Sitting> bearing = holdings.bearing(place);
        Sitting last = bearing.isEmpty() ? holding.completing() : bearing.getLast();
        List<Fact> facts = new ArrayList<>(book.awardFacts(holdings.policy(), last));
        facts.addAll(book.sanctionsOn(holding.certificationId()));
        return Basis.of(facts);
    }

    private static Instant knownAt(Holding holding) {
        return holding.passes().getLast().startsAt();
    }
}
