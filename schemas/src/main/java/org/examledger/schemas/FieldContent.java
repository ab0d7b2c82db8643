package org.examledger.schemas;

import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether a field of a derived record is part of its content (contract, Ground rules), as the field's properties in the
 * {@code .avdl} say. A field that says nothing is content.
 *
 * <p>A property stands between the type and the name: {@code string @contentWhenSet(true) centerId = "";}.
 */
public enum FieldContent {
    /** Content, whatever its value. */
    ALWAYS,
    /**
     * {@code @contentWhenSet(true)}: content only where it differs from its default. For fields that were added later:
     * records from before, and those that do not use the field, keep their content and their eventId.
     */
    WHEN_SET,
    /** {@code @content(false)}: never content. */
    NEVER;

    /** The property of fields that are never content. */
    public static final String CONTENT = "content";
    /** The property of fields that are content where they are set. */
    public static final String CONTENT_WHEN_SET = "contentWhenSet";

    /** What a field's properties say. */
    public static FieldContent of(Schema.Field field) {
        if (isProperty(field.getObjectProp(CONTENT), false)) {
            return NEVER;
        }
        return isProperty(field.getObjectProp(CONTENT_WHEN_SET), true) ? WHEN_SET : ALWAYS;
    }

    private static boolean isProperty(@Nullable Object said, boolean expected) {
        return said instanceof Boolean value && value == expected;
    }
}
