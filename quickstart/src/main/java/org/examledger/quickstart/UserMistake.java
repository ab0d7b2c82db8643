package org.examledger.quickstart;

/** Something that the person at the keyboard can put right. Its message is one sentence or two, shown without a trace. */
public class UserMistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message names the thing, its value and the way out */
    public UserMistake(String message) {
        super(message);
    }
}
