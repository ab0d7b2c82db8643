package org.examledger.policies.released;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The explicit switch that releases: {@code mvn test -pl policies -Dtest=ReleaseEntries -Dpolicies.release=true} adds to the
 * baseline what it does not have yet, and never changes a line. Its name keeps it out of every other build.
 */
@EnabledIfSystemProperty(named = "policies.release", matches = "true")
class ReleaseEntries {

    @Test
    void releases_new_entries() {
        var baseline = new Baseline(Baseline.OF_THE_MODULE);
        ShippedEntries shipped = ShippedEntries.in(ReleasedEntriesTest.SHIPPED);
        List<String> changed = baseline.problems(shipped).stream()
                .filter(problem -> !problem.contains(": release it with "))
                .toList();
        assertThat(changed).as("what has to be put right before a release").isEmpty();
        baseline.release(shipped).forEach(entry -> System.out.println("released: " + entry.line()));
    }
}
