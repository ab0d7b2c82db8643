package org.examledger.service.sanctions.api;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.examledger.explanations.Explanations;
import org.examledger.kit.conclusion.RecordContent;
import org.examledger.kit.http.BasisFacts;
import org.examledger.kit.http.RecordToJson;
import org.examledger.kit.store.Fact;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.sanctions.SanctionImposed;
import org.examledger.service.sanctions.codec.StatementRecords;
import org.examledger.service.sanctions.domain.Sanction;
import org.jspecify.annotations.Nullable;

/** A sanction as HTTP answers it: as it was imposed, with its end as an appeal modified it, and whether it is lifted. */
final class SanctionAnswer {
    private final RecordContent content = new RecordContent();
    private final Explanations explanations;

    SanctionAnswer(PolicyCatalogue policies) {
        this.explanations = new Explanations(policies);
    }

    /** @param language the value of HTTP's Accept-Language */
    Map<String, @Nullable Object> of(
            String candidateId, Sanction sanction, List<Fact> known, @Nullable String language) {
        SanctionImposed imposed = StatementRecords.imposed(candidateId, sanction, sanction.grounds());
        Map<String, @Nullable Object> answer = new LinkedHashMap<>(RecordToJson.fields(content.identified(imposed)));
        Instant until = sanction.until();
        answer.put("until", until == null ? null : until.toString());
        answer.put("lifted", sanction.lifted());
        explanations.addTo(answer, language, imposed, BasisFacts.of(imposed, known));
        return answer;
    }
}
