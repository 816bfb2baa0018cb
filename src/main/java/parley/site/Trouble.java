package parley.site;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;

/** What keeps the archive from what it stores, as far as an exception tells. */
public enum Trouble {
    /** The database does not answer, or has hung up. */
    AWAY,
    /** It does not let the archive in. */
    REFUSED,
    /** Another process has the file of the store open. */
    IN_USE,
    /** There is no space left on the disk. */
    FULL,
    NOT_WRITABLE,
    DAMAGED;

    /**
     * The attribute of a request in which a room leaves a failure that it cannot let pass: what is thrown by those who
     * answer exceptions goes no further.
     */
    public static final String FOUND = Trouble.class.getName();

    private static final String HUNG_UP = "Connection is closed";
    private static final String NO_SPACE = "No space left on device";

    /** The trouble that is behind a failure, if it is one: what lies deepest is nearest to it. */
    public static Optional<Trouble> of(Throwable failure) {
        Trouble found = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Trouble trouble = at(cause);
            found = trouble == null ? found : trouble;
        }
        return Optional.ofNullable(found);
    }

    /** What the system, the driver or the database itself said of it, in one line. */
    public static String said(Throwable failure) {
        if (of(failure).equals(Optional.of(FULL))) {
            return NO_SPACE;
        }
        Throwable deepest = NestedExceptionUtils.getMostSpecificCause(failure);
        String message = deepest.getMessage();
        return message == null
                ? deepest.getClass().getSimpleName()
                : message.lines().findFirst().orElse(message);
    }

    private static @Nullable Trouble at(Throwable cause) {
        return switch (cause) {
            case SQLException failed -> at(failed);
            // Who reports several failures at once quotes them.
            default -> String.valueOf(cause.getMessage()).contains(NO_SPACE) ? FULL : null;
        };
    }

    private static @Nullable Trouble at(SQLException failed) {
        String state = String.valueOf(failed.getSQLState());
        Trouble known = at(state);
        if (known != null) {
            return known;
        }
        // That it is closed is said by the pool, of a connection that broke while it was in use.
        boolean unconnected = failed instanceof SQLTransientConnectionException
                || HUNG_UP.equals(failed.getMessage())
                || failed instanceof SQLNonTransientConnectionException
                || failed instanceof SQLRecoverableException;
        return unconnected ? AWAY : null;
    }

    /** By the states of the standard, of PostgreSQL, and those from 90000 on, which are H2's. */
    private static @Nullable Trouble at(String state) {
        return switch (state) {
            case "90020" -> IN_USE;
            case "53100" -> FULL;
            case "25006", "90028", "90031", "90062", "90097" -> NOT_WRITABLE;
            case "90030", "90048", "XX001", "XX002" -> DAMAGED;
            case "53300", "90067", "90098", "90121" -> AWAY;
            default ->
                state.startsWith("08") || state.startsWith("57P")
                        ? AWAY
                        : state.startsWith("28") || state.startsWith("3D") || state.equals("90013") ? REFUSED : null;
        };
    }
}
