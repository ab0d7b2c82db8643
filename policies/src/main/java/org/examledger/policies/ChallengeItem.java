package org.examledger.policies;

/** The parts of the form of a challenge that a program may require, each under its field name in ItemChallenged. */
public enum ChallengeItem {
    QUESTION("question"),
    STATEMENT("statement"),
    REFERENCES("references");

    private final String fieldName;

    ChallengeItem(String fieldName) {
        this.fieldName = fieldName;
    }

    /** The name of the field of ItemChallenged that carries it; policy files and lists of missing items use it too. */
    public String fieldName() {
        return fieldName;
    }
}
