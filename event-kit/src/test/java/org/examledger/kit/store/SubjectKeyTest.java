package org.examledger.kit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Bytes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectKeyTest {
    private static final List<String> LIKE_EACH_OTHER = List.of(
            "",
            "a",
            "aa",
            "a/",
            "a/b",
            "a\u0000",
            "\u0000a",
            "é",
            "e\u0301",
            "漢",
            "漢字",
            "😀",
            "\uD83D",
            "\uDE00",
            "\u0000\u0000\u0000\u0001a");

    @ParameterizedTest
    @MethodSource("pairs")
    @DisplayName("No subject's prefix finds another subject's entries, whatever its name")
    void prefixFindsOneSubject(String subject, String other) {
        Bytes entryOfOther = SubjectKey.of(other, "name");

        assertThat(startsWith(entryOfOther, SubjectKey.prefix(subject))).isEqualTo(sameText(subject, other));
    }

    static Stream<Arguments> pairs() {
        return LIKE_EACH_OTHER.stream().flatMap(one -> LIKE_EACH_OTHER.stream().map(other -> Arguments.of(one, other)));
    }

    @Test
    @DisplayName("A subject that starts with another's bytes and name is not found under the other")
    void subjectAndNameDoNotRunTogether() {
        assertThat(SubjectKey.of("ab", "c")).isNotEqualTo(SubjectKey.of("a", "bc"));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    @DisplayName("Subject and name are found again in a key of random Unicode texts")
    void keyGivesBackItsParts(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            String subject = text(random);
            String name = text(random);

            Bytes key = SubjectKey.of(subject, name);

            assertThat(SubjectKey.subject(key)).isEqualTo(subject);
            assertThat(SubjectKey.name(key)).isEqualTo(name);
        }
    }

    private static String text(Random random) {
        int[] codePoints = random.ints(random.nextInt(12), 0, Character.MAX_CODE_POINT + 1)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .toArray();
        return new String(codePoints, 0, codePoints.length);
    }

    /** Half a character is no text of its own: in UTF-8 all of them are a question mark. */
    private static boolean sameText(String one, String other) {
        return Bytes.wrap(one.getBytes(StandardCharsets.UTF_8))
                .equals(Bytes.wrap(other.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean startsWith(Bytes key, Bytes prefix) {
        return key.get().length >= prefix.get().length
                && Arrays.equals(key.get(), 0, prefix.get().length, prefix.get(), 0, prefix.get().length);
    }
}
