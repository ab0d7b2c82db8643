package org.examledger.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examledger.deadlines.DeadlineKind;
import org.examledger.deadlines.DeadlineSet;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Deadlines;
import org.examledger.system.harness.Http;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.Reviews;
import org.examledger.system.harness.Service;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Deadlines of all candidates are listed by when they are due and whether they are open")
@OnSharedLedger
class DeadlineQueriesTest {
    private final World world = World.shared();
    private final Http appeals = world.ledger().http(Service.APPEALS);
    private final Candidate candidate = Candidate.of(world);

    /** It is 1 June 2026: due on 6 June and 28 June, and one that was met; of another candidate one that was missed. */
    @BeforeEach
    void givenTwoOpenClocksAndOneThatWasMet() {
        candidate
                .convicted("case-1", "ORACLE", "2026-05-27T09:00Z", Reviews.ban())
                .appealed("appeal-1", "case-1", "2026-05-29T09:00Z");
        world.settle();
    }

    @Test
    void givenAnOpenClockThenItHasTheFieldsOfTheRecordAndItsState() {
        DeadlineSet set = Deadlines.set(candidate, DeadlineKind.ACKNOWLEDGE_APPEAL);

        assertThat(listed("?due-before=2026-06-10T00:00:00Z&open=true"))
                .singleElement()
                .satisfies(deadline -> {
                    assertThat(deadline.get("eventId").asString()).isEqualTo(set.getEventId());
                    assertThat(deadline.get("deadlineId").asString()).isEqualTo(set.getDeadlineId());
                    assertThat(deadline.get("kind").asString()).isEqualTo("ACKNOWLEDGE_APPEAL");
                    assertThat(deadline.get("caseId").asString()).isEqualTo("case-1");
                    assertThat(deadline.get("appealId").asString()).isEqualTo("appeal-1");
                    assertThat(deadline.get("dueAt").asString()).isEqualTo("2026-06-06T00:00:00Z");
                    assertThat(deadline.get("startedAt").asString()).isEqualTo("2026-05-29T09:00:00Z");
                    assertThat(deadline.get("zoneId").asString()).isEqualTo("UTC");
                    assertThat(deadline.get("calendar").asString()).isEqualTo("oracle");
                    assertThat(deadline.get("tzdb").asString()).isEqualTo(set.getTzdb());
                    assertThat(deadline.get("state").asString()).isEqualTo("OPEN");
                });
    }

    @ParameterizedTest(name = "open={0}")
    @ValueSource(booleans = {true, false})
    void givenAnInstantThenWhatIsDueAtItIsNotDueBeforeIt(boolean open) {
        String dueAt = open ? "2026-06-29T00:00:00Z" : "2026-06-11T00:00:00Z";
        String kind = open ? "DECIDE_APPEAL" : "FILE_APPEAL";

        assertThat(kinds("?open=" + open + "&due-before=" + dueAt)).doesNotContain(kind);
        assertThat(kinds("?open=" + open + "&due-before=" + dueAt.replace(":00Z", ":00.001Z")))
                .contains(kind);
    }

    @Test
    void givenNoParameterThenAllAreListedWithTheirStates() {
        assertThat(listed(""))
                .extracting(deadline -> deadline.get("kind").asString() + " "
                        + deadline.get("state").asString())
                .containsExactlyInAnyOrder("FILE_APPEAL MET", "ACKNOWLEDGE_APPEAL OPEN", "DECIDE_APPEAL OPEN");
    }

    @Test
    void givenAClockThatRanOutThenItIsMissedAndNotOpen() {
        Candidate silent = Candidate.of(world).convicted("case-1", "ORACLE", "2026-05-04T09:00Z", Reviews.ban());
        world.settle();

        assertThat(listedOf(silent, "?open=true")).isEmpty();
        assertThat(listedOf(silent, "?due-before=2026-05-20T00:00:00Z"))
                .singleElement()
                .extracting(deadline -> deadline.get("state").asString())
                .isEqualTo("MISSED");
    }

    @ParameterizedTest(name = "due-before={0}")
    @ValueSource(strings = {"tomorrow", "2026-06-10", "2026-06-10T00:00:00", ""})
    void givenWhatIsNoInstantThenTheParameterIsNamed(String dueBefore) {
        Problem.assertNamed(
                appeals.get("/api/deadlines?due-before=" + Http.encoded(dueBefore)), 400, "due-before", dueBefore);
    }

    @ParameterizedTest(name = "open={0}")
    @ValueSource(strings = {"yes", "TRUE", "1", ""})
    void givenWhatIsNeitherTrueNorFalseThenTheParameterIsNamed(String open) {
        Problem.assertNamed(appeals.get("/api/deadlines?open=" + open), 400, "open", open);
    }

    @Test
    void givenAListOfAnotherServiceThenThereIsNoSuchPage() {
        Problem.assertProblem(appeals.get("/api/candidates/" + candidate.id() + "/sanctions"), 404);
    }

    private List<String> kinds(String query) {
        return listed(query).stream()
                .map(deadline -> deadline.get("kind").asString())
                .toList();
    }

    private List<JsonNode> listed(String query) {
        return listedOf(candidate, query);
    }

    private List<JsonNode> listedOf(Candidate whom, String query) {
        return appeals.get("/api/deadlines" + query)
                .body()
                .valueStream()
                .filter(deadline -> deadline.get("candidateId").asString().equals(whom.id()))
                .toList();
    }
}
