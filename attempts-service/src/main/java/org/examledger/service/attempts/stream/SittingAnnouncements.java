package org.examledger.service.attempts.stream;

import java.util.List;
import java.util.stream.Stream;
import org.examledger.kit.conclusion.Announcement;
import org.examledger.schemas.Topics;
import org.examledger.service.attempts.codec.SittingRecords;
import org.examledger.service.attempts.domain.Catalogue;
import org.examledger.service.attempts.domain.facts.CandidateFile;
import org.examledger.service.attempts.domain.recordings.Destruction;
import org.examledger.service.attempts.domain.recordings.Destructions;
import org.examledger.service.attempts.domain.sittings.ResultQuestion;
import org.examledger.service.attempts.domain.sittings.ResultQuestions;

/** What follows from sittings and recordings beside their clocks: results to ask about, records destroyed under a hold. */
final class SittingAnnouncements {
    private final ResultQuestions questions;
    private final Destructions destructions;

    SittingAnnouncements(Catalogue catalogue) {
        this.questions = new ResultQuestions(catalogue);
        this.destructions = new Destructions(catalogue);
    }

    List<Announcement> of(String candidateId, CandidateFile file) {
        return Stream.concat(
                        questions.candidate(file).stream().map(question -> question(candidateId, question)),
                        destructions.candidate(file).stream().map(destruction -> destruction(candidateId, destruction)))
                .toList();
    }

    // That nothing is wrong is worth saying only where something was.
    private static Announcement question(String candidateId, ResultQuestion question) {
        String slot = Slots.question(question.attemptId());
        return question.contradiction()
                .<Announcement>map(contradiction -> new Announcement.Derived(
                        slot,
                        Topics.RESULT_QUERIES,
                        candidateId,
                        SittingRecords.questioned(candidateId, question, contradiction)))
                .orElseGet(() -> new Announcement.Correction(
                        slot, Topics.RESULT_QUERIES, candidateId, SittingRecords.withdrawn(candidateId, question)));
    }

    private static Announcement destruction(String candidateId, Destruction destruction) {
        String slot = Slots.destruction(destruction.checkId());
        return destruction.wasForbidden()
                ? new Announcement.Derived(
                        slot, Topics.RECORDINGS, candidateId, SittingRecords.underHold(candidateId, destruction))
                : new Announcement.Correction(
                        slot, Topics.RECORDINGS, candidateId, SittingRecords.cleared(candidateId, destruction));
    }
}
