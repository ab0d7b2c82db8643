package org.examledger.traceability.mutation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.examledger.traceability.data.Figure;
import org.examledger.traceability.data.PolicyData;
import org.examledger.traceability.sources.Module;
import org.examledger.traceability.sources.Repository;
import org.examledger.traceability.sources.TaggedTest;

/** Changes each figure of the policy data, one after the other, and runs the tests of its rules, expecting one to fail. */
public final class FigureMutation {
    private final Repository repository;
    private final PolicyData data;
    private final List<TaggedTest> tests;
    private final Copy copy;
    private final OtherValues otherValues;
    private final TestRun run = new TestRun();
    private final boolean toTheEnd;
    private final Module policies;
    private final FreshClasses kept;

    /**
     * @param tests those that may notice a change; they must be fast
     * @param copies an empty or former directory for copies of the policy data
     * @param toTheEnd whether to run the tests that are left when one has noticed the change
     */
    public FigureMutation(
            Repository repository, PolicyData data, List<TaggedTest> tests, Path copies, boolean toTheEnd) {
        this.repository = repository;
        this.data = data;
        this.tests = tests;
        this.copy = new Copy(copies, repository, data);
        this.toTheEnd = toTheEnd;
        this.policies = repository.module("policies");
        this.kept = FreshClasses.ofThePolicies(copy.shipped(), policies);
        this.otherValues = new OtherValues(Choices.ofThePolicies(kept, policies), data.figures());
    }

    /** The tests that fail although nothing is changed: they prove nothing. */
    public Set<String> failingUnchanged() throws IOException {
        Set<String> rules = new TreeSet<>();
        tests.forEach(test -> rules.addAll(test.ruleIds()));
        return failed(rules, true);
    }

    /** What became of each figure, or of some of them, in their order. */
    public List<Verdict> verdicts(Predicate<Figure> which) throws IOException {
        List<Verdict> verdicts = new ArrayList<>();
        for (Figure figure : data.figures()) {
            if (which.test(figure)) {
                verdict(figure).ifPresent(verdicts::add);
            }
        }
        return verdicts;
    }

    /** Empty for an entry that cannot be taken out, which is noticed by its figures, and for a word that stands alone. */
    private Optional<Verdict> verdict(Figure figure) throws IOException {
        try {
            for (Change change : otherValues.changesOf(figure)) {
                copy.change(figure.file(), change.in(data.tree(figure.file())));
                if (loads(figure)) {
                    return Optional.of(new Verdict(figure, change.words(), failed(figure.ruleIds(), toTheEnd)));
                }
            }
            return figure.value() == null || isOnlyWord(figure)
                    ? Optional.empty()
                    : Optional.of(new Verdict(figure, "no change that makes a valid file", Set.of()));
        } finally {
            copy.restore(figure.file());
        }
    }

    /** A symbol beside which there is no other yet, so that nothing could be wrong with it. */
    private static boolean isOnlyWord(Figure figure) {
        return String.valueOf(figure.value()).matches("[A-Z][A-Z_]+");
    }

    private boolean loads(Figure figure) {
        try {
            kept.loadClass("org.examledger.policies.PolicyCatalogue")
                    .getMethod("load", List.class)
                    .invoke(null, copy.directoriesWith(figure.file()));
            return true;
        } catch (ReflectiveOperationException refused) {
            return false;
        }
    }

    /** Class by class: most changes are noticed in the first one, and the others need not be loaded then. */
    private Set<String> failed(Collection<String> ruleIds, boolean all) throws IOException {
        Set<String> failed = new TreeSet<>();
        try (FreshClasses classes = fresh()) {
            for (String className : classesWith(ruleIds)) {
                if (all || failed.isEmpty()) {
                    failed.addAll(run.run(classes, className, ruleIds, all).failed());
                }
            }
        }
        return failed;
    }

    private Set<String> classesWith(Collection<String> ruleIds) {
        Set<String> classes = new LinkedHashSet<>();
        tests.stream()
                .filter(test -> !Collections.disjoint(test.ruleIds(), ruleIds))
                .forEach(test -> classes.add(test.className()));
        return classes;
    }

    private FreshClasses fresh() {
        return FreshClasses.besides(kept, policies, repository.modules());
    }
}
