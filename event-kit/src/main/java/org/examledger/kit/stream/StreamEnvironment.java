package org.examledger.kit.stream;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.IntSupplier;
import org.examledger.kit.clock.LedgerClock;
import org.examledger.kit.recovery.PublishedLog;
import org.examledger.kit.recovery.TaskProgress;
import org.examledger.kit.wire.WireDecoder;
import org.examledger.kit.wire.WireEncoder;

/**
 * What tasks need of the world around them.
 *
 * @param partitions how many partitions each candidate topic has
 */
public record StreamEnvironment(
        WireDecoder decoder,
        WireEncoder encoder,
        LedgerClock clock,
        PublishedLog.Opener log,
        IntSupplier partitions,
        TaskProgress progress,
        MeterRegistry meters) {}
