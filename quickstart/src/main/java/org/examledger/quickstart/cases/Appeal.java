package org.examledger.quickstart.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.examledger.appeals.AppealAcknowledged;
import org.examledger.appeals.AppealDecided;
import org.examledger.appeals.AppealOutcome;
import org.examledger.appeals.AppealSupplemented;
import org.examledger.appeals.InformationRequested;
import org.examledger.appeals.Modification;
import org.examledger.quickstart.cases.Inquiry.Imposed;
import org.examledger.schemas.Topics;

/** What happens to an appeal after it was sent. */
final class Appeal {

    private final Docket docket;
    private final Sitting about;
    private final String caseId;
    private final String appealId;

    Appeal(Docket docket, Sitting about, String caseId) {
        this.docket = docket;
        this.about = about;
        this.caseId = caseId;
        this.appealId = docket.number("appeal");
    }

    String appealId() {
        return appealId;
    }

    Appeal acknowledged(Instant at) {
        var record = new AppealAcknowledged(docket.id(), about.candidateId(), at, appealId);
        docket.add(at, Topics.INTAKE_APPEALS, about, unused -> record);
        return this;
    }

    Appeal informationRequested(Instant at, String... items) {
        var record = new InformationRequested(docket.id(), about.candidateId(), at, appealId, List.of(items));
        docket.add(at, Topics.INTAKE_APPEALS, about, unused -> record);
        return this;
    }

    Appeal supplemented(Instant at, UnaryOperator<AppealSupplemented.Builder> parts) {
        AppealSupplemented record = parts.apply(AppealSupplemented.newBuilder()
                        .setEventId(docket.id())
                        .setCandidateId(about.candidateId())
                        .setOccurredAt(at)
                        .setAppealId(appealId))
                .build();
        docket.add(at, Topics.INTAKE_APPEALS, about, unused -> record);
        return this;
    }

    Appeal upheld(Instant at) {
        return decided(at, AppealOutcome.UPHELD, unused -> Optional.empty());
    }

    Appeal reversed(Instant at) {
        return decided(at, AppealOutcome.REVERSED, unused -> Optional.empty());
    }

    /** @param change what becomes of a sanction; empty where it stands */
    Appeal modified(Instant at, Function<Imposed, Optional<Modification>> change) {
        return decided(at, AppealOutcome.MODIFIED, change);
    }

    private Appeal decided(Instant at, AppealOutcome outcome, Function<Imposed, Optional<Modification>> change) {
        String eventId = docket.id();
        docket.addDecisive(at, Topics.INTAKE_APPEALS, about, inquiry -> {
            List<Modification> modifications =
                    outcome == AppealOutcome.MODIFIED ? modifications(inquiry, change) : List.of();
            return new AppealDecided(
                    eventId, about.candidateId(), at, appealId, outcome, modifications, "appeals-board");
        });
        return this;
    }

    private List<Modification> modifications(Inquiry inquiry, Function<Imposed, Optional<Modification>> change) {
        return inquiry.sanctionsOf(about.candidateId(), caseId).stream()
                .map(change)
                .flatMap(Optional::stream)
                .toList();
    }
}
