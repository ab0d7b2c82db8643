package org.examledger.policies;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a pass gives (C4, C6).
 *
 * @param name the name under which it is published
 * @param validity a calendar period from the start of the completing sitting, in that sitting's zone; null if it never
 *     expires
 * @param ruleId the rule that gives the validity; null if none does
 */
public record Certification(
        String name, @Nullable Period validity, @Nullable String ruleId) {}
