package org.examledger.explanations;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language in which conclusions are explained. */
public enum Language {
    ENGLISH(Locale.ENGLISH),
    FRENCH(Locale.FRENCH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The language as a locale without a country. */
    public Locale locale() {
        return locale;
    }

    /** The language as HTTP names it, such as {@code fr}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /**
     * The language that a reader prefers among those there are; English where there is none of the reader's.
     *
     * @param acceptLanguage the value of HTTP's Accept-Language; null, empty and what is no such value mean English
     */
    public static Language preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return ENGLISH;
        }
        try {
            Locale best =
                    Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), List.of(Locale.ENGLISH, Locale.FRENCH));
            return Locale.FRENCH.equals(best) ? FRENCH : ENGLISH;
        } catch (IllegalArgumentException noSuchHeader) {
            return ENGLISH;
        }
    }
}
