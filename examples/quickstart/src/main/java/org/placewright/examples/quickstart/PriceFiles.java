package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.result.Finding;
import org.placewright.core.result.Import;
import org.placewright.interchange.census.CensusReader;
import org.placewright.pricing.PriceBook;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.PriceProvenance;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The prices of some censuses.
 *
 * @param book all of them
 * @param findings what was found in the files
 */
record PriceFiles(PriceBook book, ImmutableList<Finding> findings) {

    /**
     * A census, and its day where the rows do not tell it.
     *
     * @param file the file
     * @param day the day, blank where the day asked of is meant
     */
    record Census(Path file, String day) {

        LocalDate dayOr(LocalDate asOf) {
            return day.isEmpty() ? asOf : LocalDate.parse(day);
        }
    }

    /** Reads a file as it stands, or with {@code @2025-12-01} behind it. */
    static final class Place implements ITypeConverter<Census> {

        private static final Pattern DATED = Pattern.compile("(.+)@(\\d{4}-\\d{2}-\\d{2})");

        @Override
        public Census convert(String value) {
            Matcher dated = DATED.matcher(value);
            if (dated.matches() && !isFile(value)) {
                LocalDate day = new Converters.Day().convert(dated.group(2));
                return new Census(new Converters.Place().convert(dated.group(1)), day.toString());
            }
            return new Census(new Converters.Place().convert(value), "");
        }

        private static boolean isFile(String value) {
            try {
                return Files.exists(Path.of(value));
            } catch (InvalidPathException e) {
                throw new TypeConversionException("the name of a file is needed");
            }
        }
    }

    /** Reads censuses. Children go by pseudonyms, so that a placement of which two files tell counts once. */
    static PriceFiles read(List<Census> censuses, LocalDate asOf, PseudonymKey key) {
        PriceBook.Builder book = PriceBook.builder();
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        DocumentNames names = new DocumentNames(censuses.size() > 1);
        for (Census census : censuses) {
            if (!Files.exists(census.file())) {
                throw new UnusableInput("--prices: there is no " + census.file() + ".");
            }
            Import<PriceObservation> read =
                    CensusReader.of(census.dayOr(asOf), FindingOptions.limits()).readPrices(census.file(), key);
            if (read.values().isEmpty()) {
                throw new UnusableInput("--prices: nothing could be loaded from " + census.file()
                        + UnusableInput.because(read.findings()) + ".");
            }
            UnaryOperator<PriceProvenance> naming = names.of(census.file());
            read.values()
                    .forEach(price ->
                            book.add(price.withProvenance(price.provenance().map(naming))));
            findings.addAll(read.findings());
        }
        return new PriceFiles(book.build(), findings.build());
    }
}
