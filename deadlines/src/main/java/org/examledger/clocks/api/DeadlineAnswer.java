package org.examledger.clocks.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.clocks.codec.SaidDeadlineRecords;
import org.examledger.deadlines.DeadlineSet;
import org.examledger.explanations.Explanations;
import org.examledger.kit.conclusion.SaidBefore;
import org.examledger.kit.http.BasisFacts;
import org.examledger.kit.http.RecordToJson;
import org.examledger.kit.store.Fact;
import org.examledger.policies.PolicyCatalogue;
import org.jspecify.annotations.Nullable;

/** A deadline as HTTP answers it: as it was set, its state, and what became of it in sentences. */
final class DeadlineAnswer {
    private final Explanations explanations;

    DeadlineAnswer(PolicyCatalogue policies) {
        this.explanations = new Explanations(policies);
    }

    /**
     * An answer, with sentences where the reader names a language.
     *
     * @param said what the service has said about the candidate
     * @param known about the candidate; not asked for where there are no sentences
     * @param language the value of HTTP's Accept-Language; null for none
     */
    Map<String, @Nullable Object> of(DeadlineSet set, SaidBefore said, List<Fact> known, @Nullable String language) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>(RecordToJson.fields(set));
        answer.put("state", SaidDeadlineRecords.state(set, said).name());
        if (language != null) {
            SaidDeadlineRecords.outcome(set, said)
                    .ifPresentOrElse(
                            outcome -> explanations.addTo(answer, language, outcome, withSet(outcome, set, known)),
                            () -> explanations.addTo(answer, language, set, BasisFacts.of(set, known)));
        }
        return answer;
    }

    /** The clock comes last: instants are told in its zone. */
    private static List<SpecificRecord> withSet(SpecificRecord outcome, DeadlineSet set, List<Fact> known) {
        List<SpecificRecord> facts = new ArrayList<>(BasisFacts.of(outcome, known));
        facts.add(set);
        return facts;
    }
}
