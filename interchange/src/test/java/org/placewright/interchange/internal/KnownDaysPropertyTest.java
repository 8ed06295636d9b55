package org.placewright.interchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.placewright.interchange.ReadLimits;

/** What is recognised as a day is the day that the parser of dates reads. */
class KnownDaysPropertyTest {

    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1950, 1, 1).toEpochDay(),
                        LocalDate.of(2149, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Days in either form, the same with one character put wrong, and days that there are not. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> written = days().flatMap(day -> Arbitraries.of(DAY_FIRST.format(day), day.toString()));
        Arbitrary<String> numbers = Combinators.combine(
                        Arbitraries.integers().between(0, 2300),
                        Arbitraries.integers().between(0, 14),
                        Arbitraries.integers().between(0, 33))
                .as((year, month, day) -> String.format(Locale.ROOT, "%02d/%02d/%04d", day, month, year));
        Arbitrary<String> strange = Combinators.combine(
                        written,
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of("0", "9", "/", "-", ":", ".", " 1", "", "12", "A", "~", "p", "'"))
                .as((text, at, other) -> text.substring(0, at) + other + text.substring(at + 1));
        return Arbitraries.oneOf(written, numbers, strange);
    }

    @Property
    void no_text_is_taken_for_a_day_that_the_parser_does_not_read(
            @ForAll @Size(max = 10) List<@From("texts") String> before, @ForAll("texts") String text)
            throws IOException {
        KnownDays known = new KnownDays();
        for (String earlier : before) {
            learn(known, earlier);
        }
        Optional<LocalDate> found = recognised(known, text);
        assertThat(found).isIn(Optional.empty(), FieldKinds.DATE.parser().apply(text));
        assertThat(before.contains(text) && FieldKinds.DATE.parser().apply(text).isPresent() && found.isEmpty())
                .as("forgotten")
                .isFalse();
    }

    @Property
    void a_day_is_recognised_in_both_forms_and_no_other_day_is(
            @ForAll("days") LocalDate day, @ForAll("days") LocalDate other) throws IOException {
        KnownDays known = new KnownDays();
        learn(known, day.toString());

        assertThat(recognised(known, day.toString())).contains(day);
        assertThat(recognised(known, DAY_FIRST.format(day))).contains(day);
        assertThat(recognised(known, DAY_FIRST.format(other)))
                .isEqualTo(Optional.of(other).filter(day::equals));
    }

    private static void learn(KnownDays known, String text) throws IOException {
        CsvLines line = line(text);
        Optional<LocalDate> day = FieldKinds.DATE.parser().apply(line.field(0));
        if (day.isPresent()) {
            known.put(line.firstBytes(0), line.furtherBytes(0), day);
        }
    }

    private static Optional<LocalDate> recognised(KnownDays known, String text) throws IOException {
        CsvLines line = line(text);
        return known.get(line.firstBytes(0), line.furtherBytes(0));
    }

    private static CsvLines line(String text) throws IOException {
        CsvLines lines = new CsvLines(
                new ByteArrayInputStream((text + ",and more of the line\n").getBytes(StandardCharsets.UTF_8)),
                ReadLimits.standard());
        assertThat(lines.next()).isTrue();
        assertThat(lines.isShort(0)).isTrue();
        return lines;
    }
}
