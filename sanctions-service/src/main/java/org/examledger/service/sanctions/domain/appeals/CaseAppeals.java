package org.examledger.service.sanctions.domain.appeals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.examledger.service.sanctions.domain.facts.AppealDecided;
import org.examledger.service.sanctions.domain.facts.AppealFact;

/**
 * Every appeal against one case, refused ones included.
 *
 * <p>Reading (CONTRACT, Meaning 3, on an appeal that turns out not filed): appeals-service lets one appeal stand against
 * a case, but may say of a second that it is filed before it says of the first that it is not. Until then the decision
 * that occurred first counts (rule P6), and a decision counts for as long as its appeal is filed.
 */
public record CaseAppeals(List<Appeal> all) {
    private static final Comparator<AppealDecided> FIRST =
            Comparator.comparing(AppealDecided::occurredAt).thenComparing(AppealDecided::eventId);

    /** Copies the appeals. */
    public CaseAppeals {
        all = List.copyOf(all);
    }

    /** The decision that counts; empty while the case is not decided. */
    public Optional<AppealDecided> decision() {
        return all.stream()
                .filter(Appeal::isFiled)
                .flatMap(appeal -> Stream.ofNullable(appeal.decision()))
                .min(FIRST);
    }

    /** Whether an appeal stands against the case. */
    public boolean isFiled() {
        return all.stream().anyMatch(Appeal::isFiled);
    }

    /**
     * Every fact about the appeals that are decided, also while they are not filed. Whatever could change the decision
     * that counts is among them, and nothing else: a second appeal, refused since the decision is final, is not.
     */
    public List<AppealFact> factsOfDecided() {
        return facts(appeal -> appeal.decision() != null);
    }

    /** Every fact about the appeals that were ever filed. Whatever could change whether one is filed is among them. */
    public List<AppealFact> factsOfFiled() {
        return facts(Appeal::wasFiled);
    }

    private List<AppealFact> facts(Predicate<Appeal> which) {
        return all.stream()
                .filter(which)
                .flatMap(appeal -> appeal.facts().stream())
                .toList();
    }
}
