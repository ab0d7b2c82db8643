package org.examledger.service.eligibility.stream;

/** The slots of a candidate: what each announcement is about. */
final class Slots {
    private Slots() {}

    static String exam(String examId) {
        return "exam/" + examId;
    }

    static String violation(String attemptId) {
        return "violation/" + attemptId;
    }

    static String certification(String certificationId) {
        return "certification/" + certificationId;
    }

    static String expiry(String certificationId) {
        return "expiry/" + certificationId;
    }

    static String standing(String certificationId) {
        return "standing/" + certificationId;
    }
}
