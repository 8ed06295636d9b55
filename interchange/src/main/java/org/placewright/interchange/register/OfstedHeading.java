package org.placewright.interchange.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.TableSpec;

/**
 * Tells the columns of one published file, whose names differ in punctuation and in more. Of several that may be one
 * column, that of the first spelling is read; the days of an inspection are those of the judgement that is read.
 */
final class OfstedHeading {

    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LATEST = Pattern.compile("\\b(latest|last|most recent)\\b");

    private final SourceLocation location;
    private final FindingLog findings;

    OfstedHeading(String file, FindingLog findings) {
        this.location = SourceLocation.inFile(file);
        this.findings = findings;
    }

    /** Returns the table whose columns have the given names. */
    Optional<TableSpec> table(ImmutableList<String> names) {
        SetMultimap<String, String> headings = LinkedHashMultimap.create();
        names.forEach(name -> headings.put(words(name), Column.comparable(name)));
        Comparator<String> asJudged = thoseLike(spellings(OfstedTable.JUDGEMENT)
                .filter(headings::containsKey)
                .findFirst()
                .orElse(OfstedTable.JUDGEMENT.name()));
        ImmutableMap.Builder<String, Column> told = ImmutableMap.builder();
        for (Column column : OfstedTable.READ) {
            boolean ofInspection = column.equals(OfstedTable.INSPECTED_ON) || column.equals(OfstedTable.PUBLISHED_ON);
            ImmutableList<String> found = (ofInspection ? spellings(column).sorted(asJudged) : spellings(column))
                    .flatMap(spelling -> headings.get(spelling).stream())
                    .collect(ImmutableList.toImmutableList());
            found.stream().limit(1).forEach(heading -> told.put(heading, column));
            found.stream().skip(1).forEach(heading -> report(column));
        }
        for (Column column : OfstedTable.NOT_READ) {
            headings.get(words(column.name())).forEach(heading -> told.put(heading, column));
        }
        return Optional.of(OfstedTable.TABLE.spelledAs(told.buildOrThrow()));
    }

    private static Stream<String> spellings(Column column) {
        return Stream.concat(Stream.of(column.name()), column.otherNames().stream())
                .map(OfstedHeading::words);
    }

    private static String words(String heading) {
        return PUNCTUATION.matcher(Column.comparable(heading)).replaceAll(" ").strip();
    }

    /** Returns an order in which those come first that are of the latest inspection, or not, as the given one is. */
    private static Comparator<String> thoseLike(String spelling) {
        boolean ofLatest = isOfLatest(spelling);
        return Comparator.comparing(other -> isOfLatest(other) != ofLatest);
    }

    private static boolean isOfLatest(String spelling) {
        return LATEST.matcher(spelling).find();
    }

    private void report(Column column) {
        findings.add(
                Severity.WARNING,
                FindingCodes.AMBIGUOUS_COLUMN,
                location.column(column.name()),
                "another column may be " + column.name() + " too",
                "one column for each name",
                "the one with the plainer name read, this one ignored");
    }
}
