package org.examledger.service.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.examledger.service.eligibility.domain.identity.OwnedId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids that are told apart by whose they are (rule S5). */
@Tag("S5")
class OwnedIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"a1", "", "12", "\0", "\0003\0abc1"})
    @DisplayName("Whatever was reported comes out again, and its owner with it")
    void owner(String id) {
        String owned = OwnedId.of("ada", id);

        assertThat(OwnedId.plain(owned)).isEqualTo(id);
        assertThat(OwnedId.owner(owned)).contains("ada");
        assertThat(OwnedId.isOf("ada", owned)).isTrue();
        assertThat(OwnedId.isOf("bea", owned)).isFalse();
    }

    @Test
    @DisplayName("No owner and id are taken for another owner and id")
    void apart() {
        assertThat(OwnedId.of("ad", "a1")).isNotEqualTo(OwnedId.of("ada", "1"));
    }

    @Test
    @DisplayName("An id that was reported in the form of somebody else's stays the reporting candidate's")
    void forged() {
        String forged = OwnedId.of("bea", "a1");

        assertThat(OwnedId.isOf("ada", OwnedId.alone("ada", forged))).isTrue();
        assertThat(OwnedId.plain(OwnedId.alone("ada", forged))).isEqualTo(forged);
        assertThat(OwnedId.alone("ada", "a1")).isEqualTo("a1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\0abc", "\0\0abc", "\0004\0abc"})
    @DisplayName("An id that begins like one with an owner, and is none, stands for itself")
    void onlyLikeIt(String id) {
        assertThat(OwnedId.owner(id)).isEmpty();
        assertThat(OwnedId.plain(id)).isEqualTo(id);
    }
}
