package org.examledger.service.sanctions.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.examledger.service.sanctions.domain.facts.FraudFlagRaised;
import org.examledger.service.sanctions.domain.flags.Flag;
import org.examledger.service.sanctions.domain.flags.FlagSource;
import org.examledger.service.sanctions.domain.flags.FlagState;
import org.jspecify.annotations.Nullable;

/** A flag as HTTP answers it: what came of it, the cases that rest on it, and the record that it comes from. */
final class FlagAnswer {
    private FlagAnswer() {}

    static Map<String, @Nullable Object> of(Flag flag) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("flagId", flag.flagId());
        answer.put("occurredAt", flag.occurredAt().toString());
        answer.put("state", state(flag.state()));
        answer.put("caseIds", caseIds(flag.state()));
        answer.put("source", source(flag.source()));
        return answer;
    }

    private static String state(FlagState state) {
        return switch (state) {
            case FlagState.Open open -> "OPEN";
            case FlagState.Dismissed dismissed -> "DISMISSED";
            case FlagState.Confirmed confirmed -> "CONFIRMED";
            case FlagState.Withdrawn withdrawn -> "WITHDRAWN";
        };
    }

    private static List<String> caseIds(FlagState state) {
        return switch (state) {
            case FlagState.Open open -> List.of();
            case FlagState.Dismissed dismissed -> List.of();
            case FlagState.Confirmed confirmed -> confirmed.caseIds();
            case FlagState.Withdrawn withdrawn -> withdrawn.caseIds();
        };
    }

    private static Map<String, @Nullable Object> source(FlagSource source) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        switch (source) {
            case FlagSource.Raised raised -> {
                FraudFlagRaised flag = raised.flag();
                answer.put("record", flag.recordName());
                answer.put("attemptId", flag.attemptId());
                answer.put("program", flag.program());
                answer.put("category", flag.category().name());
                answer.put("raisedBy", flag.raisedBy().name());
                answer.put("evidence", flag.evidence());
            }
            case FlagSource.RetakeViolation violation -> {
                answer.put("record", "RetakePolicyViolated");
                answer.put("attemptId", violation.attemptId());
                answer.put("examId", violation.examId());
            }
        }
        return answer;
    }
}
