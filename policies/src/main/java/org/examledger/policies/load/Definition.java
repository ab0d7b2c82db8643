package org.examledger.policies.load;

import org.examledger.policies.yaml.Field;
import org.examledger.policies.yaml.Section;
import org.jspecify.annotations.Nullable;

/**
 * Something that a file defines, not read yet but for its id.
 *
 * @param id null if it could not be read
 * @param idField where the id stands
 * @param section the fields that define it
 * @param shipped whether the product ships it
 */
record Definition(@Nullable String id, Field idField, Section section, boolean shipped) {}
