package org.examledger.policies.load;

import java.util.ArrayList;
import java.util.List;
import org.examledger.policies.PolicyProblem;
import org.examledger.policies.yaml.Field;
import org.examledger.policies.yaml.PolicyFile;
import org.examledger.policies.yaml.Problems;
import org.examledger.policies.yaml.Section;
import org.examledger.policies.yaml.YamlParser;

/** Tells by its fields what each file holds, and gathers what all files define before any of it is read. */
final class DefinedPolicies {

    private final Problems problems;
    private final List<PolicyFile> broken = new ArrayList<>();

    final Definitions documents = definitions("a document");
    final Definitions rules = definitions("a rule");
    final Definitions calendars = definitions("a holiday calendar");
    final Definitions retakePolicies = definitions("a retake policy");
    final Definitions programs = definitions("a program");
    final Definitions exams = definitions("an exam");
    final Definitions bookingPolicies = definitions("a booking policy");
    final Definitions accessPolicies = definitions("an access policy");
    final Definitions certifications = definitions("a certification");

    DefinedPolicies(Problems problems) {
        this.problems = problems;
    }

    private Definitions definitions(String kind) {
        return new Definitions(
                kind, id -> broken.stream().anyMatch(file -> file.text().contains(id)));
    }

    /** Takes what the files define; shipped files come first. */
    void add(List<PolicyFile> files) {
        for (PolicyFile file : files) {
            Section fields = new YamlParser(problems).parse(file);
            if (fields == null) {
                broken.add(file);
            } else {
                add(file, fields);
            }
        }
    }

    private void add(PolicyFile file, Section fields) {
        if (fields.has("retakePolicy")) {
            retakePolicies.define("retakePolicy", fields, file.shipped());
        } else if (fields.has("program")) {
            programs.define("program", fields, file.shipped());
        } else if (fields.has("holidayCalendar")) {
            calendars.define("holidayCalendar", fields, file.shipped());
        } else if (fields.has("bookingPolicy")) {
            bookingPolicies.define("bookingPolicy", fields, file.shipped());
        } else if (fields.has("accessPolicy")) {
            accessPolicies.define("accessPolicy", fields, file.shipped());
        } else if (fields.has("exams")) {
            defineEach("exam", fields.required("exams"), exams, file);
            fields.closed();
        } else if (fields.has("certifications")) {
            defineEach("certification", fields.required("certifications"), certifications, file);
            fields.closed();
        } else if (fields.has("rules") || fields.has("documents")) {
            defineEach("document", fields.optional("documents"), documents, file);
            defineEach("rule", fields.optional("rules"), rules, file);
            fields.closed();
        } else {
            broken.add(file);
            String expected = "one of the fields retakePolicy, program, holidayCalendar, exams, rules, documents,"
                    + " bookingPolicy, accessPolicy, certifications";
            problems.add(new PolicyProblem(file.name(), 1, "(file)", expected, "none of them"));
        }
    }

    private static void defineEach(String idName, Field list, Definitions definitions, PolicyFile file) {
        for (Field item : list.someItems()) {
            definitions.define(idName, item.section(), file.shipped());
        }
    }
}
