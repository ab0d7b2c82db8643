package org.examledger.quickstart.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DeadlineTableTest {

    @Test
    void open_and_missed_deadlines_stand_under_their_last_local_day_and_the_others_are_only_counted() {
        String deadlines = """
                [{"kind": "FILE_APPEAL", "dueAt": "2025-07-17T22:00:00Z", "zoneId": "Europe/Paris", "state": "MISSED"},
                 {"kind": "FILE_APPEAL", "dueAt": "2025-07-18T04:00:00Z", "zoneId": "America/New_York", "state": "MISSED"},
                 {"kind": "DECIDE_APPEAL", "dueAt": "2025-09-25T22:00:00Z", "zoneId": "Europe/Paris", "state": "OPEN"},
                 {"kind": "DECIDE_APPEAL", "dueAt": "2025-09-25T22:00:00Z", "zoneId": "Europe/Paris", "state": "MET"}]
                """;
        assertThat(DeadlineTable.of(new JsonMapper().readTree(deadlines))).hasToString("""
                  last day    kind                open  missed
                  2025-07-17  FILE_APPEAL            0       2
                  2025-09-25  DECIDE_APPEAL          1       0
                  total                              1       2
                  besides     met 1, cancelled 0
                """);
    }
}
