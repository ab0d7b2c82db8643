package org.examledger.kit.conclusion;

import java.util.List;

/**
 * Where a published record stands.
 *
 * @param subject the id of what it is about, such as a candidateId
 * @param slot what it is about
 * @param forgets slots that became meaningless with it
 */
public record Place(String subject, String slot, List<String> forgets) {
    public Place(String subject, String slot) {
        this(subject, slot, List.of());
    }
}
