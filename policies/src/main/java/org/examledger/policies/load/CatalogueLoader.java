package org.examledger.policies.load;

import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.examledger.policies.Document;
import org.examledger.policies.Exam;
import org.examledger.policies.HolidayCalendar;
import org.examledger.policies.PolicyContents;
import org.examledger.policies.PolicyException;
import org.examledger.policies.Program;
import org.examledger.policies.RetakePolicy;
import org.examledger.policies.Rule;
import org.examledger.policies.access.AccessPolicy;
import org.examledger.policies.booking.BookingPolicy;
import org.examledger.policies.yaml.Problems;

/** Reads the shipped files, then those of directories, into one catalogue. */
public final class CatalogueLoader {

    /**
     * What the shipped files and the directories define together.
     *
     * @throws PolicyException with every problem of all files
     */
    public PolicyContents load(List<Path> directories) {
        Problems problems = new Problems();
        DefinedPolicies defined = new DefinedPolicies(problems);
        defined.add(new ShippedFiles().read());
        PolicyFiles files = new PolicyFiles(problems);
        directories.forEach(directory -> defined.add(files.in(directory)));
        PolicyContents contents = read(defined);
        problems.throwIfAny();
        return contents;
    }

    /** In the order in which one kind refers to another. */
    private static PolicyContents read(DefinedPolicies defined) {
        SequencedMap<String, Document> documents = defined.documents.read(new DocumentReader()::read);
        SequencedMap<String, Rule> rules = defined.rules.read(new RuleReader(defined.documents)::read);
        Citations citations = new Citations(defined.rules, defined.documents, rules);
        SequencedMap<String, HolidayCalendar> calendars = defined.calendars.read(new CalendarReader()::read);
        SequencedMap<String, RetakePolicy> policies =
                defined.retakePolicies.read(new RetakePolicyReader(citations)::read);
        SequencedMap<String, BookingPolicy> bookings =
                defined.bookingPolicies.read(new BookingPolicyReader(citations)::read);
        SequencedMap<String, AccessPolicy> access =
                defined.accessPolicies.read(new AccessPolicyReader(citations)::read);
        SequencedMap<String, Program> programs =
                defined.programs.read(new ProgramReader(citations, defined, calendars, access)::read);
        SequencedMap<String, Exam> exams =
                defined.exams.read(new ExamReader(citations, defined, policies, bookings)::read);
        CertificationReader certifications = new CertificationReader(citations, defined, programs, exams.values());
        return new PolicyContents(
                documents,
                rules,
                new TreeMap<>(policies),
                new TreeMap<>(programs),
                new TreeMap<>(exams),
                new TreeMap<>(bookings),
                new TreeMap<>(access),
                new TreeMap<>(defined.certifications.read(certifications::read)));
    }
}
