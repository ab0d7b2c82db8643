package org.examledger.policies.yaml;

import org.examledger.policies.PolicyProblem;

/** Where something stands, for the problems about it. */
record Place(String file, int line, String path, Problems problems) {

    Place field(String name, int itsLine) {
        return new Place(file, itsLine, path.isEmpty() ? name : path + "." + name, problems);
    }

    Place item(int index, int itsLine) {
        return new Place(file, itsLine, path + "[" + index + "]", problems);
    }

    void problem(String expected, String found) {
        problems.add(new PolicyProblem(file, line, path, expected, found));
    }
}
