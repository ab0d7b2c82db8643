package org.examledger.service.attempts.domain.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.attempts.domain.PolicyTerms;
import org.examledger.service.attempts.domain.bookings.BookingJudge;
import org.examledger.service.attempts.domain.bookings.JudgedStep;
import org.examledger.service.attempts.domain.bookings.RefusalReason;
import org.examledger.service.attempts.domain.bookings.Ruling;
import org.examledger.service.attempts.domain.centers.Centers;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Booked;
import org.examledger.service.attempts.domain.facts.AppointmentFact.BookingDetails;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Cancelled;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Delivery;
import org.examledger.service.attempts.domain.facts.AppointmentFact.FaultConfirmed;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Missed;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Rescheduled;
import org.examledger.service.attempts.domain.facts.AppointmentFact.ResultGiven;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Sat;
import org.examledger.service.attempts.domain.facts.CandidateFile;
import org.examledger.service.attempts.domain.facts.Capacity;
import org.examledger.service.attempts.domain.facts.CenterFact;
import org.examledger.service.attempts.domain.facts.CenterFact.Located;
import org.examledger.service.attempts.domain.facts.CenterFact.Suspended;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.PaymentFact.Purchased;
import org.examledger.service.attempts.domain.facts.PaymentFact.RefundCause;
import org.examledger.service.attempts.domain.facts.PaymentFact.RefundRequested;
import org.examledger.service.attempts.domain.facts.PaymentFact.VoucherIssued;
import org.examledger.service.attempts.domain.facts.PersonFact.DocumentsShown;
import org.examledger.service.attempts.domain.facts.PersonFact.ExemptionDecided;
import org.examledger.service.attempts.domain.facts.PersonFact.ExemptionGround;
import org.examledger.service.attempts.domain.facts.PersonFact.IdentityDocument;
import org.examledger.service.attempts.domain.facts.PersonFact.Invited;
import org.examledger.service.attempts.domain.facts.PersonFact.Nationalities;
import org.examledger.service.attempts.domain.facts.PersonFact.Nationality;
import org.examledger.service.attempts.domain.facts.PersonFact.ResidenceTitle;
import org.examledger.service.attempts.domain.facts.PersonFact.Residency;
import org.examledger.service.attempts.domain.facts.PersonFact.StatusDisproved;
import org.examledger.service.attempts.domain.facts.PersonFact.StatusVerified;
import org.examledger.service.attempts.domain.purchases.PurchasedAttemptsOf;
import org.examledger.service.attempts.domain.purchases.RefundAnswers;
import org.jspecify.annotations.Nullable;

/** What is reported about a candidate under the shipped policies. Times are ISO texts with their offset. */
public final class Story {
    private static final PolicyTerms SHIPPED = new PolicyTerms(PolicyCatalogue.shipped());
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final PolicyTerms terms;
    private final List<Fact> facts = new ArrayList<>();

    public Story() {
        this(SHIPPED);
    }

    public Story(PolicyTerms terms) {
        this.terms = terms;
    }

    /** Under the shipped policies and those of an example program. */
    public static Story underExample(String program) {
        return new Story(
                new PolicyTerms(PolicyCatalogue.load(List.of(Path.of("..", "examples", "policies", program)))));
    }

