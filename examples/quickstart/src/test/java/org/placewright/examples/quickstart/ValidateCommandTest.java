package org.placewright.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

    private final Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    ValidateCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private int run(String... arguments) {
        return Placewright.execute(
                new PrintWriter(out),
                new PrintWriter(err),
                Stream.concat(Stream.of("validate"), Stream.of(arguments)).toArray(String[]::new));
    }

    private Path returns() throws IOException {
        Path returns = Files.createDirectories(folder.resolve("returns"));
        Files.writeString(
                returns.resolve("header.csv"),
                "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nchild-77,9,12/05/2010,WBRI,UN2,,\n");
        return returns;
    }

    @Test
    void flags_are_written_with_pseudonyms_and_summed_up() throws IOException {
        Path flags = folder.resolve("flags.csv");

        assertThat(run("--ssda903", returns().toString(), "--year", "2021", "--out", flags.toString()))
                .isZero();
        assertThat(Files.readString(flags))
                .contains("\n101,ERROR,header,header.csv,2,psn-")
                .doesNotContain("child-77");
        assertThat(out.toString())
                .contains("ERROR 101: 1 of 1 children in header.")
                .contains("NOT RUN 202: no return of the year before was given")
                .contains("NOT RUN 143: the table episodes was not filed")
                .doesNotContain("child-77");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void identifiers_are_shown_to_who_asks_for_them() throws IOException {
        Path flags = folder.resolve("flags.csv");
        String returns = returns().toString();

        assertThat(run(
                        "--ssda903",
                        returns,
                        "--previous",
                        returns,
                        "--year",
                        "2021",
                        "--out",
                        flags.toString(),
                        "--show-ids"))
                .isZero();
        assertThat(Files.readString(flags)).contains(",child-77,SEX,");
        assertThat(out.toString()).doesNotContain("NOT RUN 202").doesNotContain("child-77");
    }

    @Test
    void what_cannot_be_used_is_told_in_a_sentence() throws IOException {
        assertThat(run("--ssda903", folder.resolve("none").toString(), "--year", "2021"))
                .isEqualTo(1);
        assertThat(run("--ssda903", folder.toString(), "--year", "2021")).isEqualTo(1);
        assertThat(run("--ssda903", returns().toString(), "--year", "20-21")).isEqualTo(2);
        assertThat(run("--ssda903", returns().toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains("there is no")
                .contains("no row of the return of 2020-21")
                .contains("such as 2021");
    }

    @Test
    void what_is_read_is_not_written_over() throws IOException {
        Path header = returns().resolve("header.csv");
        String before = Files.readString(header);

        assertThat(run("--ssda903", returns().toString(), "--year", "2021", "--out", header.toString()))
                .isNotZero();
        assertThat(Files.readString(header)).isEqualTo(before);
        assertThat(err.toString()).contains("--out must not be a file that is read");
    }

    @Test
    void a_folder_without_a_row_is_no_return() throws IOException {
        Path nothing = Files.createDirectories(folder.resolve("nothing"));
        Files.writeString(nothing.resolve("header.csv"), "a,b\n1,2\n");
        Path flags = folder.resolve("flags.csv");

        assertThat(run("--ssda903", nothing.toString(), "--year", "2021", "--out", flags.toString()))
                .isNotZero();
        assertThat(flags).doesNotExist();
        assertThat(err.toString()).contains("no row of the return");
    }

    @Test
    void one_file_of_xml_is_a_return() throws IOException {
        Path xml = Files.writeString(
                folder.resolve("return.xml"),
                "<EXPSSDA903><CHILD><HEADER><CHILDID>child-77</CHILDID><SEX>9</SEX></HEADER></CHILD></EXPSSDA903>");
        Path flags = folder.resolve("flags.csv");

        assertThat(run("--ssda903", xml.toString(), "--year", "2021", "--out", flags.toString()))
                .isZero();
        assertThat(Files.readString(flags)).contains("\n101,ERROR,header,return.xml,");
    }

    @Test
    void rules_about_the_own_area_are_run_when_it_is_said_whose_return_it_is() throws IOException {
        String returns = returns().toString();
        Files.writeString(folder.resolve("returns").resolve("episodes.csv"), """
                        CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
                        child-77,01/05/2020,S,C2,N1,K2,PR1,,,,ZA9 1AA,ZA9 1AB,SC000001
                        """);
        Path postcodes = Files.writeString(
                folder.resolve("postcodes.csv"),
                "pcd,oslaua,oseast1m,osnrth1m\nZA9 1AA,E08000001,400000,300000\nZA9 1AB,E08000002,404000,300000\n");
        String flags = folder.resolve("flags.csv").toString();
        String[] arguments = {
            "--ssda903",
            returns,
            "--year",
            "2021",
            "--postcodes",
            postcodes.toString(),
            "--out",
            flags,
            "--previous",
            returns
        };

        assertThat(run(arguments)).isZero();
        assertThat(out.toString()).contains("NOT RUN 1015: it was not said whose return it is");
        for (String own : new String[] {"Bolton", "Bolton Council", "E08000001"}) {
            out.getBuffer().setLength(0);
            assertThat(run(Stream.concat(Stream.of(arguments), Stream.of("--authority", own))
                            .toArray(String[]::new)))
                    .isZero();
            assertThat(out.toString()).doesNotContain("it was not said whose").contains("WARNING 1015: 1 of 1");
        }
        assertThat(run("--ssda903", returns, "--year", "2021", "--out", flags, "--authority", "Nowhereshire"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--authority: no authority of England");
    }

    @Test
    void why_tables_could_not_be_read_is_shown_and_written() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(broken.resolve("header.csv"), "SEX,DOB,ETHNIC\n1,12/05/2010,child-77\n");
        Path findings = folder.resolve("new").resolve("findings.csv");
        String flags = folder.resolve("flags.csv").toString();

        assertThat(run(
                        "--ssda903",
                        broken.toString(),
                        "--year",
                        "2021",
                        "--out",
                        flags,
                        "--findings",
                        findings.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("MISSING_COLUMN", "header.csv", "no row of the return of 2020-21");
        assertThat(Files.readString(findings))
                .startsWith("severity,code,file,line,column,")
                .contains("ERROR,MISSING_COLUMN,header.csv,1,CHILD,")
                .doesNotContain("child-77");
    }

    @Test
    void findings_about_all_that_was_read_are_written() throws IOException {
        Path returns = returns();
        Files.writeString(returns.resolve("reviews.csv"), "DOB,REVIEW\n12/05/2010,01/06/2020\n");
        Path postcodes = Files.writeString(
                folder.resolve("postcodes.csv"),
                "pcd,oslaua,oseast1m,osnrth1m\nZA9 1AA,E08000001,400000,300000\nnone,E08000002,404000,300000\n");
        Path findings = folder.resolve("findings.csv");

        assertThat(run(
                        "--ssda903",
                        returns.toString(),
                        "--year",
                        "2021",
                        "--postcodes",
                        postcodes.toString(),
                        "--out",
                        folder.resolve("flags.csv").toString(),
                        "--findings",
                        findings.toString()))
                .isZero();
        assertThat(Files.readString(findings))
                .contains("ERROR,MISSING_COLUMN,reviews.csv,1,CHILD,", ",postcodes.csv,3,");
        assertThat(out.toString()).contains("reviews.csv", "postcodes.csv").doesNotContain("child-77");
    }

    @Test
    void the_same_key_gives_the_same_pseudonyms() throws IOException {
        byte[] secret = new byte[32];
        Arrays.fill(secret, (byte) 'k');
        Path key = Files.write(folder.resolve("key.bin"), secret);
        Path flags = folder.resolve("flags.csv");
        String[] arguments = {"--ssda903", returns().toString(), "--year", "2021", "--out", flags.toString()};
        String[] keyed = Stream.concat(Stream.of(arguments), Stream.of("--key", key.toString()))
                .toArray(String[]::new);

        assertThat(run(keyed)).isZero();
        String first = Files.readString(flags);
        assertThat(run(keyed)).isZero();
        assertThat(Files.readString(flags)).isEqualTo(first).contains("psn-");
        assertThat(run(arguments)).isZero();
        assertThat(Files.readString(flags)).isNotEqualTo(first);
        assertThat(out.toString()).doesNotContain("kkkk");
    }

    @Test
    void a_key_that_is_none_is_refused_and_not_printed() throws IOException {
        String flags = folder.resolve("flags.csv").toString();
        Path weak = Files.writeString(folder.resolve("weak.txt"), "password");
        for (Path key : new Path[] {weak, folder.resolve("none"), folder}) {
            assertThat(run(
                            "--ssda903",
                            returns().toString(),
                            "--year",
                            "2021",
                            "--out",
                            flags,
                            "--key",
                            key.toString()))
                    .isNotZero();
        }
        assertThat(run(
                        "--ssda903",
                        returns().toString(),
                        "--year",
                        "2021",
                        "--out",
                        weak.toString(),
                        "--key",
                        weak.toString()))
                .isEqualTo(2);
        assertThat(Files.readString(weak)).isEqualTo("password");
        assertThat(err.toString()).contains("random bytes is needed").doesNotContain("password", "Exception");
    }
}
