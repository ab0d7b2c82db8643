package org.examledger.quickstart.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The most memory that processes have had at a time, as Linux counts it (resident, native memory included). */
public final class PeakMemory {

    private static final String FIELD = "VmHWM:";
    private static final long KIBIBYTE = 1024;

    private PeakMemory() {}

    /** The sum of the peaks in bytes, which is at least the peak of the sum; empty where the system does not tell. */
    public static OptionalLong of(Collection<ProcessHandle> processes) {
        long sum = 0;
        for (ProcessHandle process : processes) {
            OptionalLong peak = of(process);
            if (peak.isEmpty()) {
                return peak;
            }
            sum += peak.getAsLong();
        }
        return OptionalLong.of(sum);
    }

    private static OptionalLong of(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith(FIELD))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIBIBYTE)
                    .findFirst();
        } catch (IOException notLinux) {
            return OptionalLong.empty();
        }
    }
}
