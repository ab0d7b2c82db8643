package org.examledger.traceability.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FigureReaderTest {
    private static List<String> figures(String text) {
        return new FigureReader(
                        PolicyData.ROOTS.getFirst() + "/file.yaml",
                        rule -> !rule.startsWith("OWN"),
                        Map.of("holidays", new TreeSet<>(List.of("P3"))))
                .read(Trees.parse(text)).stream()
                        .map(figure -> "%d %s %s %s"
                                .formatted(figure.line(), figure.ruleIds(), figure.place(), figure.value()))
                        .toList();
    }

    @Test
    void aFieldBelongsToTheRuleThatItsEntryCites() {
        assertThat(figures("""
                retakePolicy: acme
                versions:
                  - date: 2024-01-01
                    document: ACME
                    cap:
                      sittings: 5
                      rule: R3
                    afterPass: {retake: NEVER, rule: R5, document: OTHER}
                """))
                .containsExactly(
                        "3 [R3, R5] versions[2024-01-01].date 2024-01-01",
                        "6 [R3] versions[2024-01-01].cap.sittings 5",
                        "8 [R5] versions[2024-01-01].afterPass.retake NEVER");
    }

    @Test
    void anItemOfAListCountsAsBeingThere() {
        assertThat(figures("""
                versions:
                  - date: 2024-01-01
                    waits:
                      - {wait: PT24H, rule: R1}
                """))
                .containsExactly(
                        "2 [R1] versions[2024-01-01].date 2024-01-01",
                        "4 [R1] versions[2024-01-01].waits[1].wait PT24H",
                        "4 [R1] versions[2024-01-01].waits[1] null");
    }

    @Test
    void anEntryWithoutFiguresCountsAsBeingThere() {
        assertThat(figures("versions:\n  - single: {rule: R15}\n")).containsExactly("2 [R15] versions[1].single null");
    }

    @Test
    void valuesInsideAnEntryBelongToItsRule() {
        assertThat(figures("access:\n  countries: [IN, CN]\n  hours: {from: '15:00'}\n  rules: [A1, B4]\n"))
                .containsExactly(
                        "2 [A1, B4] access.countries[1] IN",
                        "2 [A1, B4] access.countries[2] CN",
                        "3 [A1, B4] access.hours.from 15:00");
    }

    @Test
    void theDaysOfACalendarBelongToTheRulesThatCountBusinessDays() {
        assertThat(figures(
                        "holidayCalendar: holidays\nworkingDays: [MONDAY]\nholidays:\n  - {every: 12-25, name: C}\n"))
                .containsExactly(
                        "2 [P3] workingDays[1] MONDAY", "4 [P3] holidays[1].every 12-25", "4 [P3] holidays[1] null");
    }

    @Test
    void thePolicyOfAnExamIsAFigureThatCitesNoRule() {
        assertThat(figures("exams:\n  - exam: E-1\n    program: P\n    policy: general\n"))
                .containsExactly("4 [R11] exams[E-1].policy general");
    }

    @Test
    void whatIsNotEnteredYetIsNoFigure() {
        assertThat(figures("exclusions: {places: [], rule: A4}\n")).isEmpty();
    }

    @Test
    void aRuleThatIsNotPublishedHasNoFigures() {
        assertThat(figures("versions:\n  - waits:\n      - {wait: PT24H, rule: OWN-1}\n"))
                .isEmpty();
    }

    @Test
    void aFieldMayHaveARuleOfItsOwn() {
        assertThat(
                        figures(
                                "exams:\n  - exam: E-1\n    beta: {sittings: 1, rule: R9, byInvitation: true, invitationRule: R10}\n"))
                .containsExactly("3 [R9] exams[E-1].beta.sittings 1", "3 [R10] exams[E-1].beta.byInvitation true");
    }

    @Test
    void definitionsOfRulesAreNoFigures() {
        assertThat(figures("rules:\n  - {rule: R1, documents: [M14], title: Waits}\n"))
                .isEmpty();
    }
}
