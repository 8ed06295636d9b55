package org.placewright.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
