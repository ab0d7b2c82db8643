package org.examledger.service.eligibility.domain.identity;

import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.examledger.service.eligibility.domain.sittings.History;

/**
 * Who a conclusion is about: a candidate id with all others of the same person (rule S5).
 *
 * @param ids at least one, in order
 */
public record Person(List<String> ids) {
    private static final String RULE_ID = "S5";

    /** Copies the list. */
    public Person {
        ids = List.copyOf(ids);
    }

    /** The person who has a candidate id, by what its history tells. */
    public static Person of(String candidateId, History history) {
        SortedSet<String> ids = history.unitedWith(candidateId);
        return new Person(List.copyOf(ids));
    }

    /** The ids where there are several, in order; empty for one that stands alone. */
    public List<String> severalIds() {
        return ids.size() > 1 ? ids : List.of();
    }

    /** The rules of a conclusion, with the one that unites histories where it does. */
    public List<String> ruleIds(List<String> deciding) {
        return ids.size() > 1
                ? Stream.concat(deciding.stream(), Stream.of(RULE_ID))
                        .distinct()
                        .toList()
                : deciding;
    }

    /** An English sentence, with a space before it, where there are several ids; else nothing. */
    public String explanation() {
        return ids.size() > 1
                ? " The facts of the linked candidate ids %s count together (rule %s)."
                        .formatted(String.join(", ", ids), RULE_ID)
                : "";
    }
}
