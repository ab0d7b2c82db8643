package org.examledger.policies.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.examledger.policies.Cap;
import org.examledger.policies.PassRule;
import org.examledger.policies.RetakePolicy;
import org.examledger.policies.RetakePolicyVersion;
import org.examledger.policies.SingleSitting;
import org.examledger.policies.Wait;
import org.jspecify.annotations.Nullable;

/** Says retake policies. */
final class RetakeWords {

    private final Texts texts;
    private final Sources sources;

    RetakeWords(Texts texts, Sources sources) {
        this.texts = texts;
        this.sources = sources;
    }

    Said policy(RetakePolicy policy) {
        return Said.of(
                texts.say("retake.title", policy.policyId()),
                new VersionWords(texts, sources).of(policy.versions(), RetakePolicyVersion::document, this::version));
    }

    private List<Said> version(RetakePolicyVersion version) {
        String document = version.document();
        List<Said> said = new ArrayList<>();
        said.addAll(singleSitting(version.singleSitting(), document));
        said.addAll(waits(version.waits().steps(), document));
        said.addAll(cap(version.cap(), document));
        said.add(afterPass(version.passRule(), document));
        return said;
    }

    private List<Said> waits(List<Wait> steps, String document) {
        if (steps.isEmpty()) {
            return List.of(texts.sentence("wait.none"));
        }
        return IntStream.range(0, steps.size())
                .mapToObj(index -> wait(steps, index, document))
                .toList();
    }

    /** The last wait repeats. */
    private Said wait(List<Wait> steps, int index, String document) {
        Wait step = steps.get(index);
        boolean last = index == steps.size() - 1;
        String after = last && index == 0 ? "wait.always" : last ? "wait.last" : "wait.step";
        String wait = step.time().isNone() ? texts.say("wait.zero") : texts.say("wait.time", texts.time(step.time()));
        return texts.sentence(after, texts.ordinal(index + 1), wait, sources.of(step.ruleId(), document));
    }

    private List<Said> cap(@Nullable Cap cap, String document) {
        if (cap == null) {
            return List.of(texts.sentence("cap.none"));
        }
        String sittings = texts.count("sitting", cap.sittings());
        String window = texts.period(cap.window());
        String source = sources.of(cap.ruleId(), document);
        return List.of(
                switch (cap.anchor()) {
                    case FIRST_ATTEMPT -> texts.sentence("cap.FIRST_ATTEMPT", sittings, window, source);
                    case CAPPED_ATTEMPT ->
                        texts.sentence("cap.CAPPED_ATTEMPT", texts.ordinal(cap.sittings()), window, source);
                    case ROLLING -> texts.sentence("cap.ROLLING", sittings, window, source);
                });
    }

    private List<Said> singleSitting(@Nullable SingleSitting single, String document) {
        return single == null ? List.of() : List.of(texts.sentence("single", sources.of(single.ruleId(), document)));
    }

    private Said afterPass(PassRule pass, String document) {
        String wait = pass.waitTime() == null ? "" : texts.time(pass.waitTime());
        return texts.sentence("pass." + pass.afterPass(), sources.of(pass.ruleId(), document), wait);
    }
}
