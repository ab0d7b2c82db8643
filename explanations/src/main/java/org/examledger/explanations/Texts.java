package org.examledger.explanations;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/** The texts of one language, each with named places for what it speaks of (ICU's MessageFormat). Thread-safe. */
final class Texts {
    // English is the bundle without a language; the machine's own language has no say.
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    Texts(String name, Language language) {
        this.locale = language.locale();
        this.bundle = ResourceBundle.getBundle(
                Texts.class.getPackageName() + "." + name, locale, Texts.class.getClassLoader(), NO_FALLBACK);
    }

    /** A text as it stands; empty where there is none. */
    Optional<String> plain(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** A text with its places filled. */
    Optional<String> filled(String key, Map<String, Object> values) {
        return plain(key).map(pattern -> new com.ibm.icu.text.MessageFormat(pattern, locale).format(values));
    }
}
