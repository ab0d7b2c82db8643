package org.examledger.service.appeals.domain.completeness;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examledger.policies.RequiredItem;
import org.examledger.service.appeals.domain.facts.AppealParts;
import org.examledger.service.appeals.domain.facts.AppealSubmitted;
import org.examledger.service.appeals.domain.facts.AppealSupplemented;
import org.examledger.service.appeals.domain.facts.Fact;

/**
 * How complete an appeal is (rules P2, P7). Parts count from when they were received; those that came before the appeal
 * itself, from its receipt, for until then there is no appeal to complete.
 *
 * @param missingAtReceipt what the appeal lacked when it was received, under the field names of AppealSubmitted; this is
 *     what AppealFiled says, and what came later is said by AppealCompleted
 * @param missing what it lacks with everything received so far
 * @param since the earliest instant by which the parts received suffice; empty while they do not
 */
public record Completion(List<String> missingAtReceipt, List<String> missing, Optional<Instant> since) {

    /** Copies the lists. */
    public Completion {
        missingAtReceipt = List.copyOf(missingAtReceipt);
        missing = List.copyOf(missing);
    }

    /**
     * The completion of an appeal.
     *
     * @param required what the program asks for, in order
     * @param supplements of this appeal, in any order
     */
    public static Completion of(
            List<RequiredItem> required, AppealSubmitted submitted, List<AppealSupplemented> supplements) {
        List<AppealParts> received = new ArrayList<>(List.of(submitted.parts()));
        partsUpTo(submitted.occurredAt(), supplements).forEach(early -> received.add(early.parts()));
        List<String> missingAtReceipt = missing(required, received);
        List<String> missing = missingAtReceipt;
        Instant latest = submitted.occurredAt();
        for (AppealSupplemented later : partsAfter(submitted.occurredAt(), supplements)) {
            if (!missing.isEmpty()) {
                received.add(later.parts());
                missing = missing(required, received);
                latest = later.occurredAt();
            }
        }
        return new Completion(missingAtReceipt, missing, missing.isEmpty() ? Optional.of(latest) : Optional.empty());
    }

    /** The supplements that had been received at that instant, in order. */
    public static List<AppealSupplemented> partsUpTo(Instant instant, List<AppealSupplemented> supplements) {
        return supplements.stream()
                .filter(supplement -> !supplement.occurredAt().isAfter(instant))
                .sorted(Fact.IN_ORDER)
                .toList();
    }

    /** Whether the appeal was complete when it was received. */
    public boolean completeAtReceipt() {
        return missingAtReceipt.isEmpty();
    }

    /** Whether the parts received so far suffice. */
    public boolean complete() {
        return missing.isEmpty();
    }

    private static List<AppealSupplemented> partsAfter(Instant instant, List<AppealSupplemented> supplements) {
        return supplements.stream()
                .filter(supplement -> supplement.occurredAt().isAfter(instant))
                .sorted(Fact.IN_ORDER)
                .toList();
    }

    private static List<String> missing(List<RequiredItem> required, List<AppealParts> received) {
        return required.stream()
                .map(RequiredItem::item)
                .filter(item -> received.stream().noneMatch(parts -> parts.carry(item)))
                .map(item -> item.fieldName())
                .distinct()
                .toList();
    }
}
