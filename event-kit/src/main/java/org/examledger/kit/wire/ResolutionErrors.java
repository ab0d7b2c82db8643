package org.examledger.kit.wire;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.avro.Resolver;

/** Why a writer's schema cannot be read as another one, in words. */
final class ResolutionErrors {
    private ResolutionErrors() {}

    /** @return empty when every value of the writer can be read */
    static String of(Resolver.Action action) {
        return switch (action) {
            case Resolver.ErrorAction error -> error.toString();
            case Resolver.RecordAdjust adjust ->
                Arrays.stream(adjust.fieldActions)
                        .map(ResolutionErrors::of)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; "));
            case Resolver.Container container -> of(container.elementAction);
            default -> "";
        };
    }
}
