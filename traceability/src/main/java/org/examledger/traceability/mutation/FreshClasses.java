package org.examledger.traceability.mutation;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.examledger.traceability.sources.Module;
import org.jspecify.annotations.Nullable;

/**
 * The product's classes as they stand in directories. A loader's own classes come before its parent's, so that they can be
 * loaded anew, and nothing that a class keeps has been read from other data.
 */
final class FreshClasses extends URLClassLoader {
    private static final String OURS = "org.examledger.";
    private static final String THIS = "org.examledger.traceability.";

    static {
        ClassLoader.registerAsParallelCapable();
    }

    private FreshClasses(Stream<Path> directories, ClassLoader parent) {
        super(directories.map(FreshClasses::url).toArray(URL[]::new), parent);
    }

    /** The classes of the policies, which read the files anew each time and keep nothing of them: loaded once, they get fast. */
    static FreshClasses ofThePolicies(Path shippedFiles, Module policies) {
        return new FreshClasses(Stream.of(shippedFiles, policies.classes()), FreshClasses.class.getClassLoader());
    }

    /** All other classes and all tests. */
    static FreshClasses besides(FreshClasses kept, Module policies, List<Module> modules) {
        return new FreshClasses(
                Stream.concat(
                        modules.stream().map(Module::testClasses),
                        modules.stream()
                                .filter(module -> !module.equals(policies))
                                .map(Module::classes)),
                kept);
    }

    private static URL url(Path directory) {
        try {
            return directory.toUri().toURL();
        } catch (MalformedURLException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OURS) || name.startsWith(THIS)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : found(name, resolve);
        }
    }

    private Class<?> found(String name, boolean resolve) throws ClassNotFoundException {
        try {
            return findClass(name);
        } catch (ClassNotFoundException elsewhere) {
            return super.loadClass(name, resolve);
        }
    }

    @Override
    public @Nullable URL getResource(String name) {
        URL own = findResource(name);
        return own != null ? own : super.getResource(name);
    }
}
