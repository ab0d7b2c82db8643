package org.examledger.policies.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.examledger.policies.DatedVersion;

/** Says the versions of something one after the other. */
final class VersionWords {

    private final Texts texts;
    private final Sources sources;

    VersionWords(Texts texts, Sources sources) {
        this.texts = texts;
        this.sources = sources;
    }

    /**
     * Each version with what it says.
     *
     * @param document the id of a version's document
     */
    <V extends DatedVersion> List<Said> of(
            List<V> versions, Function<V, String> document, Function<V, List<Said>> rules) {
        List<Said> said = new ArrayList<>();
        for (V version : versions) {
            String documentId = document.apply(version);
            String heading = said.isEmpty() ? "version.first" : "version.later";
            said.add(Said.of(
                    texts.say(heading, version.version(), documentId, sources.document(documentId)),
                    rules.apply(version)));
        }
        return said;
    }
}
