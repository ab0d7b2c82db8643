package org.examledger.service.eligibility.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.examledger.identities.CandidatesLinked;
import org.examledger.identities.CandidatesUnlinked;
import org.examledger.kit.store.StoredFact;
import org.examledger.service.eligibility.domain.facts.Fact;
import org.examledger.service.eligibility.domain.identity.Links;
import org.examledger.service.eligibility.domain.identity.OwnedId;

/** Reads what is stored about a candidate, and about those linked to it, as the facts that eligibility rests on. */
public final class CandidateHistory {
    private static final FactReader PLAIN = new FactReader(UnaryOperator.identity());

    private CandidateHistory() {}

    /**
     * The facts of all ids of the person (rule S5); what was relayed from one that is not linked, or not linked any more, is
     * left out. Once there ever was a link every id says whose it is ({@link OwnedId}), so that each of the linked candidates has
     * the very same facts.
     */
    public static List<Fact> of(String candidateId, List<org.examledger.kit.store.Fact> stored) {
        List<Fact> facts = identity(candidateId, stored);
        Links links = Links.among(facts);
        Set<String> united = links.unitedWith(candidateId);
        for (org.examledger.kit.store.Fact record : stored) {
            String owner = ownerOf(record, candidateId);
            if (united.contains(owner) && !isIdentity(record)) {
                FactReader reader = links.none() ? new FactReader(id -> OwnedId.alone(owner, id)) : readerOf(owner);
                reader.read(record).ifPresent(facts::add);
            }
        }
        return facts;
    }

    /** The links that a candidate's records, and those relayed to it, tell of. */
    public static Links links(String candidateId, List<org.examledger.kit.store.Fact> stored) {
        return Links.among(identity(candidateId, stored));
    }

    /** Whether a record is about who a candidate is. */
    public static boolean isIdentity(org.examledger.kit.store.Fact record) {
        return record instanceof org.examledger.kit.store.Fact.Readable readable
                && (readable.record() instanceof CandidatesLinked || readable.record() instanceof CandidatesUnlinked);
    }

    /** Whether a record says anything here; bookings, flags and the like do not. */
    public static boolean regards(org.examledger.kit.store.Fact record) {
        return PLAIN.read(record).isPresent();
    }

    /** Whose fact it is. */
    public static String ownerOf(org.examledger.kit.store.Fact record, String candidateId) {
        return Optional.ofNullable(record.stored().origin())
                .map(StoredFact.Origin::subject)
                .orElse(candidateId);
    }

    private static List<Fact> identity(String candidateId, List<org.examledger.kit.store.Fact> stored) {
        List<Fact> facts = new ArrayList<>();
        for (org.examledger.kit.store.Fact record : stored) {
            if (isIdentity(record)) {
                readerOf(ownerOf(record, candidateId)).read(record).ifPresent(facts::add);
            }
        }
        return facts;
    }

    private static FactReader readerOf(String owner) {
        return new FactReader(id -> OwnedId.of(owner, id));
    }
}
