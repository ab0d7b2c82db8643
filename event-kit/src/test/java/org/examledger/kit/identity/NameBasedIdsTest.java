package org.examledger.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameBasedIdsTest {

    @Test
    @DisplayName("The same parts give the same UUID, on every machine")
    void samePartsGiveTheSameId() {
        assertThat(NameBasedIds.of("candidate-1", "AZURE-ADMINISTRATOR", "attempt-1"))
                .isEqualTo(NameBasedIds.of("candidate-1", "AZURE-ADMINISTRATOR", "attempt-1"))
                .isEqualTo("116bd3e2-c5fa-34db-b3c6-7c4dbd073f6d");
        assertThat(UUID.fromString(NameBasedIds.of("x")).version()).isEqualTo(3);
    }

    @Test
    @DisplayName("Parts do not run together, nor into the list or the bytes behind them")
    void partsAreApart() {
        assertThat(List.of(
                        NameBasedIds.of("ab", "c"),
                        NameBasedIds.of("a", "bc"),
                        NameBasedIds.of("abc"),
                        NameBasedIds.of("abc", ""),
                        NameBasedIds.of("", "abc"),
                        NameBasedIds.of(List.of("c"), "ab"),
                        NameBasedIds.of(List.of("", "c"), "ab"),
                        NameBasedIds.of(List.of("ab", "c")),
                        NameBasedIds.of(List.of(), "ab", "", "c"),
                        NameBasedIds.of(new byte[] {'a', 'b'}, List.of("c")),
                        NameBasedIds.of(new byte[] {'c'}, List.of(), "ab")))
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("The order of the list counts")
    void orderCounts() {
        assertThat(NameBasedIds.of(List.of("event-1", "event-2"), "type"))
                .isNotEqualTo(NameBasedIds.of(List.of("event-2", "event-1"), "type"));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    @DisplayName("Different parts never give the same id, however short and alike they are")
    void noAmbiguity(long seed) {
        Random random = new Random(seed);
        Map<String, String> namedBefore = new HashMap<>();
        for (int round = 0; round < 5_000; round++) {
            List<String> parts = texts(random);
            List<String> list = texts(random);

            String id = NameBasedIds.of(list, parts.toArray(String[]::new));

            String name = parts + " " + list;
            assertThat(namedBefore.getOrDefault(id, name)).isEqualTo(name);
            namedBefore.put(id, name);
        }
    }

    private static List<String> texts(Random random) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(part -> List.of("", "0", "00", "\u0000", "1", ".").get(random.nextInt(6)))
                .toList();
    }
}
