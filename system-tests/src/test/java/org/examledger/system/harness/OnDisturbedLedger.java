package org.examledger.system.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The tests of a class stop, kill or set back parts of the ledger that is there for it. No two such classes run at the
 * same time; one on the shared ledger may run beside them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock("the disturbed ledger")
public @interface OnDisturbedLedger {}
