package org.examledger.policies;

import java.util.List;
import java.util.stream.Collectors;

/** The policy data cannot be used. Its message has one line for each problem, of all files. */
public final class PolicyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<PolicyProblem> problems;

    /** @param problems at least one */
    public PolicyException(List<PolicyProblem> problems) {
        super(problems.stream().sorted().map(PolicyProblem::toString).collect(Collectors.joining("\n")));
        this.problems = problems.stream().sorted().toList();
    }

    /** Every problem, by file and from top to bottom. */
    public List<PolicyProblem> problems() {
        return problems;
    }
}
