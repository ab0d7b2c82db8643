package org.examledger.policies;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.examledger.policies.access.AccessPolicy;
import org.examledger.policies.booking.BookingPolicy;

/** What a catalogue holds, each map by id; documents and rules in the order of the files, the others in order of their ids. */
public record PolicyContents(
        SequencedMap<String, Document> documents,
        SequencedMap<String, Rule> rules,
        SortedMap<String, RetakePolicy> retakePolicies,
        SortedMap<String, Program> programs,
        SortedMap<String, Exam> exams,
        SortedMap<String, BookingPolicy> bookingPolicies,
        SortedMap<String, AccessPolicy> accessPolicies,
        SortedMap<String, CertificationPolicy> certifications) {

    public PolicyContents {
        documents = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(documents));
        rules = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(rules));
        retakePolicies = Collections.unmodifiableSortedMap(new TreeMap<>(retakePolicies));
        programs = Collections.unmodifiableSortedMap(new TreeMap<>(programs));
        exams = Collections.unmodifiableSortedMap(new TreeMap<>(exams));
        bookingPolicies = Collections.unmodifiableSortedMap(new TreeMap<>(bookingPolicies));
        accessPolicies = Collections.unmodifiableSortedMap(new TreeMap<>(accessPolicies));
        certifications = Collections.unmodifiableSortedMap(new TreeMap<>(certifications));
    }
}
