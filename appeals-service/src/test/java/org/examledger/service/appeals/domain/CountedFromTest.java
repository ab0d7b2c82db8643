package org.examledger.service.appeals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.examledger.clocks.domain.Deadline;
import org.examledger.policies.MisconductCategory;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.appeals.domain.facts.SanctionImposed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the time to appeal counts from. The letter is of 3 March and was received on the 6th. */
class CountedFromTest {
    private static final String LETTER = "2025-03-03T10:00:00Z";
    private static final String RECEIVED = "2025-03-06T10:00:00Z";

    @TempDir
    Path directory;

    private AppealRules rules;

    @BeforeEach
    void policies() throws IOException {
        for (String from : List.of("NOTICE", "RECEIPT")) {
            Files.writeString(directory.resolve(from + ".yaml"), """
                    program: ACME-%1$s
                    policy: acme-%1$s
                    versions:
                      - date: 2023-01-01
                        document: O
                        sanctions: {grounds: []}
                        appeals: {clocks: {file: {weeks: 2, countedFrom: %1$s, rule: P1}}, required: []}
                    """.formatted(from));
        }
        rules = new AppealRules(PolicyCatalogue.load(List.of(directory)));
    }

    private Deadline toFile(String program, @Nullable String receivedAt) {
        SanctionImposed imposed = new SanctionImposed(
                "imposed",
                Instant.parse(LETTER),
                0,
                "s1",
                "c1",
                program,
                MisconductCategory.CHEATING,
                Instant.parse(LETTER),
                receivedAt == null ? null : Instant.parse(receivedAt),
                ZoneId.of("UTC"));
        return rules.conclude(List.of(imposed), Said.nothing(), Optional.empty())
                .deadlines()
                .getFirst();
    }

    @Test
    @DisplayName("From the receipt of the letter, where the program counts from there and it is known")
    void receipt() {
        assertThat(toFile("ACME-RECEIPT", RECEIVED).startedAt()).isEqualTo(RECEIVED);
        assertThat(toFile("ACME-RECEIPT", RECEIVED).dueAt()).isEqualTo("2025-03-21T00:00:00Z");
    }

    @Test
    @DisplayName("From the date of the letter, where nobody knows when it was received")
    void receiptUnknown() {
        assertThat(toFile("ACME-RECEIPT", null).startedAt()).isEqualTo(LETTER);
        assertThat(toFile("ACME-RECEIPT", null).dueAt()).isEqualTo("2025-03-18T00:00:00Z");
    }

    @Test
    @DisplayName("From the date of the letter, where the program counts from there")
    void notice() {
        assertThat(toFile("ACME-NOTICE", RECEIVED).dueAt()).isEqualTo("2025-03-18T00:00:00Z");
        assertThat(toFile("ACME-NOTICE", RECEIVED).rule().policyId()).isEqualTo("acme-NOTICE");
    }
}
