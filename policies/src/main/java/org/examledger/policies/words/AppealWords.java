package org.examledger.policies.words;

import java.util.List;
import org.examledger.policies.AppealClock;
import org.examledger.policies.AppealClocks;
import org.examledger.policies.Completeness;
import org.examledger.policies.RequiredItem;
import org.jspecify.annotations.Nullable;

/** Says what an appeal needs, and by when. */
final class AppealWords {

    private final Texts texts;
    private final Sources sources;

    AppealWords(Texts texts, Sources sources) {
        this.texts = texts;
        this.sources = sources;
    }

    List<Said> clocks(AppealClocks clocks, String document) {
        return List.of(
                clock("appeal.file." + clocks.filingFrom(), "appeal.file.none", clocks.fileAppeal(), document),
                clock("appeal.acknowledge", "appeal.acknowledge.none", clocks.acknowledgeAppeal(), document),
                clock("appeal.decide", "appeal.decide.none", clocks.decideAppeal(), document));
    }

    private Said clock(String name, String nameOfNone, @Nullable AppealClock clock, String document) {
        return clock == null
                ? texts.sentence(nameOfNone)
                : texts.sentence(name, texts.term(clock.term()), sources.of(clock.ruleId(), document));
    }

    List<Said> completeness(Completeness completeness, String document) {
        if (completeness.items().isEmpty()) {
            return List.of(texts.sentence("appeal.complete"));
        }
        return completeness.items().stream()
                .map(item -> required(item, document))
                .toList();
    }

    private Said required(RequiredItem required, String document) {
        String item = texts.say("appeal.item." + required.item().fieldName());
        String source = sources.of(required.ruleId(), document);
        return required.scope().onlyFor().isEmpty()
                ? texts.sentence("appeal.requires", item, source)
                : texts.sentence(
                        "appeal.requires.onlyFor", item, SanctionWords.misconduct(texts, required.scope()), source);
    }
}
