package org.examledger.service.sanctions.domain.random;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.examledger.service.sanctions.domain.facts.Modification;
import org.examledger.service.sanctions.domain.facts.Outcome;
import org.examledger.service.sanctions.domain.given.Measures;
import org.examledger.service.sanctions.domain.given.Story;

/** Tells what happens to cases after they were confirmed, one fact at a time, with changes of mind. */
final class AppealTeller {
    private final SplittableRandom random;
    private final Story story;

    AppealTeller(SplittableRandom random, Story story) {
        this.random = random;
        this.story = story;
    }

    /** One more fact about a case; what it means is noted there. */
    void tellOf(PlainCase plain) {
        String appealId = "p" + random.nextInt(2) + "-" + plain.caseId();
        PlainAppeal appeal = plain.appeal(appealId);
        switch (random.nextInt(7)) {
            case 0, 1 -> {
                story.filed(appealId, plain.caseId(), anInstant());
                appeal.filed = true;
            }
            case 2 -> {
                story.refused(appealId, plain.caseId(), anInstant());
                appeal.filed = false;
            }
            case 3, 4 -> {
                if (appeal.decidedAt == null) {
                    decide(plain, appealId, appeal);
                }
            }
            case 5 -> {
                story.deadlineMissed(plain.caseId(), Story.DUE);
                plain.missed();
            }
            default -> {
                story.deadlineMet(plain.caseId(), anInstant());
                plain.met();
            }
        }
    }

    private void decide(PlainCase plain, String appealId, PlainAppeal appeal) {
        appeal.decidedAt = Instant.parse(anInstant());
        appeal.outcome = Outcome.values()[random.nextInt(3)];
        List<Modification> modifications = new ArrayList<>();
        for (int place = 0; place < plain.places(); place++) {
            String sanctionId = plain.caseId() + "/" + place;
            switch (random.nextInt(4)) {
                case 0 -> modifications.add(Measures.lifts(sanctionId));
                case 1 -> modifications.add(Measures.endsAt(sanctionId, anInstant()));
                case 2 -> modifications.add(Measures.forGood(sanctionId));
                default -> {} // not named
            }
        }
        appeal.modifications = modifications;
        story.decided(
                appealId, appeal.outcome, appeal.decidedAt.toString(), modifications.toArray(new Modification[0]));
    }

    // Each instant is another one, so that no tie has to be broken in the second reading.
    private String anInstant() {
        return Instant.parse("2025-06-01T00:00:00Z")
                .plus(Duration.ofMinutes(random.nextInt(100_000)))
                .plusMillis(story.facts().size())
                .toString();
    }
}
