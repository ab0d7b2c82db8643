package org.examledger.service.appeals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examledger.policies.AppealItem;
import org.examledger.policies.MisconductCategory;
import org.examledger.service.appeals.domain.given.Parts;
import org.examledger.service.appeals.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an appeal needs, item by item, under each version of a program. */
class EachRequiredItemTest {
    private static List<String> missing(Story story) {
        return story.status("p1", null).missing();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("P2: each of Oracle's five items is missed")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ORIGINAL_REPORT_RECEIVED")
    @Tag("P2")
    void oracle(AppealItem item) {
        Story story = new Story()
                .notified("c1", "2023-01-20T10:00:00Z")
                .appeals("p1", "c1", "2023-01-25T10:00:00Z", Parts.allBut(item, AppealItem.ORIGINAL_REPORT_RECEIVED));

        assertThat(missing(story)).containsExactly(item.fieldName());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("P7: Microsoft misses the grounds, and for a falsified report alone the original")
    @ValueSource(strings = {"2014-07-01T10:00:00Z", "2020-08-11T10:00:00Z"})
    @Tag("P7")
    void microsoft(String at) {
        Story falsified = new Story()
                .imposed("s1", "c1", "MICROSOFT", MisconductCategory.FALSIFIED_SCORE_REPORT, at, "UTC")
                .appeals("p1", "c1", at, Parts.only());
        Story cheating = new Story()
                .imposed("s1", "c1", "MICROSOFT", MisconductCategory.CHEATING, at, "UTC")
                .appeals("p1", "c1", at, Parts.only());

        assertThat(missing(falsified)).containsExactly("grounds", "originalReportReceived");
        assertThat(missing(cheating)).containsExactly("grounds");
    }
}
