package org.examledger.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.policies.Shipped.program;

import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures on challenged questions, and on retake exceptions in a year. */
class ChallengesAndExceptionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"2014-07-01", "2020-08-11"})
    @Tag("P8")
    void questionsOfExamsThatRetireWithin6MonthsAreNotChallenged(String date) {
        assertThat(program("MICROSOFT", date).challengeRules())
                .isEqualTo(new ChallengeRules(
                        List.of(ChallengeItem.QUESTION, ChallengeItem.STATEMENT), Period.ofMonths(6), "P8"));
        assertThat(ChallengeItem.STATEMENT.fieldName()).isEqualTo("statement");
    }

    @Test
    @Tag("X5")
    void moreThan5ExceptionsInAYearNeedAnAuthorisation() {
        assertThat(program("MICROSOFT", "2014-07-01").exceptionAllowance())
                .isEqualTo(new ExceptionAllowance(5, Period.ofMonths(12), "X5"));
    }

    @Test
    void laterDocumentsNameNoNumberOfExceptions() {
        assertThat(program("MICROSOFT", "2020-08-11").exceptionAllowance()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ORACLE", "FUN"})
    void otherProgramsNameNeither(String program) {
        ProgramVersion version =
                Shipped.catalogue().program(program).orElseThrow().versions().getLast();

        assertThat(version.challengeRules()).isNull();
        assertThat(version.exceptionAllowance()).isNull();
    }
}