    /** Under the shipped policies and those in these lines of a file. */
    public static Story under(String... lines) {
        try {
            Path directory = Files.createTempDirectory("policies");
            Path file = directory.resolve("own.yaml");
            Files.writeString(file, String.join("\n", lines) + "\n");
            file.toFile().deleteOnExit();
            return new Story(new PolicyTerms(PolicyCatalogue.load(List.of(directory))));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    public static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }

    /** Any fact. */
    public Story and(Fact fact) {
        facts.add(fact);
        return this;
    }

    /** An id for the next fact. */
    public String next() {
        return "event-%03d".formatted(facts.size() + 1);
    }

    public Story books(String attemptId, String examId, String on, String appointment) {
        return books(attemptId, examId, on, appointment, BookingDetails.NONE);
    }

    public Story books(String attemptId, String examId, String on, String appointment, BookingDetails details) {
        return books(attemptId, examId, on, appointment, Delivery.TEST_CENTER, details);
    }

    public Story books(
            String attemptId, String examId, String on, String appointment, Delivery delivery, BookingDetails details) {
        return and(
                new Booked(next(), at(on), attemptId, examId, "center-1", delivery, at(appointment), PARIS, details));
    }

    public Story moves(String attemptId, String on, String appointment) {
        return and(new Rescheduled(next(), at(on), attemptId, at(appointment), PARIS));
    }

    public Story cancels(String attemptId, String on) {
        return and(new Cancelled(next(), at(on), attemptId));
    }

    public Story misses(String attemptId, String on) {
        return and(new Missed(next(), at(on), attemptId));
    }

    public Story sits(String attemptId, String examId, String on) {
        return and(new Sat(next(), at(on), attemptId, examId, PARIS));
    }

    public Story fails(String attemptId, String on) {
        return and(new ResultGiven(next(), at(on), attemptId, false, false));
    }

    public Story passes(String attemptId, String on) {
        return and(new ResultGiven(next(), at(on), attemptId, true, false));
    }

    /** A purchase of so many attempts at any exam of Oracle's, valid in 2023. */
    public Story buys(String purchaseId, int attempts) {
        return buys(purchaseId, "ORACLE", null, attempts, "2023-01-01T00:00:00Z", "2023-12-31T23:59:59.999Z");
    }

    public Story buys(
            String purchaseId, String program, @Nullable String examId, int attempts, String from, String until) {
        return and(new Purchased(
                next(), at(from), purchaseId, program, examId, attempts, at(from), at(from), at(until), PARIS, null));
    }

    /** A purchase of the sitting on FUN, with a card that is valid through a month. */
    public Story buysSession(String purchaseId, String paidAt, @Nullable String cardValidThrough) {
        YearMonth card = cardValidThrough == null ? null : YearMonth.parse(cardValidThrough);
        return and(new Purchased(
                next(), at(paidAt), purchaseId, "FUN", "CARTOPRO-2017", 1, at(paidAt), null, null, PARIS, card));
    }

    public Story asksBack(
            String requestId, String purchaseId, @Nullable String attemptId, RefundCause cause, String on) {
        return and(new RefundRequested(next(), at(on), requestId, purchaseId, attemptId, cause));
    }

    public Story hadFault(String attemptId, boolean ofProvider, String on) {
        return and(new FaultConfirmed(next(), at(on), attemptId, ofProvider));
    }

    public Story getsVoucher(String voucherId, String examId, String attemptId, @Nullable String expiresAt, String on) {
        return and(new VoucherIssued(
                next(), at(on), voucherId, examId, attemptId, expiresAt == null ? null : at(expiresAt)));
    }

    /** A booking that is paid with a voucher. */
    public static BookingDetails withVoucher(String voucherId) {
        return new BookingDetails(null, voucherId, null, null);
    }

    /** The answers to requests for refunds: the request, and GRANTED or why not. */
    public List<String> refunds() {
        return new RefundAnswers(terms, terms)
                .candidate(file(), judged()).stream()
                        .map(answer ->
                                answer.request().requestId() + " " + (answer.isGranted() ? "GRANTED" : answer.reason()))
                        .toList();
    }

    /** A booking that is paid with a purchase. */
    public static BookingDetails paidWith(String purchaseId) {
        return new BookingDetails(purchaseId, null, null, null);
    }

    /** What became of each attempt that was booked with a purchase: attempt, cause and what is left, or "not used". */
    public List<String> uses() {
        return new PurchasedAttemptsOf(terms)
                .candidate(file(), judged()).stream()
                        .map(attempt -> attempt.attemptId() + " "
                                + attempt.charge()
                                        .map(charge -> charge.cause() + " " + charge.remaining())
                                        .orElse("not used"))
                        .toList();
    }

    public Story lives(String on, String place, ResidenceTitle title) {
        return and(new Residency(next(), at(on), place, title));
    }

    public Story shows(String on, IdentityDocument... documents) {
        return and(new DocumentsShown(next(), at(on), List.of(documents)));
    }

    public static IdentityDocument original(String issuingCountry) {
        return new IdentityDocument(issuingCountry, true, null);
    }

    public Story isNationalOf(String on, Nationality... nationalities) {
        return and(new Nationalities(next(), at(on), List.of(nationalities)));
    }

    public static Nationality byBirth(String country) {
        return new Nationality(country, null);
    }

    public static Nationality acquired(String country, String on) {
        return new Nationality(country, LocalDate.parse(on));
    }

    public Story isExempted(String on, ExemptionGround ground, String... missing) {
        return and(new ExemptionDecided(next(), at(on), "exemption-" + next(), ground, true, List.of(missing)));
    }

    public Story isVerified(String verificationId, Capacity capacity, String on) {
        return and(new StatusVerified(next(), at(on), verificationId, capacity, PARIS));
    }

    public Story isDisproved(String verificationId, String on) {
        return and(new StatusDisproved(next(), at(on), verificationId));
    }

    public Story isInvited(String examId, String on) {
        return and(new Invited(next(), at(on), "invitation-" + next(), examId));
    }

    /** A booking in a capacity. */
    public static BookingDetails as(Capacity capacity) {
        return new BookingDetails(null, null, null, capacity);
    }

    /** A booking of a sitting in a country. */
    public static BookingDetails in(String countryCode) {
        return new BookingDetails(null, null, countryCode, null);
    }

    /** The centre of all bookings is registered in a place. */
    public Story isLocated(String on, String place) {
        return and(new Located(next(), at(on), "center-1", place));
    }

    /** Microsoft suspends centres, the first with the others. */
    public Story isSuspended(String suspensionId, String from, @Nullable String until, String... centerIds) {
        return and(suspension(suspensionId, "MICROSOFT", from, until, false, centerIds));
    }

    /** A suspension as it stands. */
    public Suspended suspension(
            String suspensionId,
            String program,
            String from,
            @Nullable String until,
            boolean reversed,
            String... centerIds) {
        return new Suspended(
                next(),
                at(from),
                centerIds[0],
                suspensionId,
                program,
                List.of(centerIds),
                at(from),
                until == null ? null : at(until),
                reversed);
    }

    public CandidateFile file() {
        return new CandidateFile(facts);
    }

    /** What is known about centres. */
    public Centers centers() {
        return centerId -> facts.stream()
                .filter(CenterFact.class::isInstance)
                .map(CenterFact.class::cast)
                .filter(fact -> switch (fact) {
                    case Located located -> located.centerId().equals(centerId);
                    case Suspended suspended -> suspended.centerIds().contains(centerId);
                })
                .toList();
    }

    public PolicyTerms terms() {
        return terms;
    }

    public List<JudgedStep> judged() {
        return new BookingJudge(terms).judge(file(), centers());
    }

    /** What the rules say about the last step that can be judged. */
    public Ruling lastRuling() {
        return judged().getLast().ruling();
    }

    /** Why the last step is refused; empty when it is allowed. */
    public Optional<RefusalReason> refusal() {
        return lastRuling() instanceof Ruling.Refused refused
                ? Optional.of(refused.objection().reason())
                : Optional.empty();
    }

    /** How the last step is refused. */
    public Ruling.Refused refused() {
        return (Ruling.Refused) lastRuling();
    }
}
