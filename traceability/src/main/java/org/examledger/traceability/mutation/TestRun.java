package org.examledger.traceability.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the tests of some rules in classes that were loaded anew, until the first one fails. */
final class TestRun {
    private final Launcher launcher = LauncherFactory.create();

    /**
     * What ran and what failed.
     *
     * @param ran how many tests ended
     * @param failed the failed ones, as Class.method; at most one where the first ends the run
     */
    record Outcome(int ran, Set<String> failed) {}

    Outcome run(ClassLoader classes, String className, Collection<String> ruleIds, boolean toTheEnd) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        try {
            Listener listener = new Listener(toTheEnd);
            launcher.execute(LauncherExecutionRequestBuilder.request(request(classes, className, ruleIds))
                    .listeners(listener)
                    .cancellationToken(listener.end)
                    .build());
            return new Outcome(listener.ran, Set.copyOf(listener.failed));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static LauncherDiscoveryRequest request(ClassLoader classes, String className, Collection<String> ruleIds) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(classes, className))
                .filters(TagFilter.includeTags(List.copyOf(ruleIds)))
                .build();
    }

    private static final class Listener implements TestExecutionListener {
        private final CancellationToken end = CancellationToken.create();
        private final List<String> failed = new ArrayList<>();
        private final boolean toTheEnd;
        private int ran;

        Listener(boolean toTheEnd) {
            this.toTheEnd = toTheEnd;
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest()) {
                ran++;
            }
            if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                failed.add(name(test));
                if (!toTheEnd) {
                    end.cancel();
                }
            }
        }

        private static String name(TestIdentifier test) {
            return test.getSource()
                    .filter(MethodSource.class::isInstance)
                    .map(MethodSource.class::cast)
                    .map(method -> method.getClassName() + "." + method.getMethodName())
                    .orElse(test.getLegacyReportingName());
        }
    }
}
