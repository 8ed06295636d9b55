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

class RepairCommandTest {

    private static final String EPISODES = """
            CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN,LA,YEAR
            child-77,01/06/2019,S,C2,N1,U4,PR1,,,,,,,,2020
            child-77,10/05/2020,P,C2,N1,K2,PR4,31/01/2021,E4A,,,,,,2021
            child-78,01/06/2019,S,C2,N1,U4,PR1,,,,,,,,2020
            child-78,04/06/2019,S,C2,N1,U4,PR1,31/01/2021,E4A,,,,,,2021
            """;

    private final Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    RepairCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private int repair(String... options) throws IOException {
        Path episodes = Files.writeString(folder.resolve("episodes.csv"), EPISODES);
        return Placewright.execute(
                new PrintWriter(out),
                new PrintWriter(err),
                Stream.concat(
                                Stream.of(
                                        "repair",
                                        "--episodes",
                                        episodes.toString(),
                                        "--authority",
                                        "Testshire",
                                        "--out",
                                        folder.resolve("repaired.csv").toString()),
                                Stream.of(options))
                        .toArray(String[]::new));
    }

    @Test
    void every_change_is_written_with_what_was_there_before() throws IOException {
        Path changes = folder.resolve("new").resolve("changes.csv");

        assertThat(repair("--changes", changes.toString(), "--show-ids")).isZero();
        assertThat(Files.readString(changes)).isEqualTo("""
                rule,done,line,child,field,before,after
                RULE_1,changed,2,child-77,DEC,,2020-05-10
                RULE_1,changed,2,child-77,REC,,X1
                RULE_1,changed,2,child-77,REASON_PLACE_CHANGE,,LIIAF
                RULE_3,row left out,4,child-78,,,
                """);
        assertThat(out.toString()).doesNotContain("child-7", "2020-05");
    }

    @Test
    void children_have_pseudonyms_the_same_for_the_same_key() throws IOException {
        Path changes = folder.resolve("changes.csv");
        Path key = Files.write(folder.resolve("key.bin"), new byte[32]);

        assertThat(repair("--changes", changes.toString(), "--key", key.toString()))
                .isZero();
        String first = Files.readString(changes);
        assertThat(repair("--changes", changes.toString(), "--key", key.toString()))
                .isZero();
        assertThat(Files.readString(changes)).isEqualTo(first).contains(",psn-").doesNotContain("child-7");
        assertThat(repair("--changes", changes.toString())).isZero();
        assertThat(Files.readString(changes)).isNotEqualTo(first).doesNotContain("child-7");
    }

    @Test
    void nothing_is_written_over_what_is_read_or_written_besides() throws IOException {
        String key = Files.write(folder.resolve("key.bin"), new byte[32]).toString();
        String episodes = folder.resolve("episodes.csv").toString();
        String repaired = folder.resolve("repaired.csv").toString();

        assertThat(repair("--changes", episodes)).isEqualTo(2);
        assertThat(repair("--findings", repaired)).isEqualTo(2);
        assertThat(repair("--changes", key, "--key", key)).isEqualTo(2);
        assertThat(Files.readString(Path.of(episodes))).isEqualTo(EPISODES);
        assertThat(folder.resolve("repaired.csv")).doesNotExist();
    }

    @Test
    void why_a_file_could_not_be_repaired_is_written_too() throws IOException {
        Path other = Files.writeString(folder.resolve("other.csv"), "CHILD,SEX\nchild-77,1\n");
        Path findings = folder.resolve("findings.csv");

        assertThat(Placewright.execute(
                        new PrintWriter(out),
                        new PrintWriter(err),
                        "repair",
                        "--episodes",
                        other.toString(),
                        "--authority",
                        "Testshire",
                        "--out",
                        folder.resolve("repaired.csv").toString(),
                        "--findings",
                        findings.toString()))
                .isEqualTo(1);
        assertThat(Files.readString(findings))
                .contains("ERROR,MISSING_COLUMN,other.csv,1,DECOM,")
                .doesNotContain("child-77");
    }
}
