package org.examledger.policies.words;

import java.util.ArrayList;
import java.util.List;
import org.examledger.policies.CertificationPolicy;
import org.examledger.policies.CertificationVersion;
import org.examledger.policies.Extension;
import org.examledger.policies.ExtensionLength;
import org.examledger.policies.Recertification;
import org.examledger.policies.Requirement;
import org.examledger.policies.RequirementChange;
import org.examledger.policies.Validity;
import org.jspecify.annotations.Nullable;

/** Says certifications that have a requirement of their own. */
final class CertificationWords {

    private final Texts texts;
    private final Sources sources;

    CertificationWords(Texts texts, Sources sources) {
        this.texts = texts;
        this.sources = sources;
    }

    Said policy(CertificationPolicy policy) {
        return Said.of(
                texts.say("certification.title", policy.certification(), policy.program()),
                new VersionWords(texts, sources).of(policy.versions(), CertificationVersion::document, this::version),
                policy.extensions().stream().map(this::extension).toList());
    }

    private List<Said> version(CertificationVersion version) {
        List<Said> said = new ArrayList<>();
        said.add(texts.sentence("certification.requires", requirement(version.requirement())));
        said.add(validity(version.validity(), version.document()));
        said.addAll(recertification(version.recertification(), version.document()));
        said.addAll(change(version.change(), version.document()));
        return said;
    }

    private String requirement(Requirement requirement) {
        return switch (requirement) {
            case Requirement.Passed passed -> passed.examId();
            case Requirement.AllOf all -> texts.and(parts(all.parts()));
            case Requirement.AnyOf any -> texts.or(parts(any.alternatives()));
        };
    }

    /** Groups in brackets, so that it is clear what goes with what. */
    private List<String> parts(List<Requirement> parts) {
        return parts.stream()
                .map(part -> part instanceof Requirement.Passed ? requirement(part) : "(" + requirement(part) + ")")
                .toList();
    }

    private Said validity(@Nullable Validity validity, String document) {
        return validity == null
                ? texts.sentence("certification.unlimited")
                : texts.sentence(
                        "certification.validity",
                        texts.period(validity.term()),
                        sources.of(validity.ruleId(), document));
    }

    private List<Said> recertification(@Nullable Recertification recertification, String document) {
        if (recertification == null) {
            return List.of();
        }
        String exams = texts.or(List.copyOf(recertification.exams()));
        String source = sources.of(recertification.ruleId(), document);
        return List.of(
                texts.sentence("certification.recertified", exams, source),
                texts.sentence("certification.otherwise." + recertification.otherwise(), source));
    }

    private List<Said> change(@Nullable RequirementChange change, String document) {
        return change == null ? List.of() : List.of(texts.sentence("certification.holders." + change.holders()));
    }

    private Said extension(Extension extension) {
        String from = extension.expiringFrom() == null
                ? ""
                : texts.say("certification.extension.from", extension.expiringFrom());
        String length =
                switch (extension.length()) {
                    case ExtensionLength.By by -> texts.say("certification.extension.by", texts.period(by.period()));
                    case ExtensionLength.Until until -> texts.say("certification.extension.until", until.date());
                };
        return texts.sentence(
                "certification.extension", from, extension.expiringBefore(), length, sources.of(extension.ruleId()));
    }
}
