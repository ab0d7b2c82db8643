package org.examledger.policies.yaml;

import java.util.ArrayList;
import java.util.List;
import org.examledger.policies.PolicyException;
import org.examledger.policies.PolicyProblem;

/** Gathers what is wrong, so that an author sees all of it at once. */
public final class Problems {

    private final List<PolicyProblem> gathered = new ArrayList<>();

    /** Adds a problem; reading goes on. */
    public void add(PolicyProblem problem) {
        gathered.add(problem);
    }

    /**
     * Ends the reading.
     *
     * @throws PolicyException with every problem, if there is one
     */
    public void throwIfAny() {
        if (!gathered.isEmpty()) {
            throw new PolicyException(gathered);
        }
    }
}
