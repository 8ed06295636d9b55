package org.placewright.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.result.Finding;
import org.placewright.core.result.Import;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.census.CensusReader;
import org.placewright.interchange.census.CensusWriter;
import org.placewright.interchange.council.CouncilForms;
import org.placewright.interchange.postcode.SectorReader;
import org.placewright.interchange.ssda903.Ssda903Reader;
import org.placewright.interchange.ssda903.Ssda903Table;
import org.placewright.interchange.ssda903.Ssda903Writer;
import org.placewright.interchange.ssda903.Ssda903XmlWriter;

/** Whatever the bytes: no reader throws, the counts add up, what is not kept has a finding, and no value is quoted. */
class AnyInputTest {

    private static final ImmutableList<String> NAMES = ImmutableList.of(
            "2020-header.csv",
            "2020-episodes.csv",
            "homes.csv",
            "census.csv",
            "sectors.csv",
            "referrals.csv",
            "2020-uasc.csv",
            "2020-missing.csv",
            "2020-oc2.csv",
            "2020-oc3.csv",
            "2020-reviews.csv",
            "2020-prev_perm.csv",
            "2020-sbpfa.csv",
            "2020-ad1.csv",
            "2020-social_worker.csv",
            "2020-dolo.csv");

    /** Real column names, so that random rows get past the line of names. */
    private static final ImmutableList<String> HEADINGS = ImmutableList.of(
            "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB",
            "CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC,URN",
            "Provision type,Home id,URN,Places,Blocked places,Occupied places,Youngest age,Oldest age,Weekly fee,"
                    + "Registration status,Date closed,Approved from,Approved until,Overall effectiveness",
            "Age this is rounded down,Type of provision,Total weekly cost,Census date,Placement start date,"
                    + "Contribution from Social Care,Provider Company number,UASC,Establishment URN",
            "sector,easting,northing",
            "Referral id,Child id,Sex,Date of birth,Needed from,Siblings live at",
            "CHILD,SEX,DOB,DUC",
            "CHILD,DOB,MISSING,MIS_START,MIS_END",
            "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK",
            "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM",
            "CHILD,DOB,REVIEW,REVIEW_CODE",
            "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM",
            "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED",
            "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR",
            "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON",
            "CHILD,DOB,DOLO_START,DOLO_END");

    /** The tables of the return besides the header and the episodes, in the order of their names above. */
    private static final ImmutableList<Ssda903Table> OTHER_TABLES = ImmutableList.of(
            Ssda903Table.UASC,
            Ssda903Table.MISSING,
            Ssda903Table.OC2,
            Ssda903Table.OC3,
            Ssda903Table.REVIEWS,
            Ssda903Table.PREV_PERM,
            Ssda903Table.PLACED_ADOPTION,
            Ssda903Table.AD1,
            Ssda903Table.SOCIAL_WORKER,
            Ssda903Table.DOLO);

    private static final ImmutableList<String> PIECES = ImmutableList.of(
            ",",
            ",",
            ",",
            "\n",
            "\r\n",
            "\"",
            "'",
            "=",
            "1",
            "2",
            "M",
            "U4",
            "K2",
            "X1",
            "S",
            "C2",
            "01/02/2020",
            "2020-02-30",
            "31/12/2149",
            "01/01/1950",
            "1234567",
            "SC123456",
            "M1 1AE",
            "M1 1",
            "Children's home",
            "Fostering household",
            "Supported accommodation",
            "Active",
            "Good",
            "-1",
            "0",
            "999999",
            "1,234.50",
            "\"1,234.50\"",
            "\u00a312",
            ";",
            "\t",
            "\0",
            "\u0085",
            "\uFEFF",
            " ",
            "Male",
            "Preferred",
            "UN1",
            "1.0",
            "SDQ1",
            "PN3",
            "100000");

    private static final String ANN = "<CHILD><HEADER><CHILDID>Ann</CHILDID><SEX>2</SEX><DOB>01/02/2010</DOB></HEADER>"
            + "<EPISODE><DECOM>01/05/2019</DECOM><PL>U4</PL></EPISODE></CHILD>";

    private static final ImmutableList<String> PIECES_OF_XML = ImmutableList.of(
            "<CHILD>",
            "</CHILD>",
            "<HEADER>",
            "</HEADER>",
            "<CHILDID>Ben</CHILDID>",
            "<DOB>",
            "</DOB>",
            "<DOB>01/02/2012</DOB>",
            "<UASC>1</UASC>",
            "<EPISODE>",
            "</EPISODE>",
            "<DECOM>03/04/2019</DECOM>",
            "<AREVIEW><REVIEW>",
            "</REVIEW></AREVIEW>",
            "<OC2/>",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "<?x ?>",
            "<!DOCTYPE x>",
            "&amp;",
            "&x;",
            "&#1;",
            "<x y='1'>",
            "</EXPSSDA903>");

