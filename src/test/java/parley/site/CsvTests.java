package parley.site;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "'Tis", "''", "-"})
    void noCellIsAFormulaAndTheTextCanBeHadBack(String text) {
        String cell = Csv.guarded(text);
        assertThat(cell).startsWith("'");
        assertThat(Csv.unguarded(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Talks = failed", "-0.25", "+3", "12", "[Title]", "“-”"})
    void allElseStaysAsItIs(String text) {
        assertThat(Csv.guarded(text)).isEqualTo(text);
        assertThat(Csv.unguarded(text)).isEqualTo(text);
    }

    @Test
    void everyTableIsWrittenSo() throws Exception {
        String text = new Csv("table", List.of("a", "b"), List.of(Arrays.asList("=A1", null)))
                .answer()
                .getBody();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
            assertThat(reader.stream().map(CsvRecord::getFields).toList())
                    .containsExactly(List.of("a", "b"), List.of("'=A1", ""));
        }
    }
}
