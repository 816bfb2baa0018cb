package parley.operating;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements that are prepared for the database, whoever asks. How long connections are held is measured by their pool. */
final class CountedDatabase extends DelegatingDataSource {

    private final LongAdder statements;

    CountedDatabase(DataSource database, LongAdder statements) {
        super(database);
        this.statements = statements;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return counted(super.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return counted(super.getConnection(username, password));
    }

    private Connection counted(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                CountedDatabase.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new Counting(connection, statements));
    }

    private record Counting(Connection connection, LongAdder statements) implements InvocationHandler {

        @Override
        @SuppressWarnings("ReferenceEquality") // What stands for one connection equals nothing else.
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            switch (method.getName()) {
                case "prepareStatement", "prepareCall", "createStatement" -> statements.increment();
                case "equals" -> {
                    return arguments != null && proxy == arguments[0];
                }
                default -> {}
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        }
    }
}
