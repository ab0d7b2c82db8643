package org.examledger.policies.words;

import java.util.ArrayList;
import java.util.List;
import org.examledger.policies.Holiday;
import org.examledger.policies.HolidayCalendar;

/** Says which days are business days. */
final class CalendarWords {

    private final Texts texts;

    CalendarWords(Texts texts) {
        this.texts = texts;
    }

    Said calendar(HolidayCalendar calendar) {
        List<String> days = calendar.workingDays().stream().map(texts::day).toList();
        return Said.of(
                texts.say("calendar.title", calendar.calendarId(), texts.and(days)),
                calendar.holidays().stream().map(this::holiday).toList());
    }

    private Said holiday(Holiday holiday) {
        return switch (holiday) {
            case Holiday.Yearly yearly -> yearly(yearly);
            case Holiday.Single single -> texts.sentence("holiday.single", single.date(), single.name());
        };
    }

    private Said yearly(Holiday.Yearly yearly) {
        List<String> bounds = new ArrayList<>();
        if (yearly.from() != null) {
            bounds.add(texts.say("holiday.from", yearly.from()));
        }
        if (yearly.until() != null) {
            bounds.add(texts.say("holiday.until", yearly.until()));
        }
        return texts.sentence("holiday.yearly", texts.day(yearly.day()), yearly.name(), String.join("", bounds));
    }
}
