package org.examledger.service.appeals.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.examledger.explanations.Explanations;
import org.examledger.kit.conclusion.SaidBefore;
import org.examledger.kit.http.BasisFacts;
import org.examledger.kit.store.Fact;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.appeals.codec.Slots;
import org.examledger.service.appeals.domain.AppealStatus;
import org.jspecify.annotations.Nullable;

/** How an appeal stands, as HTTP answers it, with what was announced about it in sentences. */
final class AppealAnswer {
    private final Explanations explanations;

    AppealAnswer(PolicyCatalogue policies) {
        this.explanations = new Explanations(policies);
    }

    /**
     * An answer, with sentences where the reader names a language: they tell by which facts it came about, which need not
     * be the same where it stands the same.
     *
     * @param language the value of HTTP's Accept-Language; null for none
     */
    Map<String, @Nullable Object> of(
            AppealStatus status, SaidBefore said, List<Fact> known, @Nullable String language) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("appealId", status.appealId());
        answer.put("caseId", status.caseId());
        answer.put("state", status.state().name());
        answer.put("complete", status.complete());
        answer.put("missing", status.missing());
        answer.put("reason", status.reason() == null ? null : status.reason().name());
        answer.put("outcome", status.outcome() == null ? null : status.outcome().name());
        if (language != null) {
            said.in(Slots.appeal(status.appealId()))
                    .ifPresent(record -> explanations.addTo(answer, language, record, BasisFacts.of(record, known)));
        }
        return answer;
    }
}
