package org.examledger.kit.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.examledger.kit.record.SubjectKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectNameTest {

    @Test
    @DisplayName("A candidate is called by its id: states from before there were other subjects stay as they are")
    void candidate() {
        assertThat(SubjectName.of(SubjectKind.CANDIDATE, "grace")).isEqualTo("grace");
    }

    @ParameterizedTest
    @ValueSource(strings = {"grace", "", " ", "center/1", "\u0001center/1", "\u0001candidate/1", "\u0001"})
    @DisplayName("A candidate and a centre of the same id are kept apart, and each gets its id and kind back")
    void apart(String id) {
        String candidate = SubjectName.of(SubjectKind.CANDIDATE, id);
        String center = SubjectName.of(SubjectKind.CENTER, id);

        assertThat(candidate).isNotEqualTo(center);
        assertThat(SubjectName.id(candidate)).isEqualTo(id);
        assertThat(SubjectName.id(center)).isEqualTo(id);
        assertThat(SubjectName.kind(candidate)).isEqualTo(SubjectKind.CANDIDATE);
        assertThat(SubjectName.kind(center)).isEqualTo(SubjectKind.CENTER);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("No candidate is called as another subject is, whatever its id")
    void noIdIsTaken(SubjectKind kind) {
        String name = SubjectName.of(kind, "1");

        assertThat(SubjectName.of(SubjectKind.CANDIDATE, name).equals(name)).isEqualTo(kind == SubjectKind.CANDIDATE);
    }
}
