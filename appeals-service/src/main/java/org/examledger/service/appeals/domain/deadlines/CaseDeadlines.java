package org.examledger.service.appeals.domain.deadlines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examledger.clocks.domain.Clock;
import org.examledger.clocks.domain.Deadline;
import org.examledger.clocks.domain.Deadlines;
import org.examledger.service.appeals.domain.appeals.Answer;
import org.examledger.service.appeals.domain.appeals.Appeal;
import org.examledger.service.appeals.domain.appeals.Filing;

/**
 * The deadlines of a case and of its appeals (CONTRACT, Meaning 9 and 11).
 *
 * <p>Where an appeal is refused after it had been filed, Meaning 3 cancels its deadlines and Meaning 9 cancels none that
 * is met or past due: here one that was announced as met or missed stays so, every other that was announced is cancelled.
 */
public final class CaseDeadlines {
    private final Deadlines deadlines;

    /** @param deadlines how deadlines stand at a time */
    public CaseDeadlines(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * The deadlines of a case and of its appeals: that of the case first, then by appeal.
     *
     * @param appeals against the case, in order
     */
    public List<Deadline> of(Filing filing, List<Appeal> appeals) {
        CaseClocks clocks = new CaseClocks(filing);
        List<Deadline> all = new ArrayList<>();
        clocks.toFile().map(deadlines::running).ifPresent(all::add);
        for (Appeal appeal : appeals) {
            Stream<Clock> its = Stream.of(clocks.toAcknowledge(appeal), clocks.toDecide(appeal))
                    .flatMap(Optional::stream);
            switch (filing.answerTo(appeal)) {
                case Answer.Filed filed -> its.map(deadlines::running).forEach(all::add);
                case Answer.Refused refused ->
                    its.flatMap(clock -> deadlines.abandoned(clock, refused.ruleIds()).stream())
                            .forEach(all::add);
                case Answer.Waiting waiting -> {}
            }
        }
        return all;
    }
}
