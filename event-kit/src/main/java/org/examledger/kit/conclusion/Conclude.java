package org.examledger.kit.conclusion;

import java.util.List;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.store.Fact;
import org.examledger.schemas.Topic;
import org.jspecify.annotations.Nullable;

/**
 * The service's own part: what follows from the facts about a subject. A function of the set of facts, whatever their
 * order (contract, meaning 1), and for deadlines of the time and of what was said. Used by several threads at once.
 */
public interface Conclude {

    /** All that follows from what is known about a subject. */
    Conclusions conclude(Situation situation);

    /**
     * How to take back what stands in a slot that {@link #conclude} does not name any more.
     *
     * @param standing the record that stands there
     * @param facts about the subject, as given to conclude
     */
    Retraction retract(String slot, SpecificRecord standing, List<Fact> facts);

    /**
     * The place of a record that this service once published.
     *
     * @param key of the Kafka record
     * @param record null for a tombstone
     * @param said what the service had said before that record, by subject
     */
    Place placeOf(Topic topic, String key, @Nullable SpecificRecord record, Function<String, SaidBefore> said);

    /**
     * Whether what another service published says anything here. What does not is kept all the same, for a later version
     * that it says something to, but gives no occasion to conclude.
     */
    default boolean regards(Fact fact) {
        return true;
    }

    /**
     * The ids of further shared subjects that a fact about a shared subject speaks of, such as the sites that are suspended
     * with a centre: it is among the facts about them, too.
     */
    default List<String> speaksOf(Fact sharedFact) {
        return List.of();
    }

    /** Whether time alone can change conclusions: then {@link Conclusions#nextDue} says when. */
    default boolean watchesTime() {
        return false;
    }
}
