package org.examledger.service.sanctions.domain.centers;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.examledger.policies.CenterRules;
import org.examledger.policies.PolicyCatalogue;

/** Checks of a report about a centre (CONTRACT, Meaning 2). Each answer is the sentence that objects, or empty. */
public final class CenterChecks {
    private final PolicyCatalogue catalogue;

    public CenterChecks(PolicyCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** BAD_VALUE: a country that there is not, or a suspension that the program's policy does not provide for. */
    public Optional<String> badValue(CenterFact report) {
        return switch (report) {
            case CenterRegistered registered -> badCountry(registered.countryCode());
            case SuspensionDecided decided -> badSuspension(decided);
            case SuspensionEnded ended -> Optional.empty();
            case OwnerAppealed appealed -> Optional.empty();
            case OwnersAppealDecided decided -> Optional.empty();
        };
    }

    private static Optional<String> badCountry(String countryCode) {
        return Arrays.asList(Locale.getISOCountries()).contains(countryCode)
                ? Optional.empty()
                : Optional.of(
                        "field countryCode is \"" + countryCode + "\", which is no country of ISO 3166-1 alpha-2");
    }

    private Optional<String> badSuspension(SuspensionDecided decided) {
        if (catalogue.program(decided.program()).isEmpty()) {
            return Optional.of("field program is \"" + decided.program() + "\", which is not in the catalogue");
        }
        Instant until = decided.until();
        if (until != null && !until.isAfter(decided.occurredAt())) {
            return Optional.of("field until is not after occurredAt: the suspension would never hold");
        }
        return AppliedPolicy.of(decided, catalogue)
                .map(policy -> notProvidedFor(decided, policy.rules()))
                .orElseGet(() -> Optional.of("program " + decided.program() + " suspends no centres"));
    }

    private static Optional<String> notProvidedFor(SuspensionDecided decided, CenterRules rules) {
        if (decided.statisticalEvidence() && !rules.statistics().suffice()) {
            return Optional.of("field statisticalEvidence is true, but for program " + decided.program()
                    + " statistical evidence alone closes no centre");
        }
        return decided.includesAssociated() && !rules.suspension().associatedSites()
                ? Optional.of("field includesAssociated is true, but program " + decided.program()
                        + " suspends no centre with its sites")
                : Optional.empty();
    }

    /** CONTRADICTION: a second report of its kind for an id. A centre may be registered again. */
    public static Optional<String> contradiction(CenterFact report, List<CenterFact> accepted) {
        return idOf(report)
                .flatMap(id -> accepted.stream()
                        .filter(other -> other.getClass() == report.getClass()
                                && idOf(other).filter(id::equals).isPresent())
                        .findFirst()
                        .map(other -> id + " has a report of this kind already; another one needs another id"));
    }

    private static Optional<String> idOf(CenterFact fact) {
        return switch (fact) {
            case CenterRegistered registered -> Optional.empty();
            case SuspensionDecided decided -> Optional.of(decided.suspensionId());
            case SuspensionEnded ended -> Optional.of(ended.suspensionId());
            case OwnerAppealed appealed -> Optional.of(appealed.appealId());
            case OwnersAppealDecided decided -> Optional.of(decided.appealId());
        };
    }
}
