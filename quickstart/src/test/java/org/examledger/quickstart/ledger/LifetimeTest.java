package org.examledger.quickstart.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifetimeTest {

    private final List<String> closed = new ArrayList<>();
    private final Lifetime lifetime = new Lifetime();

    @Test
    void what_was_started_last_is_closed_first_and_only_once() {
        keep("broker");
        keep("service");
        lifetime.close();
        lifetime.close();
        assertThat(closed).containsExactly("service", "broker");
    }

    @Test
    void given_one_that_cannot_be_closed_then_the_others_are_closed_all_the_same() {
        keep("broker");
        lifetime.keep(() -> {
            throw new IllegalStateException("stuck");
        });
        lifetime.close();
        assertThat(closed).containsExactly("broker");
    }

    @Test
    void given_everything_was_closed_while_something_started_then_that_is_closed_at_once() {
        lifetime.close();
        assertThatThrownBy(() -> keep("latecomer")).hasMessageContaining("Stopped while");
        assertThat(closed).containsExactly("latecomer");
    }

    private void keep(String name) {
        AutoCloseable item = () -> closed.add(name);
        lifetime.keep(item);
    }
}
