package org.examledger.quickstart.policies;

import java.util.Locale;
import picocli.CommandLine.Option;

/** In which language policies are said. */
final class LanguageOption {

    /** The languages that there are. */
    enum Language {
        en,
        fr
    }

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "The language of the plain words: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Language language = Language.en;

    Locale chosen() {
        return Locale.of(language.name());
    }
}
