package org.examledger.policies;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a catalogue holds, each map by id; documents and rules in the order of the files, the others in order of their ids. */
public record PolicyContents(
        SequencedMap<String, Document> documents,
        SequencedMap<String, Rule> rules,
        SortedMap<String, RetakePolicy> retakePolicies,
        SortedMap<String, Program> programs,
        SortedMap<String, Exam> exams) {

    public PolicyContents {
        documents = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(documents));
        rules = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(rules));
        retakePolicies = Collections.unmodifiableSortedMap(new TreeMap<>(retakePolicies));
        programs = Collections.unmodifiableSortedMap(new TreeMap<>(programs));
        exams = Collections.unmodifiableSortedMap(new TreeMap<>(exams));
    }
}
