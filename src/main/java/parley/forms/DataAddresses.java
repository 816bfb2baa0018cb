package parley.forms;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Tells the addresses that programs read from those of pages: by their suffix, or because a room has declared them. */
@Component
class DataAddresses {

    /** Files of pages, which pages alone ask for. */
    private static final String FILES = "/assets/";

    private static final Pattern SUFFIX = Pattern.compile(".*/[^/]+\\.[a-z0-9][a-z0-9.]*", Pattern.CASE_INSENSITIVE);

    private final Supplier<List<String>> declared;

    DataAddresses(ObjectProvider<Services> rooms) {
        this.declared = SingletonSupplier.of(() -> declared(rooms));
    }

    boolean has(String path) {
        return !path.startsWith(FILES)
                && (SUFFIX.matcher(path).matches()
                        || declared.get().stream().anyMatch(beginning -> within(path, beginning)));
    }

    /** What stands before the first variable of each declared address that is no page's. */
    private static List<String> declared(ObjectProvider<Services> rooms) {
        return rooms.stream()
                .map(Services::services)
                .flatMap(List::stream)
                .filter(service -> !service.type().getSubtype().equals("html"))
                .map(service -> service.address().replaceFirst("[{?].*", ""))
                .filter(beginning -> beginning.length() > 1)
                .distinct()
                .toList();
    }

    private static boolean within(String path, String beginning) {
        return path.equals(beginning) || path.startsWith(beginning.endsWith("/") ? beginning : beginning + "/");
    }
}
