package org.examledger.quickstart.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.examledger.deadlines.DeadlineCancelled;
import org.examledger.deadlines.DeadlineKind;
import org.examledger.deadlines.DeadlineMet;
import org.examledger.deadlines.DeadlineMissed;
import org.junit.jupiter.api.Test;

class DayByDayTest {

    private static final Instant NOW = Instant.parse("2025-07-05T12:00:00Z");

    private final List<String> lines = new ArrayList<>();
    private final DayByDay told = new DayByDay(Instant.parse("2025-07-01T00:00:00Z"), lines::add);

    @Test
    void days_on_which_nothing_was_sent_go_with_the_next_one() {
        told.come(NOW);
        told.sent(3);
        told.fired(List.of(missed("d1"), missed("d2"), met(), cancelled()));
        told.end();
        assertThat(lines)
                .containsExactly(
                        "day                      reports   set  met  missed  cancelled",
                        "2025-07-01 to 2025-07-05       3     0    1       2          1"
                                + "   ACKNOWLEDGE_APPEAL cancelled, FILE_APPEAL missed 2 times");
    }

    @Test
    void two_stops_on_one_day_make_one_line_and_a_day_without_anything_none() {
        told.come(NOW);
        told.sent(1);
        told.come(NOW.plusSeconds(60));
        told.sent(1);
        told.come(NOW.plusSeconds(24 * 3600));
        told.come(NOW.plusSeconds(2 * 24 * 3600));
        told.fired(List.of(met()));
        told.end();
        assertThat(lines.subList(1, lines.size()))
                .containsExactly(
                        "2025-07-01 to 2025-07-05       2     0    0       0          0",
                        "2025-07-06 to 2025-07-07       0     0    1       0          0");
    }

    private static DeadlineMissed missed(String deadlineId) {
        return DeadlineMissed.newBuilder()
                .setEventId("e-" + deadlineId)
                .setCandidateId("C-1")
                .setOccurredAt(NOW)
                .setDeadlineId(deadlineId)
                .setKind(DeadlineKind.FILE_APPEAL)
                .setCaseId("case-1")
                .setDueAt(NOW)
                .setRuleIds(List.of("P1"))
                .setBasis(List.of("e1"))
                .build();
    }

    private static DeadlineMet met() {
        return DeadlineMet.newBuilder()
                .setEventId("e-met")
                .setCandidateId("C-1")
                .setOccurredAt(NOW)
                .setDeadlineId("d3")
                .setKind(DeadlineKind.DECIDE_APPEAL)
                .setCaseId("case-1")
                .setMetAt(NOW)
                .setRuleIds(List.of("P4"))
                .setBasis(List.of("e1"))
                .build();
    }

    private static DeadlineCancelled cancelled() {
        return DeadlineCancelled.newBuilder()
                .setEventId("e-cancelled")
                .setCandidateId("C-1")
                .setOccurredAt(NOW)
                .setDeadlineId("d4")
                .setKind(DeadlineKind.ACKNOWLEDGE_APPEAL)
                .setCaseId("case-1")
                .setRuleIds(List.of("P3"))
                .setBasis(List.of("e1"))
                .build();
    }
}
