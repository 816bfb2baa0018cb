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

    private static final Path JARS = Path.of("target/epubcheck");

    private static final ClassLoader CLASSES = new URLClassLoader(jars(), ClassLoader.getPlatformClassLoader());

    private Apart() {}

    static Class<?> named(String name) throws ClassNotFoundException {
        return Class.forName(name, true, CLASSES);
    }

    /** Runs it as those classes expect it: they look for services among their own. */
    static <T> T run(Callable<T> task) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        thread.setContextClassLoader(CLASSES);
        try {
            return task.call();
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    private static URL[] jars() {
        try (Stream<Path> jars = Files.list(JARS)) {
            return jars.map(Apart::url).toArray(URL[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(JARS + " has what Maven copies there before it runs tests", e);
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
