package org.examledger.quickstart.sample;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Random choices that come out the same for the same seed. */
public final class Chance {

    private final SplittableRandom random;

    /** Choices that follow from the state of {@code random}. */
    public Chance(SplittableRandom random) {
        this.random = random;
    }

    /** True in this share of cases. */
    boolean of(double share) {
        return random.nextDouble() < share;
    }

    /** A number from least to most, both included. */
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** A time span from least to most, in whole minutes. */
    Duration between(Duration least, Duration most) {
        return Duration.ofMinutes(random.nextLong(least.toMinutes(), most.toMinutes() + 1));
    }

    /** A number around 0, most often between -1 and 1. */
    double aroundZero() {
        return random.nextGaussian();
    }

    /** One of them; there must be one. */
    public <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** A random (version 4) UUID. */
    public String id() {
        long high = random.nextLong() & ~0xF000L | 0x4000L;
        long low = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }
}
