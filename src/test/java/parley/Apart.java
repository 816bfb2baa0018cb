package parley;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Classes that need other versions of libraries than the tests have; Maven lays them beside the compiled classes. */
final class Apart {
    /** The validator of EPUB, with all that it uses. */
    static final Apart EPUB = new Apart("epubcheck", ClassLoader.getPlatformClassLoader());

    /** The Nu HTML checker, with the one library that the archive has in a newer version. */
    static final Apart HTML = new Apart("htmlchecker", Apart.class.getClassLoader());

    private final ClassLoader classes;

    private Apart(String folder, ClassLoader others) {
        this.classes = new OwnFirst(jars(Path.of("target", folder)), others);
    }

    /** Looks among its own before it asks others. */
    private static final class OwnFirst extends URLClassLoader {

        OwnFirst(URL[] jars, ClassLoader others) {
            super(jars, others);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded == null && findResource(name.replace('.', '/') + ".class") != null) {
                    loaded = findClass(name);
                }
                return loaded == null ? super.loadClass(name, resolve) : loaded;
            }
        }
    }

    Class<?> named(String name) throws ClassNotFoundException {
        return Class.forName(name, true, classes);
    }

    /** Runs it as those classes expect it: they look for services among their own. */
    <T> T run(Callable<T> task) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        try {
            return task.call();
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    private static URL[] jars(Path folder) {
        try (Stream<Path> jars = Files.list(folder)) {
            return jars.map(Apart::url).toArray(URL[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " has what Maven copies there before it runs tests", e);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
