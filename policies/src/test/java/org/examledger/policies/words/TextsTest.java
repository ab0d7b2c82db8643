package org.examledger.policies.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.examledger.policies.AppealItem;
import org.examledger.policies.MisconductCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private final Texts english = new Texts(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "PT1H, 1 hour",
        "PT24H, 24 hours",
        "P2D, 48 hours",
        "P3D, 72 hours",
        "P4D, 4 days",
        "PT97H, 97 hours",
        "P365D, 365 days",
        "PT90M, 1 hour and 30 minutes",
        "PT1H1M1S, '1 hour, 1 minute and 1 second'"
    })
    void elapsed_time_is_said_in_hours_or_whole_days(Duration time, String said) {
        assertThat(english.time(time)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "P12M, 12 months",
        "P1Y, 1 year",
        "P2Y6M, 2 years and 6 months",
        "P1Y1M1D, '1 year, 1 month and 1 day'",
        "P6W, 42 days"
    })
    void a_calendar_period_is_said_as_it_is_written(Period period, String said) {
        assertThat(english.period(period)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1st, 1er",
        "2, 2nd, 2e",
        "3, 3rd, 3e",
        "4, 4th, 4e",
        "11, 11th, 11e",
        "12, 12th, 12e",
        "21, 21st, 21e",
        "112, 112th, 112e"
    })
    void a_place_in_a_row_is_said(int number, String inEnglish, String inFrench) {
        assertThat(english.ordinal(number)).isEqualTo(inEnglish);
        assertThat(new Texts(Locale.FRENCH).ordinal(number)).isEqualTo(inFrench);
    }

    @Test
    void things_in_a_row_are_said() {
        assertThat(english.and(List.of("a"))).isEqualTo("a");
        assertThat(english.or(List.of("a", "b", "c"))).isEqualTo("a, b or c");
    }

    @Test
    void both_languages_have_the_same_texts_with_the_same_values() {
        assertThat(names("fr")).isEqualTo(names(""));
        for (String name : names("")) {
            assertThat(values("fr", name)).as(name).isEqualTo(values("", name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fr"})
    void every_kind_of_misconduct_and_part_of_an_appeal_has_its_words(String language) {
        for (MisconductCategory category : MisconductCategory.values()) {
            assertThat(names(language)).contains("misconduct." + category);
        }
        for (AppealItem item : AppealItem.values()) {
            assertThat(names(language)).contains("appeal.item." + item.fieldName());
        }
    }

    private static Set<String> names(String language) {
        return new TreeSet<>(bundle(language).keySet());
    }

    private static Set<String> values(String language, String name) {
        return new TreeSet<>(Pattern.compile("\\{\\d}")
                .matcher(bundle(language).getString(name))
                .results()
                .map(MatchResult::group)
                .toList());
    }

    /** The bundle of a language alone, without what it would borrow from English. */
    private static ResourceBundle bundle(String language) {
        String suffix = language.isEmpty() ? "" : "_" + language;
        try (var text = TextsTest.class.getResourceAsStream("Words" + suffix + ".properties")) {
            return new PropertyResourceBundle(new InputStreamReader(text, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
