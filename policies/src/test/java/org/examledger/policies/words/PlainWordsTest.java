package org.examledger.policies.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.policies.schema.PolicyExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainWordsTest {

    private static final PolicyCatalogue SHIPPED = PolicyCatalogue.shipped();

    @TempDir
    Path directory;

    @Test
    void a_retake_policy_is_said_version_by_version() {
        assertThat(text(exam("AZ-104")))
                .startsWith("Exam AZ-104 of program MICROSOFT\n")
                .contains("""
                Retake policy microsoft-general
                  From 2014-07-01 on, and before (M14: Microsoft exam rules and FAQ, in force from 2014-07-01 in this catalogue):
                    After the 1st failed sitting: wait 24 hours (R1, M14).
                    After the 2nd failed sitting and every later one: wait 14 days (R2, M14).
                    After the 5th sitting: none for 12 months, counted from that sitting (R4, M14).
                    Passed: never again (R5, M14).
                  From 2020-08-11 on (M20: Microsoft exam security and retake policy, dated 2020-08-11):
                    After the 1st failed sitting: wait 24 hours (R1, M20).
                    After the 2nd failed sitting and every later one: wait 14 days (R2, M20).
                    At most 5 sittings within 12 months of the first one; the next one when these have passed (R3, M20).
                    Passed: never again (R5, M14).
                  From 2021-03-31 on (M21: Microsoft exam retake policy, dated 2021-03-31):
                    After the 1st failed sitting: wait 24 hours (R1, M21).
                    After the 2nd failed sitting and every later one: wait 14 days (R2, M21).
                    At most 5 sittings within 12 months of the first one; the next one when these have passed (R3, M21).
                    Passed: again when the certification that the pass gave has expired (R6, M21).
                """);
    }

    @Test
    void what_a_policy_leaves_out_is_said_too() {
        assertThat(text(exam("CARTOPRO-2017")))
                .contains(
                        "One sitting only, whatever its outcome (R15, F).",
                        "No wait after a failed sitting.",
                        "Any number of sittings.",
                        "A pass gives the certification CARTOPRO, without expiry.");
        assertThat(text(exam("1Z0-1072"))).contains("After every failed sitting: no wait (R12, O).");
        assertThat(text(exam("70-410"))).contains("A pass gives no certification.");
        assertThat(text(new PlainWords(SHIPPED, Locale.ENGLISH).program("FUN").orElseThrow()))
                .contains(
                        "The program publishes no rule on which a sanction may rest.",
                        "The measures of a confirmed case stand as the case names them.",
                        "An appeal may be filed at any time.",
                        "Any appeal is complete.");
    }

    @Test
    void a_program_is_said_with_its_exams_policies_and_business_days() {
        assertThat(text(new PlainWords(SHIPPED, Locale.ENGLISH)
                        .program("ORACLE")
                        .orElseThrow()))
                .contains(
                        "A sanction for breaking the retake policy may rest on this rule (S5, O).",
                        "A sanction for any misconduct may rest on this rule (S6, O).",
                        "An appeal is filed within 14 calendar days of the notice of the sanction (P1, O).",
                        "An appeal is acknowledged within 5 business days of its receipt (P3, O).",
                        "An appeal carries the candidate's name (P2, O).",
                        "Monday, Tuesday, Wednesday, Thursday and Friday, except:",
                        "25 December of every year: Christmas Day.",
                        "Exam 1Z0-1056 of program ORACLE",
                        "valid for 18 months",
                        "Retake policy oracle-unproctored");
    }

    @Test
    void what_a_directory_adds_is_said_and_nothing_else() {
        PolicyCatalogue extended = new PolicyExample(directory).load(PolicyExample.trees());
        String said = text(new PlainWords(extended, Locale.ENGLISH).beyond(SHIPPED));
        assertThat(said)
                .contains(
                        "Program ACME,",
                        "A confirmed case without a ban gets one (ACME-5, ACME-2024).",
                        "A ban with an end keeps it (ACME-5, ACME-2024).",
                        "An appeal in a case of a falsified score report carries the original score report, not a copy"
                                + " (ACME-7, ACME-2024).",
                        "19 June of every year, from 2021-06-19 on: Juneteenth.",
                        "29 February of every year, until 2024-02-29: Leap day.",
                        "2026-04-06: Easter Monday.",
                        "An appeal is filed within 14 calendar days of the receipt of the notice of the sanction"
                                + " (ACME-6, ACME-2024).",
                        "The records of an identity check are destroyed within 6 weeks of it (ACME-15, ACME-2024).",
                        "In India (IN) only legal residents sit, who show 2 original identity documents"
                                + " (ACME-10, ACME-2024).",
                        "Nationals of Cuba (CU) or UA-43 are refused, and lose the fee (ACME-10, ACME-2024).",
                        "An appointment is made at least 48 hours before its start (ACME-8, ACME-2024).",
                        "They lie between 09:00 and 18:00 as a whole, and last 1 hour and 30 minutes.",
                        "After the 1st failed sitting: wait 5 days of the calendar, not counting that of the sitting"
                                + " (ACME-1, ACME-2024).",
                        "At most 4 sittings within any 12 months (ACME-2, ACME-2024).",
                        "Passed: again after 180 days (ACME-3, ACME-2024).",
                        "It counts as one with the other exams of ACME-201 (ACME-12, ACME-2024).",
                        "It is a beta from 2026-03-01 on, and live from 2026-05-01 on (ACME-13, ACME-2024).",
                        "Exam ACME-WORKSHOP of program ACME",
                        "ACME-1, of ACME-2024 and ACME-2026: Waits after a failed sitting")
                .doesNotContain("MICROSOFT", "ORACLE", "FUN", "R1, of");
        assertThat(new PlainWords(SHIPPED, Locale.ENGLISH).beyond(SHIPPED)).isEmpty();
    }

    @Test
    void it_can_be_said_in_french() {
        assertThat(text(new PlainWords(SHIPPED, Locale.FRENCH).exam("AZ-104").orElseThrow()))
                .contains(
                        "Après le 1er passage échoué : attendre 24 heures (R1, M21).",
                        "Après le 2e passage échoué et chacun des suivants : attendre 14 jours (R2, M21).",
                        "valable 2 ans");
        assertThat(text(new PlainWords(SHIPPED, Locale.FRENCH).program("ORACLE").orElseThrow()))
                .contains("25 décembre de chaque année", "lundi, mardi, mercredi, jeudi et vendredi");
    }

    @Test
    void of_a_language_that_it_does_not_have_it_says_english_whatever_the_machine_speaks() {
        assertThat(text(new PlainWords(SHIPPED, Locale.JAPANESE).exam("AZ-104").orElseThrow()))
                .contains("wait 24 hours");
    }

    @Test
    void of_what_is_unknown_nothing_is_said() {
        assertThat(new PlainWords(SHIPPED, Locale.ENGLISH).exam("X")).isEmpty();
        assertThat(new PlainWords(SHIPPED, Locale.ENGLISH).program("X")).isEmpty();
    }

    private static List<Said> exam(String examId) {
        return new PlainWords(SHIPPED, Locale.ENGLISH).exam(examId).orElseThrow();
    }

    private static String text(List<Said> said) {
        var text = new StringBuilder();
        said.stream().flatMap(Said::lines).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
