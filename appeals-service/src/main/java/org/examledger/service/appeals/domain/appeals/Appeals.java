package org.examledger.service.appeals.domain.appeals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.examledger.service.appeals.domain.facts.AppealAcknowledged;
import org.examledger.service.appeals.domain.facts.AppealDecided;
import org.examledger.service.appeals.domain.facts.AppealFact;
import org.examledger.service.appeals.domain.facts.AppealSubmitted;
import org.examledger.service.appeals.domain.facts.AppealSupplemented;
import org.examledger.service.appeals.domain.facts.Fact;
import org.examledger.service.appeals.domain.facts.InformationRequested;

/**
 * A candidate's appeals.
 *
 * @param received in order
 * @param withoutAppeal reports about appeals that were not submitted yet, by (occurredAt, eventId)
 */
public record Appeals(List<Appeal> received, List<AppealFact> withoutAppeal) {

    /** Copies the lists. */
    public Appeals {
        received = List.copyOf(received);
        withoutAppeal = List.copyOf(withoutAppeal);
    }

    /**
     * The appeals that these facts make. Intake lets one submission and one decision through for an appeal; should there
     * be more, the first by (occurredAt, eventId) stands.
     *
     * @param facts without duplicates, by (occurredAt, eventId); those of other kinds are left alone
     */
    public static Appeals of(List<Fact> facts) {
        Map<String, List<AppealFact>> byAppeal = only(AppealFact.class, facts).stream()
                .collect(Collectors.groupingBy(AppealFact::appealId, TreeMap::new, Collectors.toList()));
        List<Appeal> received = new ArrayList<>();
        List<AppealFact> withoutAppeal = new ArrayList<>();
        for (List<AppealFact> about : byAppeal.values()) {
            only(AppealSubmitted.class, about).stream()
                    .findFirst()
                    .ifPresentOrElse(
                            submitted -> received.add(appeal(submitted, about)), () -> withoutAppeal.addAll(about));
        }
        received.sort(Appeal.IN_ORDER);
        withoutAppeal.sort(Fact.IN_ORDER);
        return new Appeals(received, withoutAppeal);
    }

    /** The appeals against a case, in order. */
    public List<Appeal> against(String caseId) {
        return received.stream()
                .filter(appeal -> appeal.caseId().equals(caseId))
                .toList();
    }

    private static Appeal appeal(AppealSubmitted submitted, List<AppealFact> about) {
        return new Appeal(
                submitted,
                only(AppealSupplemented.class, about),
                only(AppealAcknowledged.class, about),
                only(InformationRequested.class, about),
                only(AppealDecided.class, about).stream().findFirst());
    }

    private static <F extends Fact> List<F> only(Class<F> kind, List<? extends Fact> facts) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
