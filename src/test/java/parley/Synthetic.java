package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A synthetic archive that was interrupted while it was made, beside one of the same seed that was not. */
final class Synthetic {

    private static final String CONTENTS = "select c.code, c.exact, c.statement, p.text, a.slug from claim c"
            + " join paragraph p on p.id = c.paragraph_id join article a on a.id = p.article_id order by c.code";

    private Synthetic() {}

    /** Whether the one of that address holds what an archive of so many articles does that was made in one go. */
    static void isWhole(int articles, String url, Path folder) throws SQLException {
        String undisturbed = "jdbc:h2:file:" + folder.resolve("undisturbed");
        Parley.main(new String[] {"generate", "--articles=" + articles, "--spring.datasource.url=" + undisturbed});
        List<String> expected = rows(undisturbed, CONTENTS);
        assertThat(expected).hasSizeGreaterThan(articles * 30);
        assertThat(rows(url, CONTENTS)).isEqualTo(expected);
    }

    static List<String> rows(String url, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "parley", "");
                ResultSet result = connection.createStatement().executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.append(result.getString(column)).append('\t');
                }
                rows.add(row.toString());
            }
            return rows;
        }
    }
}
