package org.examledger.service.attempts.stream;

import java.util.List;
import java.util.stream.Stream;
import org.examledger.clocks.codec.SaidDeadlineRecords;
import org.examledger.clocks.domain.Clock;
import org.examledger.clocks.domain.Deadline;
import org.examledger.clocks.domain.Deadlines;
import org.examledger.kit.conclusion.Situation;
import org.examledger.service.attempts.domain.Catalogue;
import org.examledger.service.attempts.domain.bookings.JudgedStep;
import org.examledger.service.attempts.domain.facts.CandidateFile;
import org.examledger.service.attempts.domain.recordings.RetentionClocks;
import org.examledger.service.attempts.domain.sittings.ResultClocks;

/** The clocks of a candidate's attempts and recordings, and how their deadlines stand. */
final class AttemptClocks {
    private final ResultClocks results;
    private final RetentionClocks retention;

    AttemptClocks(Catalogue catalogue) {
        this.results = new ResultClocks(catalogue);
        this.retention = new RetentionClocks(catalogue);
    }

    List<Deadline> of(CandidateFile file, List<JudgedStep> steps, Situation situation) {
        Deadlines deadlines = new Deadlines(situation.now(), SaidDeadlineRecords.of(situation.said()));
        Stream<Clock> clocks = Stream.concat(results.candidate(file).stream(), retention.candidate(file).stream());
        return clocks.map(deadlines::running).toList();
    }
}
