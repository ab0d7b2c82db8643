package org.examledger.policies.words;

import java.util.ArrayList;
import java.util.List;
import org.examledger.policies.access.AccessPolicy;
import org.examledger.policies.access.AccessPolicyVersion;
import org.examledger.policies.access.Exclusions;
import org.examledger.policies.access.ExportRestriction;
import org.examledger.policies.access.Places;
import org.examledger.policies.access.ResidentsOnly;
import org.examledger.policies.access.StudentStatus;
import org.examledger.policies.access.TestCentersOnly;
import org.jspecify.annotations.Nullable;

/** Says access policies. What is not said in the policy is not said here, either. */
final class AccessWords {

    private final Texts texts;
    private final Sources sources;

    AccessWords(Texts texts, Sources sources) {
        this.texts = texts;
        this.sources = sources;
    }

    Said policy(AccessPolicy policy) {
        return Said.of(
                texts.say("access.title", policy.policyId()),
                new VersionWords(texts, sources).of(policy.versions(), AccessPolicyVersion::document, this::version));
    }

    private List<Said> version(AccessPolicyVersion version) {
        List<Said> said = new ArrayList<>();
        said.addAll(exclusions(version.exclusions(), version.document()));
        said.addAll(residents(version.residentsOnly(), version.document()));
        said.addAll(testCenters(version.testCentersOnly(), version.document()));
        said.addAll(exports(version.exportRestriction(), version.document()));
        said.addAll(students(version.studentStatus(), version.document()));
        return said;
    }

    private List<Said> exclusions(@Nullable Exclusions exclusions, String document) {
        if (exclusions == null) {
            return List.of();
        }
        String source = sources.of(exclusions.ruleId(), document);
        List<Said> said = new ArrayList<>();
        if (!exclusions.places().codes().isEmpty()) {
            said.add(texts.sentence("access.excluded.places", places(exclusions.places()), source));
        }
        if (!exclusions.centers().isEmpty()) {
            said.add(texts.sentence("access.excluded.centers", texts.or(List.copyOf(exclusions.centers())), source));
        }
        return said.isEmpty() ? List.of(texts.sentence("access.excluded.none", source)) : said;
    }

    private List<Said> residents(@Nullable ResidentsOnly residents, String document) {
        if (residents == null) {
            return List.of();
        }
        String documents = texts.count("originalDocument", residents.originalDocuments());
        String source = sources.of(residents.ruleId(), document);
        return List.of(texts.sentence("access.residents", places(residents.places()), documents, source));
    }

    private List<Said> testCenters(@Nullable TestCentersOnly centers, String document) {
        return centers == null
                ? List.of()
                : List.of(texts.sentence(
                        "access.testCenters", places(centers.places()), sources.of(centers.ruleId(), document)));
    }

    private List<Said> exports(@Nullable ExportRestriction exports, String document) {
        if (exports == null) {
            return List.of();
        }
        String source = sources.of(exports.ruleId(), document);
        List<Said> said = new ArrayList<>();
        String refused = exports.feeLost() ? "access.exports.feeLost" : "access.exports.feeKept";
        said.add(texts.sentence(refused, places(exports.refused()), source));
        if (!exports.specialRules().codes().isEmpty()) {
            said.add(texts.sentence("access.exports.special", places(exports.specialRules()), source));
        }
        String documents = texts.count("document", exports.residentDocuments());
        said.add(texts.sentence("access.exports.residents", documents, source));
        return said;
    }

    private List<Said> students(@Nullable StudentStatus students, String document) {
        return students == null
                ? List.of()
                : List.of(texts.sentence(
                        "access.students", texts.period(students.lasts()), sources.of(students.ruleId(), document)));
    }

    private String places(Places places) {
        return texts.or(places.codes().stream().map(texts::place).toList());
    }
}
