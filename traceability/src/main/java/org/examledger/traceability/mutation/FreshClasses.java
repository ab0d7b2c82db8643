package org.examledger.traceability.mutation;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.examledger.traceability.sources.Module;
import org.jspecify.annotations.Nullable;

/** The product's own classes and their tests, loaded anew: so nothing that a class keeps has been read from other data. */
final class FreshClasses extends URLClassLoader {
    private static final String OURS = "org.examledger.";
    private static final String THIS = "org.examledger.traceability.";

    static {
        ClassLoader.registerAsParallelCapable();
    }

    /**
     * @param first a directory before the modules' own on the class path
     */
    FreshClasses(Path first, List<Module> modules) {
        super(
                Stream.concat(
                                Stream.of(first),
                                modules.stream().flatMap(module -> Stream.of(module.classes(), module.testClasses())))
                        .map(FreshClasses::url)
                        .toArray(URL[]::new),
                FreshClasses.class.getClassLoader());
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
