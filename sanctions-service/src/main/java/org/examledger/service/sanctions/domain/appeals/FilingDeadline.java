package org.examledger.service.sanctions.domain.appeals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.examledger.service.sanctions.domain.facts.DeadlineCancelled;
import org.examledger.service.sanctions.domain.facts.DeadlineFact;
import org.examledger.service.sanctions.domain.facts.DeadlineMet;
import org.examledger.service.sanctions.domain.facts.DeadlineMissed;
import org.examledger.service.sanctions.domain.facts.DeadlineSet;
import org.examledger.service.sanctions.domain.facts.SequencedFact;

/**
 * What is known of the time in which an appeal against a case could be filed (rule P1; CONTRACT, Meaning 9). A program
 * without such a limit has no fact about it, so that its time never passes.
 *
 * @param facts by sequence
 */
public record FilingDeadline(List<DeadlineFact> facts) {
    /** Copies the facts. */
    public FilingDeadline {
        facts = List.copyOf(facts);
    }

    /** What these facts about one case say, given in any order. */
    public static FilingDeadline of(Collection<DeadlineFact> aboutOneCase) {
        List<DeadlineFact> facts = new ArrayList<>(aboutOneCase);
        facts.sort(SequencedFact.BY_SEQUENCE);
        return new FilingDeadline(facts);
    }

    /**
     * Whether the time passed without a timely appeal: it was missed, and not met after all. Reading: a miss of an
     * instant that a DeadlineSet has since put off does not count, for the last DeadlineSet stands.
     */
    public boolean passedUnused() {
        boolean missed = false;
        Instant missedAt = Instant.MIN;
        Instant standing = Instant.MIN;
        for (DeadlineFact fact : facts) {
            switch (fact) {
                case DeadlineSet set -> standing = set.dueAt();
                case DeadlineMissed miss -> {
                    missed = true;
                    missedAt = miss.dueAt();
                }
                case DeadlineMet met -> missed = false;
                case DeadlineCancelled cancelled -> missed = false;
            }
        }
        return missed && !missedAt.isBefore(standing);
    }
}
