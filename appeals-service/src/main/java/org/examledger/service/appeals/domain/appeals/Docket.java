package org.examledger.service.appeals.domain.appeals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.examledger.clocks.domain.DueDates;
import org.examledger.service.appeals.domain.cases.Cases;

/**
 * Answers a candidate's appeals (CONTRACT, Meaning 3). An appeal that was refused because its case was unknown stays
 * refused, also when a clock is set back, until the case appears (Meaning 11).
 */
public final class Docket {
    // CONTRACT, Meaning 3: "30 x 24 h after its occurredAt"; the contract's own figure, the same for every program.
    private static final Duration CASE_APPEARS_WITHIN = Duration.ofDays(30);

    private final SortedMap<String, Filing> filings = new TreeMap<>();
    private final Optional<Instant> now;
    private final Set<String> refusedBefore;

    /**
     * A docket.
     *
     * @param now empty when no time has come yet
     * @param refusedBefore the appealIds whose AppealRefused UNKNOWN_CASE stands
     */
    public Docket(Cases cases, Appeals appeals, Optional<Instant> now, Set<String> refusedBefore) {
        this.now = now;
        this.refusedBefore = Set.copyOf(refusedBefore);
        cases.known().forEach((caseId, known) -> filings.put(caseId, Filing.of(known, appeals.against(caseId))));
    }

    /** The filings of the known cases, by caseId. */
    public SortedMap<String, Filing> filings() {
        return new TreeMap<>(filings);
    }

    /** What becomes of an appeal. */
    public AnsweredAppeal answer(Appeal appeal) {
        Optional<Filing> filing = Optional.ofNullable(filings.get(appeal.caseId()));
        Answer answer = filing.map(its -> its.answerTo(appeal)).orElseGet(() -> withoutCase(appeal));
        return new AnsweredAppeal(appeal, filing, answer);
    }

    private Answer withoutCase(Appeal appeal) {
        Instant refusedFrom = DueDates.atMost(appeal.receivedAt().plus(CASE_APPEARS_WITHIN));
        boolean refused = refusedBefore.contains(appeal.appealId())
                || now.filter(time -> !time.isBefore(refusedFrom)).isPresent();
        return refused ? Answer.Refused.forUnknownCase() : new Answer.Waiting(refusedFrom);
    }
}
