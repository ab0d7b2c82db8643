package org.examledger.traceability.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestFileTest {
    private static List<String> tests(String text) {
        return new TestFile(new Module("m", Path.of("m")), "m/Some.java")
                .read(text).stream()
                        .map(test -> test.className() + " " + test.method() + " " + test.ruleIds())
                        .toList();
    }

    @Test
    void theTagsOfAMethodAndOfTheClassesAroundItCount() {
        assertThat(tests("""
                package some.where;

                @Tag("R1")
                class OuterTest {
                    @Test
                    @Tag("R2")
                    @Tag("X1")
                    void first() {
                        other();
                    }

                    @ParameterizedTest(name = "{0}")
                    @CsvSource({
                        "a (b), 1"
                    })
                    void second(String value, int number) {}

                    @Nested
                    @Tag("R3")
                    class Inner {
                        @Test
                        void third() {}
                    }

                    @Test
                    void fourth() {}
                }
                """))
                .containsExactly(
                        "some.where.OuterTest first [R1, R2, X1]",
                        "some.where.OuterTest second [R1]",
                        "some.where.OuterTest$Inner third [R1, R3]",
                        "some.where.OuterTest fourth [R1]");
    }

    @Test
    void aTagOfOneTestIsNotTheNextOnes() {
        assertThat(tests("""
                package some.where;

                class SomeTest {
                    @Tag("R2")
                    @Test
                    void first() {}

                    @Test
                    void second() {}

                    @Test
                    @DisplayName("@Tag of R3 in words is none")
                    void third() {}
                }
                """)).containsExactly("some.where.SomeTest first [R2]");
    }

    @Test
    void otherTagsAreNoRules() {
        assertThat(tests("class SomeTest {\n    @Test\n    @Tag(\"slow\")\n    void first() {}\n}\n"))
                .isEmpty();
    }
}
