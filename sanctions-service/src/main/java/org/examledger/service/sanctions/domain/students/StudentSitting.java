package org.examledger.service.sanctions.domain.students;

import org.examledger.service.sanctions.domain.Grounds;

/**
 * A sitting booked as student or faculty whose status was disproved at some time (rule A6). Its result is cancelled while the
 * disproval stands; that is no sanction, for there was no misconduct.
 *
 * @param disproved whether the disproval stands
 */
public record StudentSitting(String attemptId, boolean disproved, Grounds grounds) {}