    @Provide
    Arbitrary<byte[]> rawBytes() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(300);
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(80);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void any_bytes(@ForAll("rawBytes") byte[] bytes) {
        try (Scratch scratch = new Scratch()) {
            NAMES.forEach(name -> scratch.write(name, bytes));
            readAll(scratch).forEach(AnyInputTest::addsUp);
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void any_bytes_as_xml(@ForAll("rawBytes") byte[] bytes) {
        try (Scratch scratch = new Scratch()) {
            scratch.write("2020.xml", bytes);
            Import<CareHistory> read = readReturns(scratch);
            assertThat(read.findings()).isNotEmpty();
            assertThat(read.values()).isEmpty();
        }
    }

    @Provide
    Arbitrary<List<String>> piecesOfXml() {
        return Arbitraries.oneOf(Arbitraries.of(PIECES_OF_XML), Arbitraries.of(PIECES))
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void any_elements_in_a_return(@ForAll("piecesOfXml") List<String> pieces) {
        try (Scratch scratch = new Scratch()) {
            scratch.write("2020.xml", "<EXPSSDA903>", ANN, "<CHILD><HEADER>", String.join("", pieces));
            Import<CareHistory> read = readReturns(scratch);
            assertThat(read.counts().read())
                    .isEqualTo(read.counts().kept()
                            + read.counts().changed()
                            + read.counts().rejected());
            assertThat(read.hasErrors()).isTrue();
            assertThat(read.values()).isNotEmpty();
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void findings_quote_nothing_of_damaged_xml(@ForAll("damagedXml") DamagedXml damaged) {
        Random random = new Random(damaged.seed());
        StringBuilder text = new StringBuilder(damaged.text());
        for (int i = 0; i < 4; i++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, "<>&\"'/ 01/02/2019".charAt(random.nextInt(17)));
                case 2 -> text.insert(at, text.substring(at, Math.min(text.length(), at + 40)));
                default -> text.setLength(Math.max(5, at));
            }
        }
        try (Scratch scratch = new Scratch()) {
            scratch.write("2020.xml", text.toString().getBytes(StandardCharsets.UTF_8));
            for (Finding finding : readReturns(scratch).findings()) {
                assertThat(damaged.personal()).noneMatch(withoutExamples(finding)::contains);
            }
        }
    }

    /** A return in XML, and what must not stand in findings. */
    record DamagedXml(String text, ImmutableSet<String> personal, long seed) {}

    @Provide
    Arbitrary<DamagedXml> damagedXml() {
        return Combinators.combine(GeneratedReturns.returns(), Arbitraries.longs())
                .as((filed, seed) -> {
                    String text = Ssda903XmlWriter.standard().text(filed);
                    ImmutableSet<String> personal = Splitter.onPattern("[<>\n]")
                            .splitToStream(text)
                            .map(String::strip)
                            .filter(field -> field.length() >= 5 && field.matches(".*\\d.*"))
                            .filter(field -> !field.matches("[/?]?[A-Z0-9_]+|.?xml.*"))
                            .collect(ImmutableSet.toImmutableSet());
                    return new DamagedXml(text, personal, seed);
                });
    }

    private static Import<CareHistory> readReturns(Scratch scratch) {
        return Ssda903Reader.standard().read(scratch.folder()).histories();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void any_rows_under_real_column_names(@ForAll("pieces") List<String> pieces) {
        try (Scratch scratch = new Scratch()) {
            for (int i = 0; i < NAMES.size(); i++) {
                scratch.write(NAMES.get(i), HEADINGS.get(i), String.join("", pieces));
            }
            readAll(scratch).forEach(AnyInputTest::addsUp);
        }
    }

    /** What stands in files and must not stand in findings. */
    record Damaged(ImmutableList<String> files, long seed) {}

    @Provide
    Arbitrary<Damaged> damaged() {
        return Combinators.combine(
                        Generated.histories(),
                        Generated.homes(),
                        Generated.censusPlacements(),
                        Generated.referrals(),
                        GeneratedReturns.returns(),
                        Arbitraries.longs())
                .as((histories, homes, prices, referrals, filed, seed) -> new Damaged(
                        ImmutableList.<String>builder()
                                .add(
                                        Ssda903Writer.standard()
                                                .header(CollectionYear.of(2020), histories)
                                                .text(),
                                        Ssda903Writer.standard()
                                                .episodes(histories)
                                                .text(),
                                        CouncilForms.HOMES.table(homes).text(),
                                        CensusWriter.standard().table(prices).text(),
                                        "sector,easting,northing\nM1 1,384459,398059\n",
                                        CouncilForms.REFERRALS.table(referrals).text())
                                .addAll(Lists.transform(OTHER_TABLES, table -> Ssda903Writer.standard()
                                        .table(filed, table)
                                        .text()))
                                .build(),
                        seed));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void findings_quote_nothing_of_damaged_files(@ForAll("damaged") Damaged damaged) {
        Random random = new Random(damaged.seed());
        List<String> personal = new ArrayList<>();
        try (Scratch scratch = new Scratch()) {
            for (int i = 0; i < NAMES.size(); i++) {
                String text = shuffled(damaged.files().get(i), random);
                // Dates, postcodes and identifiers, wherever they have ended up.
                Splitter.onPattern("[,\n\"]").split(text).forEach(field -> {
                    if (field.strip().length() >= 5 && field.matches(".*\\d.*")) {
                        personal.add(field.strip());
                    }
                });
                scratch.write(NAMES.get(i), text.getBytes(StandardCharsets.UTF_8));
            }
            for (Import<?> read : readAll(scratch)) {
                addsUp(read);
                for (Finding finding : read.findings()) {
                    assertThat(personal).noneMatch(withoutExamples(finding)::contains);
                }
            }
        }
    }

    /** Returns the text of a finding without the examples it gives of what would be right. */
    private static String withoutExamples(Finding finding) {
        return finding.toString()
                .replace("1,234.50", "")
                .replace("1234.50", "")
                .replace("999999", "")
                .replace("homes/1", "")
                .replace("referrals/1", "")
                .replace("ZA99 9ZZ", "");
    }

    /** Shifts columns, drops and doubles lines, and puts stray characters in. */
    private static String shuffled(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int i = 0; i < lines.size(); i++) {
            List<String> fields = new ArrayList<>(Splitter.on(',').splitToList(lines.get(i)));
            switch (random.nextInt(i == 0 ? 12 : 8)) {
                case 0 -> Collections.shuffle(fields, random);
                case 1 -> Collections.rotate(fields, 1);
                case 2 -> fields.remove(random.nextInt(fields.size()));
                case 3 -> fields.set(random.nextInt(fields.size()), "\"" + fields.get(0));
                case 4 -> fields.set(fields.size() - 1, fields.get(fields.size() - 1) + "\n" + lines.get(i));
                default -> {
                    // Left as it is.
                }
            }
            lines.set(i, String.join(",", fields));
        }
        if (random.nextInt(8) == 0) {
            lines.remove(0);
        }
        return String.join("\n", lines) + "\n";
    }

    private static ImmutableList<Import<?>> readAll(Scratch scratch) {
        Import<CareHistory> histories =
                Ssda903Reader.standard().read(scratch.folder()).histories();
        return ImmutableList.of(
                histories,
                CouncilForms.HOMES.read(scratch.path("homes.csv")),
                CensusReader.of(LocalDate.of(2024, 3, 31)).read(scratch.path("census.csv")),
                SectorReader.standard().read(scratch.path("sectors.csv")),
                CouncilForms.REFERRALS.read(scratch.path("referrals.csv")));
    }

    private static void addsUp(Import<?> read) {
        assertThat(read.counts().read())
                .isEqualTo(read.counts().kept()
                        + read.counts().changed()
                        + read.counts().rejected());
        ImmutableSet<String> leftOut = lines(read, "row left out", "row left out; the later return was taken");
        ImmutableSet<String> mended = lines(
                read,
                "row kept without the value",
                "row kept with what can be read of it",
                "row kept with the age rounded down",
                "row kept with the zeros put back",
                "line read as Windows-1252");
        assertThat(leftOut).hasSize((int) read.counts().rejected());
        assertThat(Sets.difference(mended, leftOut)).hasSize((int) read.counts().changed());
    }

    /** Returns the lines of which a finding says that one of some things was done. */
    private static ImmutableSet<String> lines(Import<?> read, String... done) {
        return read.findings().stream()
                .filter(finding -> ImmutableSet.copyOf(done).contains(finding.done()))
                .map(finding -> finding.location().file()
                        + ":"
                        + finding.location().line().orElseThrow())
                .collect(ImmutableSet.toImmutableSet());
    }
}
