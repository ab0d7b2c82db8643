package org.examledger.service.attempts.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.kit.given.Candidate.GRACE;
import static org.examledger.service.attempts.stream.DrivenAttempts.answers;
import static org.examledger.service.attempts.stream.DrivenAttempts.names;

import org.examledger.kit.given.Candidate;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.World;
import org.examledger.kit.store.WaitingFact;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Contract, meaning 3: a report whose attempt is not known yet is kept, and published after it. */
class KeptReportsTest {
    private final World world = new World().prepared();
    private final DrivenService service = DrivenAttempts.live(world);

    @AfterEach
    void close() {
        service.close();
        world.close();
    }

    @Test
    @DisplayName("A result before its start is accepted, kept and listed, then published after the start")
    void resultBeforeStart() {
        var result = GRACE.fails("attempt-1", "2021-05-03T10:00:00Z");
        service.report(result);

        assertThat(answers(service)).containsExactly("ACCEPTED");
        assertThat(service.said(Topics.ATTEMPTS)).isEmpty();
        assertThat(service.waiting())
                .containsExactly(new WaitingFact(result.getEventId(), "ResultReported", "grace", "attempt-1"));

        service.report(GRACE.starts("attempt-1", "AZ-104", "2021-05-03T09:00:00Z"));
        assertThat(names(service, Topics.ATTEMPTS)).containsExactly("AttemptStarted", "ResultReported");
        assertThat(service.waiting()).isEmpty();
    }

    @Test
    @DisplayName("A booking releases what changes the appointment, but not the result, which waits for the start")
    void bookingReleasesChanges() {
        service.report(GRACE.reschedules("attempt-1", "2021-05-02T09:00:00Z"));
        service.report(GRACE.passes("attempt-1", "2021-05-03T10:00:00Z"));
        service.report(GRACE.books("attempt-1", "AZ-104", "2021-05-01T09:00:00Z"));

        assertThat(names(service, Topics.ATTEMPTS)).containsExactly("AttemptBooked", "AttemptRescheduled");
        assertThat(service.waiting()).extracting(WaitingFact::record).containsExactly("ResultReported");
    }

    @Test
    @DisplayName("A flag about an attempt waits for it, a flag about none does not")
    void flags() {
        service.report(GRACE.isFlagged("flag-1", "attempt-1", "2021-05-03T09:30:00Z"));
        service.report(GRACE.isFlagged("flag-2", null, "2021-05-03T09:30:00Z"));
        assertThat(service.said(Topics.INCIDENTS)).hasSize(1);

        service.report(GRACE.starts("attempt-1", "AZ-104", "2021-05-03T09:00:00Z"));
        assertThat(service.said(Topics.INCIDENTS)).hasSize(2);
    }

    @Test
    @DisplayName("Another candidate's attempt of the same id releases nothing")
    void idsAreTheCandidatesOwn() {
        var other = new Candidate("candidate-10"); // on the same partition
        service.report(GRACE.fails("attempt-1", "2021-05-03T10:00:00Z"));
        service.report(other.starts("attempt-1", "AZ-104", "2021-05-03T09:00:00Z"));

        assertThat(names(service, Topics.ATTEMPTS)).containsExactly("AttemptStarted");
        assertThat(service.waiting()).hasSize(1);
    }

    @Test
    @DisplayName("A kept report that comes again is a duplicate, and is published once")
    void duplicateOfKept() {
        service.report(GRACE.fails("attempt-1", "2021-05-03T10:00:00Z"));
        service.report(GRACE.fails("attempt-1", "2021-05-03T10:00:00Z"));
        service.report(GRACE.starts("attempt-1", "AZ-104", "2021-05-03T09:00:00Z"));

        assertThat(answers(service)).containsExactly("ACCEPTED", "DUPLICATE", "ACCEPTED");
        assertThat(service.said(Topics.ATTEMPTS)).hasSize(2);
    }
}
