package org.examledger.system.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The tests of a class use the ledger that most classes share. No two such classes run at the same time: they would wait
 * for each other's reports, and set each other's clock. One on the disturbed ledger may run beside them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock("the shared ledger")
public @interface OnSharedLedger {}
