package org.examledger.service.attempts.domain.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.examledger.policies.Beta;
import org.examledger.policies.Exam;
import org.examledger.policies.RetakePolicyVersion;
import org.examledger.policies.access.AccessPolicyVersion;
import org.examledger.service.attempts.domain.bookings.BookingRule;
import org.examledger.service.attempts.domain.bookings.RuleBook;
import org.jspecify.annotations.Nullable;

/** The rules of a program's terms of access, in the order in which they are asked: the first that objects decides. */
public final class AccessRules {
    private AccessRules() {}

    /** The rules of terms of access; what the data does not name is no rule. */
    public static RuleBook of(AccessTerms access) {
        AccessPolicyVersion terms = access.version();
        return new RuleBook(
                access.policyId(),
                terms.version(),
                terms.document(),
                named(
                        rule(terms.exclusions(), NobodySitsInExcludedPlaces::new),
                        rule(terms.exportRestriction(), RestrictedNationalsAreRefused::new),
                        rule(terms.residentsOnly(), OnlyResidentsSit::new),
                        rule(terms.testCentersOnly(), SomeSitInTestCentersOnly::new),
                        rule(terms.studentStatus(), StudentStatusLasts::new)));
    }

    /** The rule of an exam that has a beta period by invitation (R10); it stands in the exam's data, beside its retake policy. */
    public static Optional<RuleBook> ofBeta(Exam exam, Instant madeAt) {
        Beta beta = exam.beta();
        String ruleId = beta == null ? null : beta.invitationRuleId();
        if (beta == null || ruleId == null) {
            return Optional.empty();
        }
        RetakePolicyVersion version = exam.retakePolicy().inForceAt(madeAt);
        return Optional.of(new RuleBook(
                exam.retakePolicy().policyId(),
                version.version(),
                version.document(),
                List.of(new BetaIsByInvitation(beta, ruleId))));
    }

    @SafeVarargs
    private static List<BookingRule> named(Optional<BookingRule>... rules) {
        return Stream.of(rules).flatMap(Optional::stream).toList();
    }

    private static <T> Optional<BookingRule> rule(@Nullable T terms, Function<T, BookingRule> rule) {
        return Optional.ofNullable(terms).map(rule);
    }
}
