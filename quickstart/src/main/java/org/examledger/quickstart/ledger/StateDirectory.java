package org.examledger.quickstart.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.examledger.quickstart.UserMistake;

/** A directory that belongs to the quickstart, for one process at a time. A marker file tells it from any other. */
public final class StateDirectory implements AutoCloseable {

    private static final String MARKER = ".made-by-examledger";

    private final Path path;
    private final FileChannel lock;

    private StateDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Opens a directory, and makes it where it is missing.
     *
     * @throws UserMistake if it holds what the quickstart did not put there, or another process uses it
     */
    public static StateDirectory open(Path path) {
        Path marker = path.resolve(MARKER);
        try {
            if (Files.exists(path) && !Files.isDirectory(path)) {
                throw new UserMistake("%s is not a directory: choose another with --state.".formatted(path));
            }
            Files.createDirectories(path);
            if (!Files.exists(marker) && !children(path).isEmpty()) {
                throw new UserMistake(
                        "Directory %s holds files that examledger did not make: choose another with --state."
                                .formatted(path));
            }
            var lock = FileChannel.open(marker, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locks(lock)) {
                lock.close();
                throw new UserMistake(
                        "Directory %s is used by an examledger that still runs: stop it, or choose another with --state."
                                .formatted(path));
            }
            return new StateDirectory(path, lock);
        } catch (IOException unusable) {
            throw new UserMistake("Directory %s cannot be used (%s): choose another with --state."
                    .formatted(path, unusable.getMessage()));
        }
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Removes everything in it but the marker. */
    public void empty() {
        try {
            for (Path child : children(path)) {
                if (!child.endsWith(MARKER)) {
                    delete(child);
                }
            }
        } catch (IOException left) {
            throw new UserMistake("Directory %s cannot be emptied (%s): choose another with --state."
                    .formatted(path, left.getMessage()));
        }
    }

    /** Closes it and removes it with everything in it. */
    public void remove() {
        close();
        try {
            delete(path);
        } catch (IOException left) {
            throw new UncheckedIOException("Directory %s cannot be removed.".formatted(path), left);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException ignored) {
            // The operating system gives the lock back when this process ends.
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    private static List<Path> children(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            return children.toList();
        }
    }

    private static void delete(Path tree) throws IOException {
        List<Path> leavesFirst;
        try (Stream<Path> all = Files.walk(tree)) {
            leavesFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : leavesFirst) {
            Files.deleteIfExists(file);
        }
    }
}
