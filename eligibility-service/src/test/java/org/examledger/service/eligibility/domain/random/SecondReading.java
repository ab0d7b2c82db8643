package org.examledger.service.eligibility.domain.random;

import static org.examledger.service.eligibility.domain.Reason.ALREADY_PASSED;
import static org.examledger.service.eligibility.domain.Reason.ATTEMPT_CAP;
import static org.examledger.service.eligibility.domain.Reason.BANNED;
import static org.examledger.service.eligibility.domain.Reason.RECORD_UNREADABLE;
import static org.examledger.service.eligibility.domain.Reason.RESULT_PENDING;
import static org.examledger.service.eligibility.domain.Reason.SINGLE_SITTING;
import static org.examledger.service.eligibility.domain.Reason.WAITING_PERIOD;

import java.time.Instant;
import java.util.List;
import org.examledger.policies.AfterPass;
import org.examledger.policies.Beta;
import org.examledger.policies.Exam;
import org.examledger.policies.RetakePolicyVersion;
import org.examledger.policies.Wait;
import org.examledger.policies.WindowAnchor;
import org.examledger.service.eligibility.domain.Reason;
import org.examledger.service.eligibility.domain.Status;
import org.examledger.service.eligibility.domain.given.Answer;
import org.jspecify.annotations.Nullable;

/**
 * CONTRACT, Meaning 4 and 5 read a second time, plainly and without the domain's own words, to compare the domain with.
 */
final class SecondReading {
    private final Exam exam;
    private final List<PlainSitting> all;
    private final List<PlainSitting> betaSittings;
    private final RetakePolicyVersion version;
    private List<PlainSitting> counted = List.of();
    private boolean blocked;
    private @Nullable Instant blockEnd;

    SecondReading(Exam exam, List<PlainSitting> all) {
        this.exam = exam;
        this.all = exam.beta() == null ? all : afterBeta(all, exam.beta());
        this.betaSittings = exam.beta() == null
                ? List.of()
                : all.stream()
                        .filter(sitting -> sitting.start().isBefore(exam.beta().releasedAt()))
                        .toList();
        this.version = exam.retakePolicy().inForceAt(all.getLast().start());
        readPasses();
    }

    RetakePolicyVersion version() {
        return version;
    }

    PlainWindow window() {
        return inBeta()
                ? new PlainWindow(
                        betaSittings, exam.beta().sittings(), exam.beta().releasedAt())
                : PlainWindow.last(counted, version.cap());
    }

    // Once there is a live sitting, only what was passed is left of the beta.
    private static List<PlainSitting> afterBeta(List<PlainSitting> all, Beta beta) {
        boolean live = !all.getLast().start().isBefore(beta.releasedAt());
        return all.stream()
                .filter(sitting -> !live || sitting.passed() || !sitting.start().isBefore(beta.releasedAt()))
                .toList();
    }

    private boolean inBeta() {
        return betaSittings.contains(counted.getLast());
    }

    Answer answer(List<PlainBan> bans, int unreadable) {
        return underBans(bans, unreadable, bySittings());
    }

    static Answer underBans(List<PlainBan> bans, int unreadable, Answer otherwise) {
        if (bans.stream().anyMatch(ban -> ban.until() == null)) {
            return Answer.notEligible(BANNED);
        }
        if (unreadable > 0) {
            return Answer.notEligible(RECORD_UNREADABLE);
        }
        Answer answer = otherwise;
        for (PlainBan ban : bans) {
            Instant end = ban.until();
            boolean earlier =
                    answer.eligibleFrom() == null || answer.eligibleFrom().isBefore(end);
            if (answer.status() != Status.NOT_ELIGIBLE && earlier) {
                answer = new Answer(Status.ELIGIBLE_FROM, end, BANNED);
            }
        }
        return answer;
    }

    private Answer bySittings() {
        PlainSitting last = all.getLast();
        if (blocked) {
            return blockEnd == null ? Answer.notEligible(ALREADY_PASSED) : from(blockEnd, ALREADY_PASSED);
        }
        if (inBeta() && betaSittings.size() >= exam.beta().sittings()) {
            return from(exam.beta().releasedAt(), SINGLE_SITTING);
        }
        if (version.singleSitting() != null) {
            return Answer.notEligible(SINGLE_SITTING);
        }
        if (last.pending()) {
            return Answer.notEligible(RESULT_PENDING);
        }
        if (last.passed()) {
            return Answer.eligible();
        }
        Answer waiting = waiting(last);
        Instant opening = window().opening(version.cap());
        if (opening == null) {
            return waiting;
        }
        boolean waitsLonger = version.cap().anchor() == WindowAnchor.ROLLING
                && waiting.eligibleFrom() != null
                && waiting.eligibleFrom().isAfter(opening);
        return waitsLonger ? waiting : from(opening, ATTEMPT_CAP);
    }

    private Answer waiting(PlainSitting last) {
        PlainWindow window = window();
        List<Wait> waits = version.waits().steps();
        int step = Math.min(window.sittings().size(), waits.size()) - 1;
        if (step < 0 || last.waitWaived() || waits.get(step).time().isNone()) {
            return Answer.eligible();
        }
        return from(waits.get(step).time().after(last.start(), last.zone()), WAITING_PERIOD);
    }

    // Each epoch runs from where counting restarts to the pass that ends it and what that pass blocks.
    private void readPasses() {
        boolean retakeAllowed = version.passRule().afterPass() == AfterPass.ALLOWED;
        int epoch = 0;
        while (true) {
            int pass = epoch;
            while (pass < all.size() && !all.get(pass).passed()) {
                pass++;
            }
            int next = pass + 1;
            Instant end = pass < all.size() ? expiry(all.get(pass)) : null;
            while (!retakeAllowed
                    && next < all.size()
                    && (end == null || all.get(next).start().isBefore(end))) {
                if (end != null
                        && all.get(next).passed()
                        && expiry(all.get(next)).isAfter(end)) {
                    end = expiry(all.get(next));
                }
                next++;
            }
            if (next >= all.size()) {
                counted = all.subList(epoch, Math.min(pass + 1, all.size()));
                blocked = pass < all.size() && !retakeAllowed;
                blockEnd = end;
                return;
            }
            epoch = next;
        }
    }

    private @Nullable Instant expiry(PlainSitting passed) {
        PlainSitting pass =
                betaSittings.contains(passed) ? passed.at(exam.beta().releasedAt()) : passed;
        if (version.passRule().waitTime() != null) {
            return pass.plus(version.passRule().waitTime());
        }
        boolean expires = version.passRule().afterPass() == AfterPass.UNTIL_CERTIFICATION_EXPIRES
                && exam.certification() != null
                && exam.certification().validity() != null;
        return expires ? pass.plus(exam.certification().validity()) : null;
    }

    private static Answer from(@Nullable Instant instant, Reason reason) {
        return new Answer(Status.ELIGIBLE_FROM, instant, reason);
    }
}
