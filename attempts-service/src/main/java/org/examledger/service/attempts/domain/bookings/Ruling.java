package org.examledger.service.attempts.domain.bookings;

import java.util.List;
import org.examledger.service.attempts.domain.facts.Fact;

/** What the rules say about a step. */
public sealed interface Ruling {

    /** The rules that decided. */
    List<String> ruleIds();

    /** The facts that it rests on, those that undid an earlier ruling included. */
    List<Fact> basis();

    /** Nothing stands against it. */
    record Allowed(List<String> ruleIds, List<Fact> basis) implements Ruling {
        /** Copies the lists. */
        public Allowed {
            ruleIds = List.copyOf(ruleIds);
            basis = List.copyOf(basis);
        }
    }

    /** A rule refuses it. */
    record Refused(RuleBook book, BookingRule rule, Objection objection, List<Fact> basis) implements Ruling {
        /** Copies the list. */
        public Refused {
            basis = List.copyOf(basis);
        }

        @Override
        public List<String> ruleIds() {
            return List.of(rule.ruleId());
        }

        /** The refusal in a sentence, with its source. */
        public String explanation() {
            return "%s (rule %s; policy of %s, document %s)."
                    .formatted(objection.sentence(), rule.ruleId(), book.policyVersion(), book.document());
        }
    }
}
