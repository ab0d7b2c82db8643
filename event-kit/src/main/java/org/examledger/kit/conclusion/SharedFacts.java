package org.examledger.kit.conclusion;

import java.util.List;
import org.examledger.kit.record.SubjectKind;
import org.examledger.kit.store.Fact;

/** The facts about subjects that many depend on, such as centres. Whoever asks depends on the answer from then on. */
@FunctionalInterface
public interface SharedFacts {
    /** For a service that shares no facts. */
    SharedFacts NONE = (kind, id) -> List.of();

    /**
     * What is known about a shared subject: its own facts, and those of others that speak of it
     * ({@link Conclude#speaksOf}); in no order that means anything.
     */
    List<Fact> about(SubjectKind kind, String id);
}
