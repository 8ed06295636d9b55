package org.placewright.interchange.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Provider;
import org.placewright.core.result.Import;
import org.placewright.interchange.Scratch;

/** Whatever the files hold: nothing is thrown, the counts add up, and neither order nor number of files matters. */
class OfstedPropertyTest {

    private static final String HEADING =
            "URN,Provision type,Registration date,Registration status,Date closed,Postcode,"
                    + "Local authority,Sector,Places,Organisation name,Inspection date,Publication date,Overall effectiveness";

    @Provide
    Arbitrary<List<String>> rows() {
        return Combinators.combine(
                        Arbitraries.of("1234567", "SC123456", "7654321", "", "12"),
                        Arbitraries.of(
                                "Children's home",
                                "Independent fostering agency",
                                "Supported accommodation",
                                "",
                                "Zoo"),
                        Arbitraries.of("01/02/2015,Active", "2016-01-01,Resigned", "31/02/2015,Active", ","),
                        Arbitraries.of("", "2021-05-06", "1900-01-01", "soon"),
                        Arbitraries.of("ZA99 9ZZ,Bristol", "REDACTED,Durham", "?,Atlantis", ","),
                        Arbitraries.of("Private,4,Acme Ltd", "Voluntary,0,Acme Limited", "None,-1,", ",,"),
                        Arbitraries.of(
                                "2020-03-04,2020-05-06,Good",
                                "2020-03-04,2020-01-01,4",
                                "2021-01-01,,Not judged",
                                ",,1"))
                .as((urn, type, registered, closed, place, owner, inspection) ->
                        String.join(",", urn, type, registered, closed, place, owner, inspection))
                .list()
                .ofMaxSize(12);
    }

    private static ProviderRegister read(List<List<String>> files, List<Integer> order) {
        try (Scratch scratch = new Scratch()) {
            for (int file : order) {
                List<String> lines = new ArrayList<>(List.of(HEADING));
                lines.addAll(files.get(file));
                scratch.write("places_at_31_Mar_20" + (20 + file) + ".csv", lines.toArray(String[]::new));
            }
            return OfstedReader.standard().read(scratch.folder());
        }
    }

    private static void addsUp(Import<?> read) {
        long leftOut = read.findings().stream()
                .filter(finding -> finding.done().equals("row left out"))
                .map(finding -> finding.location().file() + finding.location().line())
                .distinct()
                .count();
        assertThat(leftOut).isEqualTo(read.counts().rejected());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_order_files_are_written_in_does_not_matter(
            @ForAll("rows") List<String> first,
            @ForAll("rows") List<String> second,
            @ForAll("rows") List<String> third,
            @ForAll Random random) {
        List<List<String>> files = ImmutableList.of(first, second, third);
        List<Integer> order = new ArrayList<>(ImmutableList.of(0, 1, 2));
        ProviderRegister register = read(files, order);
        Collections.shuffle(order, random);
        assertThat(read(files, order)).isEqualTo(register);
        addsUp(register.homes());
        assertThat(register.homes().counts().read()).isEqualTo(first.size() + second.size() + third.size());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void columns_may_stand_in_any_order(@ForAll("rows") List<String> rows, @ForAll Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < HEADING.split(",", -1).length; i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        List<String> lines = new ArrayList<>(List.of(HEADING));
        lines.addAll(rows);
        String text = String.join(
                "\n", lines.stream().map(line -> reordered(line, order)).toList());
        try (Scratch scratch = new Scratch()) {
            scratch.write("places_at_31_Mar_2020.csv", text.getBytes(StandardCharsets.UTF_8));
            ProviderRegister read = OfstedReader.standard().read(scratch.folder());
            ProviderRegister plain = read(ImmutableList.of(rows), ImmutableList.of(0));
            assertThat(read.homes().values()).isEqualTo(plain.homes().values());
            assertThat(read.providers()).isEqualTo(plain.providers());
            assertThat(read.homes().counts()).isEqualTo(plain.homes().counts());
        }
    }

    private static String reordered(String line, List<Integer> order) {
        String[] fields = line.split(",", -1);
        return String.join(",", order.stream().map(column -> fields[column]).toList());
    }

    /** What the layouts cannot say is left out first; the rest comes back. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void what_is_written_is_read_back(@ForAll("rows") List<String> first, @ForAll("rows") List<String> second)
            throws IOException {
        ProviderRegister register = read(ImmutableList.of(first, second), ImmutableList.of(0, 1));
        ImmutableList<Home> homes = register.homes().values().stream()
                .filter(home -> home.registration().isPresent())
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Provider> providers = register.providers().stream()
                .map(provider -> provider.withRegistrations(provider.registrations().stream()
                        .filter(held -> !held.inspections().isEmpty())
                        .toList()))
                .filter(provider -> !provider.registrations().isEmpty()
                        || homes.stream().anyMatch(home -> home.provider().equals(Optional.of(provider.id()))))
                .collect(ImmutableList.toImmutableList());
        try (Scratch scratch = new Scratch()) {
            OfstedWriter.of(LocalDate.of(2024, 3, 31))
                    .write(scratch.folder(), register.homes().values(), register.providers());
            ProviderRegister again = OfstedReader.standard().read(scratch.folder());
            assertThat(again.homes().values()).isEqualTo(homes);
            assertThat(again.providers()).isEqualTo(providers);
            assertThat(again.homes().counts().rejected()).isZero();
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void findings_quote_nothing(@ForAll("rows") List<String> rows) {
        String findings = read(ImmutableList.of(rows), ImmutableList.of(0))
                .homes()
                .findings()
                .toString();
        ImmutableSet.of("SC123456", "7654321", "Atlantis", "Acme", "Zoo", "2021-05-06", "soon")
                .forEach(value -> assertThat(findings).doesNotContain(value));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void any_bytes_are_findings(@ForAll byte[] bytes, @ForAll boolean workbook) {
        try (Scratch scratch = new Scratch()) {
            scratch.write(workbook ? "register.xlsx" : "register.csv", bytes);
            assertThat(OfstedReader.standard().read(scratch.folder()).homes().findings())
                    .isNotEmpty();
        }
    }
}
