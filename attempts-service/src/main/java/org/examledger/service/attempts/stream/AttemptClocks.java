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
import org.examledger.service.attempts.domain.purchases.VoucherClock;
import org.examledger.service.attempts.domain.purchases.WithdrawalClock;
import org.examledger.service.attempts.domain.recordings.RetentionClocks;
import org.examledger.service.attempts.domain.sittings.ResultClocks;

/** The clocks of a candidate's attempts, purchases and recordings, and how their deadlines stand. */
final class AttemptClocks {
    private final ResultClocks results;
    private final RetentionClocks retention;
    private final WithdrawalClock withdrawals;
    private final VoucherClock vouchers;

    AttemptClocks(Catalogue catalogue) {
        this.results = new ResultClocks(catalogue);
        this.retention = new RetentionClocks(catalogue);
        this.withdrawals = new WithdrawalClock(catalogue);
        this.vouchers = new VoucherClock(catalogue);
    }

    List<Deadline> of(CandidateFile file, List<JudgedStep> steps, Situation situation) {
        Deadlines deadlines = new Deadlines(situation.now(), SaidDeadlineRecords.of(situation.said()));
        Stream<Clock> clocks = Stream.of(
                        results.candidate(file),
                        retention.candidate(file),
                        withdrawals.candidate(file, steps),
                        vouchers.candidate(file))
                .flatMap(List::stream);
        return clocks.map(deadlines::running).toList();
    }
}
