package org.examledger.service.appeals.domain.exceptions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.examledger.policies.ExceptionAllowance;
import org.examledger.policies.Program;
import org.examledger.service.appeals.domain.facts.Fact;
import org.examledger.service.appeals.domain.facts.RetakeAuthorised;

/**
 * How many exceptions a candidate may have in a year without an authorisation beforehand (rule X5). A year is counted back
 * from the request, in the zone of its attempt; what counts is the exceptions of the program that were granted on requests
 * within it. One authorisation serves one request beyond the number, which occurred after it: the earliest that is not
 * used up yet, and is for the exam of the request or for any.
 */
final class YearlyAllowance {
    private static final Comparator<KnownRequest> AS_REQUESTED = Comparator.comparing(
                    (KnownRequest known) -> known.request().occurredAt())
            .thenComparing(known -> known.request().requestId());

    private final List<KnownRequest> granted = new ArrayList<>();
    private final List<KnownRequest> mayBeGranted = new ArrayList<>();
    private final List<RetakeAuthorised> authorisations;
    private final Set<String> used = new HashSet<>();

    private YearlyAllowance(List<RetakeAuthorised> authorisations) {
        this.authorisations = authorisations.stream().sorted(Fact.IN_ORDER).toList();
    }

    /**
     * The requests with what this rule says about each.
     *
     * @param requests complete, with a valid cause and a known attempt; in any order
     */
    static List<JudgedRequest> judge(List<KnownRequest> requests, List<RetakeAuthorised> authorisations) {
        YearlyAllowance allowance = new YearlyAllowance(authorisations);
        return requests.stream().sorted(AS_REQUESTED).map(allowance::judge).toList();
    }

    private JudgedRequest judge(KnownRequest known) {
        JudgedRequest judged = known.program()
                .flatMap(program -> ruleFor(known, program).map(rule -> judge(known, program, rule)))
                .orElseGet(() -> JudgedRequest.within(known));
        if (known.isGrantedByDecision()) {
            mayBeGranted.add(known);
            if (!judged.lacksAuthorisation()) {
                granted.add(known);
            }
        }
        return judged;
    }

    private static Optional<ExceptionAllowance> ruleFor(KnownRequest known, Program program) {
        return Optional.ofNullable(
                program.inForceAt(known.request().occurredAt()).exceptionAllowance());
    }

    private JudgedRequest judge(KnownRequest known, Program program, ExceptionAllowance rule) {
        Instant from = known.request()
                .occurredAt()
                .atZone(known.start().zone())
                .minus(rule.within())
                .toInstant();
        if (count(mayBeGranted, program, from) < rule.exceptions()) {
            return JudgedRequest.within(known);
        }
        boolean beyond = count(granted, program, from) >= rule.exceptions();
        boolean lacks = beyond && !isAuthorised(known, program);
        return new JudgedRequest(known, lacks, Optional.of(rule.ruleId()), bearingOn(known, program));
    }

    private boolean isAuthorised(KnownRequest known, Program program) {
        Optional<RetakeAuthorised> found = authorisationsBefore(known, program)
                .filter(authorisation -> authorisation.examId() == null
                        || authorisation.examId().equals(known.request().examId()))
                .filter(authorisation -> !used.contains(authorisation.eventId()))
                .findFirst();
        if (!known.isRefusedByDecision()) {
            found.ifPresent(authorisation -> used.add(authorisation.eventId()));
        }
        return found.isPresent();
    }

    /** What could have made the answer another one: all earlier requests that were decided so, and authorisations. */
    private List<Fact> bearingOn(KnownRequest known, Program program) {
        List<Fact> facts = new ArrayList<>();
        mayBeGranted.stream()
                .filter(earlier -> isOf(program, earlier))
                .forEach(earlier -> facts.addAll(earlier.facts()));
        authorisationsBefore(known, program).forEach(facts::add);
        return facts;
    }

    private Stream<RetakeAuthorised> authorisationsBefore(KnownRequest known, Program program) {
        return authorisations.stream()
                .filter(authorisation -> authorisation.program().equals(program.program()))
                .filter(authorisation ->
                        authorisation.occurredAt().isBefore(known.request().occurredAt()));
    }

    private static long count(List<KnownRequest> requests, Program program, Instant from) {
        return requests.stream()
                .filter(earlier -> isOf(program, earlier))
                .filter(earlier -> earlier.request().occurredAt().isAfter(from))
                .count();
    }

    private static boolean isOf(Program program, KnownRequest known) {
        return known.program().filter(program::equals).isPresent();
    }
}
