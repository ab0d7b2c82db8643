package org.examledger.kit.http;

import org.jspecify.annotations.Nullable;

/** A request that cannot be taken because of one field or parameter. The answer is 400 and names both. */
public final class BadFieldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final @Nullable String value;

    /**
     * @param field path of the field, or name of the parameter
     * @param value as sent; null when there was none
     * @param detail a sentence that says what was expected
     */
    public BadFieldException(String field, @Nullable String value, String detail) {
        super(detail);
        this.field = field;
        this.value = value;
    }

    String field() {
        return field;
    }

    @Nullable
    String value() {
        return value;
    }
}
