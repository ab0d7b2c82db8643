package org.examledger.quickstart.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void texts_stand_to_the_left_and_numbers_to_the_right() {
        var table = new TextTable("reason", "count").row("WAITING_PERIOD", 7).row("NONE", 12_345L);
        assertThat(table.toString()).isEqualTo("""
                          reason           count
                          WAITING_PERIOD       7
                          NONE            12,345
                        """);
    }
}
