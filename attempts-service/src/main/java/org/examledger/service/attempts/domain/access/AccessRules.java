package org.examledger.service.attempts.domain.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.examledger.policies.access.AccessPolicy;
import org.examledger.policies.access.AccessPolicyVersion;
import org.examledger.service.attempts.domain.bookings.BookingRule;
import org.examledger.service.attempts.domain.bookings.RuleBook;
import org.jspecify.annotations.Nullable;

/** The rules of a program's terms of access, in the order in which they are asked: the first that objects decides. */
public final class AccessRules {
    private AccessRules() {}

    /** The rules of the version in force when an appointment is made; what the data does not name is no rule. */
    public static RuleBook of(AccessPolicy policy, Instant madeAt) {
        AccessPolicyVersion terms = policy.inForceAt(madeAt);
        return new RuleBook(
                policy.policyId(),
                terms.version(),
                terms.document(),
                named(
                        rule(terms.exclusions(), NobodySitsInExcludedPlaces::new),
                        rule(terms.exportRestriction(), RestrictedNationalsAreRefused::new),
                        rule(terms.residentsOnly(), OnlyResidentsSit::new),
                        rule(terms.testCentersOnly(), SomeSitInTestCentersOnly::new)));
    }

    @SafeVarargs
    private static List<BookingRule> named(Optional<BookingRule>... rules) {
        return Stream.of(rules).flatMap(Optional::stream).toList();
    }

    private static <T> Optional<BookingRule> rule(@Nullable T terms, Function<T, BookingRule> rule) {
        return Optional.ofNullable(terms).map(rule);
    }
}
