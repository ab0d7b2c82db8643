package org.examledger.service.appeals.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.appeals.domain.facts.AppealOutcome.REVERSED;
import static org.examledger.service.appeals.domain.facts.AppealOutcome.UPHELD;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examledger.service.appeals.domain.facts.AppealSupplemented;
import org.examledger.service.appeals.domain.facts.Fact;
import org.examledger.service.appeals.domain.facts.RetakeAuthorised;
import org.examledger.service.appeals.domain.facts.Waives;
import org.examledger.service.appeals.domain.given.Parts;
import org.examledger.service.appeals.domain.given.RequestWords;
import org.examledger.service.appeals.domain.given.Story;
import org.examledger.service.appeals.domain.intake.IntakeChecks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IntakeChecksTest {
    private static final String AT = "2025-03-05T10:00:00Z";

    private static Optional<String> contradiction(Story accepted, Story report) {
        return IntakeChecks.contradiction(report.facts().getFirst(), accepted.facts());
    }

    private static Story supplement(@Nullable String caseId) {
        Fact fact = new AppealSupplemented("more", Instant.parse(AT), "p1", caseId, Parts.all());
        return new Story().add(fact);
    }

    @Test
    @DisplayName("CONTRADICTION: a second submission of an appeal")
    void secondSubmission() {
        Story accepted = new Story().appeals("p1", "c1", AT);

        assertThat(contradiction(accepted, new Story().appeals("p1", "c1", "2025-03-06T10:00:00Z")))
                .contains("appealId p1 has the AppealSubmitted p1-submitted already");
        assertThat(contradiction(accepted, new Story().appeals("p2", "c1", AT))).isEmpty();
    }

    @Test
    @DisplayName("CONTRADICTION: an appeal bound to another case, by submission or supplement")
    void otherCase() {
        assertThat(contradiction(new Story().appeals("p1", "c1", AT), new Story().appeals("p1", "c2", AT)))
                .contains("appealId p1 belongs to case c1, not c2");
        assertThat(contradiction(new Story().appeals("p1", "c1", AT), supplement("c2")))
                .contains("appealId p1 belongs to case c1, not c2");
        assertThat(contradiction(supplement("c1"), new Story().appeals("p1", "c2", AT)))
                .contains("appealId p1 belongs to case c1, not c2");
        assertThat(contradiction(supplement("c1"), supplement("c2"))).isPresent();
    }

    @Test
    @DisplayName("A supplement that names the same case or none contradicts nothing, nor does a second one")
    void supplements() {
        Story accepted = new Story().appeals("p1", "c1", AT);

        assertThat(contradiction(accepted, supplement("c1"))).isEmpty();
        assertThat(contradiction(accepted, supplement(null))).isEmpty();
        assertThat(contradiction(supplement("c1"), supplement("c1"))).isEmpty();
    }

    @Test
    @DisplayName("CONTRADICTION: a second decision of an appeal; acknowledgements may come twice")
    void secondDecision() {
        Story accepted = new Story().decided("p1", UPHELD, AT).acknowledged("p1", AT);

        assertThat(contradiction(accepted, new Story().decided("p1", REVERSED, AT)))
                .contains("appealId p1 has the AppealDecided p1-decided already");
        assertThat(contradiction(accepted, new Story().decided("p2", REVERSED, AT)))
                .isEmpty();
        assertThat(contradiction(accepted, new Story().acknowledged("p1", AT))).isEmpty();
    }

    @Test
    @DisplayName("CONTRADICTION: a second request or decision for a request")
    void secondRequest() {
        Story accepted = new Story()
                .requests(RequestWords.complete("r1", "AZ-104", "a1", AT))
                .decidedRequest("r1", true, Waives.WAIT, AT);

        assertThat(contradiction(accepted, new Story().requests(RequestWords.complete("r1", "AZ-104", "a2", AT))))
                .contains("requestId r1 has the RetakeExceptionRequested r1-requested already");
        assertThat(contradiction(accepted, new Story().decidedRequest("r1", false, Waives.WAIT, AT)))
                .contains("requestId r1 has the RetakeExceptionDecided r1-decided already");
        assertThat(contradiction(accepted, new Story().decidedRequest("r2", false, Waives.WAIT, AT)))
                .isEmpty();
    }

    @Test
    @DisplayName("CONTRADICTION: an attempt bound to another exam, by its start or by another request")
    void otherExam() {
        Story report = new Story().requests(RequestWords.complete("r2", "AZ-104", "a1", AT));

        assertThat(contradiction(new Story().sits("a1", "AZ-900", AT), report))
                .contains("attemptId a1 belongs to exam AZ-900, not AZ-104");
        assertThat(contradiction(new Story().requests(RequestWords.complete("r1", "AZ-900", "a1", AT)), report))
                .contains("attemptId a1 belongs to exam AZ-900, not AZ-104");
        assertThat(contradiction(new Story().sits("a1", "AZ-104", AT), report)).isEmpty();
    }

    @Test
    @DisplayName("UNKNOWN_EXAM: a request about an exam that is not in the catalogue")
    void unknownExam() {
        IntakeChecks checks = new IntakeChecks(Story.catalogue());
        List<Fact> requests = new Story()
                .requests(RequestWords.complete("r1", "AZ-104", "a1", AT))
                .requests(RequestWords.complete("r2", "AZ-999", "a1", AT))
                .facts();

        assertThat(checks.unknownExam(requests.getFirst())).isEmpty();
        assertThat(checks.unknownExam(requests.getLast()))
                .contains("examId \"AZ-999\" is not in the catalogue of exams");
    }

    @Test
    @DisplayName("What another appeal or another attempt is bound to, contradicts nothing")
    void others() {
        Story accepted = new Story().appeals("p2", "c2", AT).sits("a2", "AZ-900", AT);

        assertThat(contradiction(accepted, new Story().appeals("p1", "c1", AT))).isEmpty();
        assertThat(contradiction(accepted, new Story().requests(RequestWords.complete("r1", "AZ-104", "a1", AT))))
                .isEmpty();
    }

    @Test
    @DisplayName("BAD_VALUE: an authorisation by a program that is not in the catalogue")
    void unknownProgram() {
        IntakeChecks checks = new IntakeChecks(Story.catalogue());
        Instant on = Instant.parse(AT);

        assertThat(checks.badValue(new RetakeAuthorised("e1", on, "auth-1", "ACME", null)))
                .contains("field program is \"ACME\", which is no known program; known are FUN, MICROSOFT, ORACLE");
        assertThat(checks.badValue(new RetakeAuthorised("e1", on, "auth-1", "MICROSOFT", null)))
                .isEmpty();
        assertThat(checks.badValue(new Story().sits("a1", "AZ-104", AT).facts().getFirst()))
                .isEmpty();
    }
}
