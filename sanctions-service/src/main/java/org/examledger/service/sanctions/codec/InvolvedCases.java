package org.examledger.service.sanctions.codec;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.identity.NameBasedIds;
import org.examledger.kit.store.StoredFact;
import org.examledger.service.sanctions.domain.facts.Fact;
import org.examledger.service.sanctions.domain.facts.Involvement;
import org.examledger.service.sanctions.domain.facts.MisconductConfirmed;

/** Reads cases of others that were relayed to a candidate whom they involve (rule S4). */
public final class InvolvedCases {
    private InvolvedCases() {}

    /** What such a case is called among those of whom it involves: its own id is unique for its own candidate alone. */
    public static String caseId(String candidateId, String caseId) {
        return NameBasedIds.of(candidateId, caseId);
    }

    /** Whom else a record falls on, each once; none for one that is no case. */
    public static Set<String> involved(SpecificRecord record) {
        Set<String> others = new LinkedHashSet<>();
        if (record instanceof org.examledger.sanctions.MisconductConfirmed confirmed) {
            others.addAll(confirmed.getInvolvedCandidateIds());
            others.remove(confirmed.getCandidateId());
            others.removeIf(String::isBlank);
        }
        return others;
    }

    /** The case that a fact of another candidate tells; nothing else of theirs counts. */
    static Optional<Fact> of(Optional<Fact> fact, StoredFact.Origin origin) {
        return fact.filter(MisconductConfirmed.class::isInstance)
                .map(MisconductConfirmed.class::cast)
                .map(theirs -> theirs.fallingOn(
                        caseId(origin.subject(), theirs.caseId()), new Involvement(origin.subject(), theirs.caseId())));
    }
}
