package org.examledger.policies.words;

import java.util.ArrayList;
import java.util.List;
import org.examledger.policies.booking.BookingPolicy;
import org.examledger.policies.booking.BookingPolicyVersion;
import org.examledger.policies.booking.ChangeNotice;
import org.examledger.policies.booking.Notice;
import org.examledger.policies.booking.SessionHours;
import org.jspecify.annotations.Nullable;

/** Says booking policies. */
final class BookingWords {

    private final Texts texts;
    private final Sources sources;

    BookingWords(Texts texts, Sources sources) {
        this.texts = texts;
        this.sources = sources;
    }

    Said policy(BookingPolicy policy) {
        return Said.of(
                texts.say("booking.title", policy.policyId()),
                new VersionWords(texts, sources).of(policy.versions(), BookingPolicyVersion::document, this::version));
    }

    private List<Said> version(BookingPolicyVersion version) {
        List<Said> said = new ArrayList<>();
        said.add(notice(version.notice(), version.document()));
        said.addAll(session(version.session(), version.document()));
        said.addAll(change(version.change(), version.document()));
        said.addAll(new PaymentWords(texts, sources).terms(version.payment(), version.document()));
        return said;
    }

    private Said notice(@Nullable Notice notice, String document) {
        return notice == null
                ? texts.sentence("booking.notice.none")
                : texts.sentence("booking.notice", texts.time(notice.atLeast()), sources.of(notice.ruleId(), document));
    }

    private List<Said> session(@Nullable SessionHours session, String document) {
        if (session == null) {
            return List.of();
        }
        String source = sources.of(session.ruleId(), document);
        List<Said> said = new ArrayList<>();
        said.add(texts.sentence("booking.session.days", session.from(), session.until(), session.zone(), source));
        said.add(texts.sentence(
                "booking.session.hours", session.opens(), session.closes(), texts.time(session.lasts())));
        if (!session.daysOff().isEmpty()) {
            List<String> days = session.daysOff().stream().map(texts::day).toList();
            said.add(texts.sentence("booking.session.daysOff", texts.and(days)));
        }
        said.add(texts.sentence("booking.session.closes", session.closesAt()));
        return said;
    }

    private List<Said> change(@Nullable ChangeNotice change, String document) {
        if (change == null) {
            return List.of(texts.sentence("booking.change.none"));
        }
        String source = sources.of(change.ruleId(), document);
        return List.of(
                texts.sentence("booking.change", texts.time(change.atLeast()), source),
                texts.sentence(change.lateCancellationCosts() ? "booking.late.costs" : "booking.late.free", source));
    }
}
