package org.examledger.quickstart.cases;

import java.time.Instant;
import java.util.List;
import org.examledger.incidents.FraudFlagRaised;
import org.examledger.sanctions.FlagDismissed;
import org.examledger.schemas.Topics;

/** What reviewers make of the flags that the sample raised, and of sittings against the retake policy. */
final class FlagReviews {

    private final Docket docket;
    private final Days days;

    FlagReviews(Docket docket, Days days) {
        this.docket = docket;
        this.days = days;
    }

    /** Nothing was in it. */
    void dismissed(Sitting about, String flagId, int day) {
        Instant at = days.on(day);
        var record = new FlagDismissed(docket.id(), about.candidateId(), at, flagId, "reviewer-1");
        docket.add(at, Topics.INTAKE_REVIEWS, about, unused -> record);
    }

    /** The candidate is banned; results and certifications stay. */
    void confirmed(Sitting about, FraudFlagRaised flag, int day) {
        Instant at = days.on(day);
        Charge charge = Charge.of(flag.getCategory()).banned();
        Case.confirmed(docket, about, flag.getFlagId(), at, at, charge);
    }

    /** Dismisses and confirms in turn. */
    void all(List<Sitting> flagged, int firstDay) {
        int number = 0;
        for (Sitting about : flagged) {
            for (FraudFlagRaised flag : about.flags()) {
                if (number % 2 == 0) {
                    dismissed(about, flag.getFlagId(), firstDay + number / 4);
                } else {
                    confirmed(about, flag, firstDay + number / 4);
                }
                number++;
            }
        }
    }
}
