package org.examledger.service.appeals.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examledger.clocks.domain.Deadline;
import org.examledger.service.appeals.domain.challenges.ChallengeConclusion;
import org.examledger.service.appeals.domain.challenges.FreeRetake;
import org.examledger.service.appeals.domain.exceptions.ExceptionConclusion;
import org.examledger.service.appeals.domain.facts.ItemChallengeDecided;
import org.examledger.service.appeals.domain.facts.PassedOn;
import org.examledger.service.appeals.domain.transcripts.VerificationConclusion;

/**
 * Everything that a candidate's facts and the time let the service conclude; equal for equal sets of facts, equal times
 * and equal earlier announcements.
 *
 * @param appeals in the order in which they are to be published: refusals first, so that a case never seems to have two
 *     filed appeals
 * @param passedOn reports to publish as they are, after {@code appeals}
 * @param exceptions by requestId
 * @param challenges by sitting and question
 * @param challengeDecisions reports to publish as they are, after {@code challenges}
 * @param freeRetakes what those give
 * @param transcripts by requestId
 * @param deadlines by case, and within it by appeal; then those of challenges, and of transcripts
 * @param statuses how each appeal stands, by (receipt, appealId)
 * @param waiting facts without effect: about sanctions, appeals, exceptions, challenges and transcripts
 * @param nextDue when the time alone will change a conclusion next; empty if it will not
 */
public record Conclusions(
        List<AppealConclusion> appeals,
        List<PassedOn> passedOn,
        List<ExceptionConclusion> exceptions,
        List<ChallengeConclusion> challenges,
        List<ItemChallengeDecided> challengeDecisions,
        List<FreeRetake> freeRetakes,
        List<VerificationConclusion> transcripts,
        List<Deadline> deadlines,
        List<AppealStatus> statuses,
        List<WaitingFact> waiting,
        Optional<Instant> nextDue) {

    /** Copies the lists. */
    public Conclusions {
        appeals = List.copyOf(appeals);
        passedOn = List.copyOf(passedOn);
        exceptions = List.copyOf(exceptions);
        challenges = List.copyOf(challenges);
        challengeDecisions = List.copyOf(challengeDecisions);
        freeRetakes = List.copyOf(freeRetakes);
        transcripts = List.copyOf(transcripts);
        deadlines = List.copyOf(deadlines);
        statuses = List.copyOf(statuses);
        waiting = List.copyOf(waiting);
    }
}
