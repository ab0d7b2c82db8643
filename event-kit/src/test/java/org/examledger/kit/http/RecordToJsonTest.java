package org.examledger.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.examledger.appeals.AppealDecided;
import org.examledger.appeals.AppealOutcome;
import org.examledger.kit.given.Samples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RecordToJsonTest {
    private final JsonMapper json = new JsonMapper();

    @Test
    @DisplayName("A record becomes plain JSON: names and order of its fields, instants as ISO-8601, symbols as texts")
    void plainJson() {
        var decided = (AppealDecided) Samples.full(AppealDecided.getClassSchema(), 2);
        decided.setOutcome(AppealOutcome.MODIFIED);

        assertThat(json.writeValueAsString(RecordToJson.fields(decided))).isEqualTo(("""
                        {"eventId":"00000000-0000-0000-0000-000000000002","candidateId":"candidateId-2",\
                        "occurredAt":"2021-05-03T09:00:02.123Z","appealId":"appealId-2","outcome":"MODIFIED",\
                        "modifications":[{"sanctionId":"sanctionId-2","lifted":true,"until":"2021-05-03T09:00:02.123Z"}],\
                        "decidedBy":"decidedBy-2"}"""));
    }

    @Test
    @DisplayName("A field without a value is there, as null")
    void nothingIsNull() {
        var decided = (AppealDecided) Samples.full(AppealDecided.getClassSchema(), 2);
        decided.getModifications().getFirst().setUntil(null);

        assertThat(json.writeValueAsString(RecordToJson.fields(decided))).contains("\"until\":null");
    }
}
