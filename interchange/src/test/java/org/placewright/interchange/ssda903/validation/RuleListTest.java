package org.placewright.interchange.ssda903.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.ssda903.ReturnField;

/** The list of rules under {@code docs} is that of the code; {@code -Dplacewright.remake=true} writes it anew. */
class RuleListTest {

    private static final Path KEPT = Path.of("..", "docs", "validation-rules.md");

    private static final Path PUBLISHED =
            Path.of(System.getProperty("placewright.shared", "../shared"), "reference", "ssda903-rules.csv");

    private static String generated() {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, """
                # Rules a return is checked by

                %d rules that `org.placewright.interchange.ssda903.validation` checks, by subject, and below those it does not
                check. Codes are those by which authorities know the checks; what the rules say is our own. A rule is in
                force in all years unless another is given. This list is made from the code: see `RuleListTest`.

                | code | severity | years | fields | needs | what is demanded |
                |---|---|---|---|---|---|
                """, StandardRules.ALL.size()));
        for (ValidationRule rule : StandardRules.ALL) {
            text.append(String.join(
                            " | ",
                            "| " + rule.code(),
                            rule.severity().name().toLowerCase(Locale.ROOT),
                            years(rule.years()),
                            rule.fields().stream().map(ReturnField::toString).collect(Collectors.joining(", ")),
                            rule.needs().stream()
                                    .map(need ->
                                            need.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                                    .collect(Collectors.joining(", ")),
                            rule.message()))
                    .append(" |\n");
        }
        text.append("\n## Not checked\n\n| code | why |\n|---|---|\n");
        UncoveredRules.reasons().forEach((code, reason) -> text.append("| ")
                .append(code)
                .append(" | ")
                .append(reason)
                .append(" |\n"));
        return text.toString();
    }

    private static String years(Range<CollectionYear> years) {
        String from = years.hasLowerBound() ? "from " + years.lowerEndpoint() : "";
        String until = years.hasUpperBound() ? "until " + years.upperEndpoint() : "";
        return (from + " " + until).strip();
    }

    @Test
    void the_list_kept_is_that_of_the_code() throws IOException {
        if (Boolean.getBoolean("placewright.remake")) {
            Files.writeString(KEPT, generated());
        }
        assertThat(Files.readString(KEPT)).isEqualTo(generated());
    }

    @Test
    void no_published_rule_is_forgotten() throws IOException {
        assumeTrue(Files.exists(PUBLISHED), "the list of published rules is not beside the checkout");
        Set<String> published = new TreeSet<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(PUBLISHED)) {
            rows.forEach(row -> published.add(row.getField("code")));
        }
        Set<String> known = new TreeSet<>(UncoveredRules.reasons().keySet());
        StandardRules.ALL.forEach(rule -> known.add(rule.code().value()));

        assertThat(Sets.difference(published, known)).isEmpty();
        assertThat(Sets.difference(known, published)).isEmpty();
    }
}
