/** Intake: every report is accepted, a duplicate, or rejected for the first reason that applies (contract, meaning 2). */
@NullMarked
package org.examledger.kit.intake;

import org.jspecify.annotations.NullMarked;
