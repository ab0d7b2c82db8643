package org.examledger.system.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.attempts.Outcome;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.Reports;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Scenario 9: neither duplicates nor the order of reports change the end state")
@OnSharedLedger
class Scenario09Test {
    private static final List<Topic> OUTPUTS =
            List.of(Topics.ATTEMPTS, Topics.INCIDENTS, Topics.ELIGIBILITY, Topics.VIOLATIONS, Topics.CERTIFICATIONS);

    private final World world = World.shared();
    private final Candidate inOrder = Candidate.of(world);
    private final Candidate other = Candidate.of(world);

    @Test
    void givenEachReportTwiceInSuccessionThenTheSameIsPublishedAsOfEachOnce() {
        history(inOrder.reports()).forEach(inOrder::report);
        for (SpecificRecord report : history(other.reports())) {
            other.report(report);
            other.report(report);
        }

        assertThat(other.endState()).isEqualTo(inOrder.endState());
        assertThat(countsAbout(other)).isEqualTo(countsAbout(inOrder));
    }

    @Test
    void givenAllReportsOnceMoreThenNothingMoreIsPublished() {
        List<SpecificRecord> history = history(other.reports());
        history.forEach(other::report);
        Map<String, Integer> once = countsAbout(other);

        history.forEach(other::report);

        assertThat(countsAbout(other)).isEqualTo(once);
    }

    @Test
    void givenTheReportsInReversedOrderThenTheEndStateIsTheSame() {
        history(inOrder.reports()).forEach(inOrder::report);
        List<SpecificRecord> reversed = new ArrayList<>(history(other.reports()));
        Collections.reverse(reversed);

        reversed.forEach(other::report);

        assertThat(other.endState()).isEqualTo(inOrder.endState());
        assertThat(other.published(Topics.ATTEMPTS)).hasSize(reversed.size());
    }

    @Test
    void givenTheReportsInReversedOrderAndOneAfterTheOtherTakenInThenTheEndStateIsTheSame() {
        history(inOrder.reports()).forEach(inOrder::report);
        List<SpecificRecord> reversed = new ArrayList<>(history(other.reports()));
        Collections.reverse(reversed);

        for (SpecificRecord report : reversed) {
            other.report(report);
            world.settle();
        }

        assertThat(other.endState()).isEqualTo(inOrder.endState());
    }

    /** Two exams, a booking that was moved, a violation, a corrected pass, a certification, a no-show. */
    private static List<SpecificRecord> history(Reports reports) {
        return List.of(
                reports.booked("a1", "AZ-104", "2021-04-20T09:00Z", "2021-05-03T09:00Z"),
                reports.started("a1", "AZ-104", "2021-05-03T09:00Z"),
                reports.result("a1", Outcome.PASSED, "2021-05-03T11:00Z"),
                reports.corrected("a1", Outcome.FAILED, "2021-05-05T11:00Z"),
                reports.started("a2", "AZ-104", "2021-05-04T08:00Z"),
                reports.result("a2", Outcome.FAILED, "2021-05-04T10:00Z"),
                reports.started("b1", "77-725", "2021-05-06T09:00Z"),
                reports.result("b1", Outcome.FAILED, "2021-05-06T10:00Z"),
                reports.corrected("b1", Outcome.PASSED, "2021-05-06T12:00Z"),
                reports.started("a3", "AZ-104", "2021-05-18T09:00Z"),
                reports.result("a3", Outcome.PASSED, "2021-05-18T11:00Z"),
                reports.booked("a4", "AZ-104", "2023-04-20T09:00Z", "2023-05-20T09:00Z"),
                reports.noShow("a4", "2023-05-20T10:00Z"));
    }

    private Map<String, Integer> countsAbout(Candidate candidate) {
        world.settle();
        Map<String, Integer> counts = new TreeMap<>();
        for (Topic topic : OUTPUTS) {
            long records = world.reader().all(topic).stream()
                    .filter(record -> record.value() != null)
                    .map(record -> world.reader().decode(record))
                    .filter(record -> record.get(1).equals(candidate.id()))
                    .count();
            counts.put(topic.name(), Math.toIntExact(records));
        }
        return counts;
    }
}
