package org.examledger.service.sanctions.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.examledger.centers.CenterSuspended;
import org.examledger.kit.given.Center;
import org.examledger.kit.store.Fact;
import org.examledger.kit.store.StoredFact;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.schemas.Topics;
import org.examledger.service.sanctions.codec.CenterFile;
import org.examledger.service.sanctions.domain.centers.SuspensionRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What HTTP answers about a centre. */
class CenterAnswerTest {
    private static final PolicyCatalogue POLICIES = PolicyCatalogue.shipped();
    private static final Center CENTER = Center.GRACE;

    private final List<Fact> known = new ArrayList<>();

    @Test
    @DisplayName("A suspension is answered as it is published, and the programs that have the centre suspended")
    void fields() {
        suspended();

        Map<String, ?> answer = answer(null);

        assertThat(answer.keySet()).containsExactly("centerId", "at", "suspendedBy", "suspensions", "appeals");
        assertThat(answer.get("suspendedBy")).isEqualTo(List.of("MICROSOFT"));
        List<String> fields = CenterSuspended.getClassSchema().getFields().stream()
                .map(field -> field.name())
                .toList();
        assertThat(only(answer, "suspensions").keySet())
                .extracting(String::valueOf)
                .containsAll(fields)
                .contains("record", "language", "sentences")
                .hasSize(fields.size() + 3);
        assertThat(only(answer, "suspensions").get("record")).isEqualTo("CenterSuspended");
    }

    @Test
    @DisplayName("Suspensions and appeals are told in the reader's language, with the rules and the facts behind them")
    void sentences() {
        suspended();

        assertThat(only(answer("fr"), "suspensions").get("language")).isEqualTo("fr");
        assertThat(only(answer("fr"), "suspensions").get("sentences"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .satisfies(sentences -> {
                    assertThat(sentences.getFirst()).asString().startsWith("MICROSOFT suspend grace");
                    assertThat(sentences.get(1)).asString().startsWith("Règle S8 (M14");
                    assertThat(sentences).hasSize(4);
                });
        assertThat(only(answer(null), "appeals").get("sentences"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .satisfies(sentences -> {
                    assertThat(sentences.getFirst())
                            .asString()
                            .startsWith("Appeal appeal-1 against suspension suspension-1 is filed.");
                    assertThat(sentences.get(1)).asString().startsWith("Rule P9 (M14");
                    assertThat(sentences.getLast()).asString().contains("owner-1 appealed suspension suspension-1");
                });
    }

    private void suspended() {
        knows(CENTER.isRegistered("owner-1", "2025-01-01T08:00:00Z", "site-1"));
        knows(CENTER.isSuspended("suspension-1", "2025-03-01T08:00:00Z"));
        knows(CENTER.appeals("appeal-1", "suspension-1", "owner-1", "2025-03-05T08:00:00Z"));
    }

    private Map<String, ?> answer(@Nullable String language) {
        return new CenterAnswer(POLICIES)
                .of(
                        CENTER.id(),
                        new SuspensionRules(POLICIES)
                                .conclude(CENTER.id(), CenterFile.of(known).facts()),
                        Instant.parse("2025-03-10T08:00:00Z"),
                        known,
                        language);
    }

    private static Map<?, ?> only(Map<String, ?> answer, String list) {
        return (Map<?, ?>) ((List<?>) answer.get(list)).getFirst();
    }

    private void knows(SpecificRecord record) {
        known.add(new Fact.Readable(
                new StoredFact(Topics.INTAKE_CENTERS.name(), known.size(), 0, null, new byte[0]), record));
    }
}
