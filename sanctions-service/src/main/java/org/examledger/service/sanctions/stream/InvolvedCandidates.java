package org.examledger.service.sanctions.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.examledger.kit.conclusion.Announcement;
import org.examledger.kit.store.Fact;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.sanctions.codec.CandidateFile;
import org.examledger.service.sanctions.codec.InvolvedCases;
import org.examledger.service.sanctions.domain.cases.ConfirmedCase;
import org.examledger.service.sanctions.domain.facts.MisconductConfirmed;

/** Tells those whom a candidate's cases fall on as well, such as the one who hired another to sit (rule S4, decision 019). */
final class InvolvedCandidates {
    private final PolicyCatalogue catalogue;

    InvolvedCandidates(PolicyCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Each case of the candidate's own, for each of the others. */
    List<Announcement> of(List<Fact> stored) {
        List<Announcement> relays = new ArrayList<>();
        for (Fact fact : stored) {
            // Most facts involve nobody: only those that do are read as cases.
            if (isOwn(fact) && fact instanceof Fact.Readable readable) {
                Set<String> others = InvolvedCases.involved(readable.record());
                if (!others.isEmpty() && fallsOnOthers(fact)) {
                    others.forEach(other -> relays.add(new Announcement.Relay(other, fact)));
                }
            }
        }
        return relays;
    }

    /** Whether it is a fact about the candidate whose facts these are. */
    static boolean isOwn(Fact fact) {
        return fact.stored().origin() == null;
    }

    private boolean fallsOnOthers(Fact fact) {
        return CandidateFile.of(List.of(fact)).facts().stream()
                .filter(MisconductConfirmed.class::isInstance)
                .map(MisconductConfirmed.class::cast)
                .flatMap(confirmed -> ConfirmedCase.of(confirmed, catalogue).stream())
                .anyMatch(ConfirmedCase::fallsOnOthers);
    }
}
