package org.placewright.examples.quickstart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A council small enough to work out by hand, in files: three children of Leeds, one of them with an aunt, and two
 * foster carers, one in Leeds and one in Bradford.
 */
final class MadeCouncil {

    private final Path folder;

    MadeCouncil(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("returns/Leeds"));
        header("1,M,01/01/2015,WBRI,UN1,0,", "2,F,01/01/2016,WBRI,UN1,0,", "3,F,01/01/2017,WBRI,UN1,0,");
        episodes(
                "1,01/05/2024,S,C2,N1,U6,PR1,,,,LS1 1AA,LS2 2BB,SC000001",
                "2,01/05/2024,S,C2,N1,U6,PR4,,,,LS1 1AA,XX9 9XX,SC000009",
                "3,01/05/2024,S,C2,N1,U3,PR1,,,,LS1 1AA,LS3 3CC,");
        homes(
                "homes.csv",
                "Home id,Provision type,Local authority,Postcode,Places,Occupied places,Approval,Approved from",
                "F-1,Fostering household,Leeds,LS2 2BB,1,1,Full,2020-01-01",
                "F-2,Fostering household,Bradford,BD1 1AA,2,2,Full,2020-01-01");
        write(
                "sectors.csv",
                "sector,easting,northing",
                "LS1 1,430000,433000",
                "LS2 2,431000,434000",
                "LS3 3,429000,434000",
                "BD1 1,416000,433000");
    }

    /** Has the council look after other children. */
    void header(String... rows) throws IOException {
        write("returns/Leeds/2025-header.csv", under("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", rows));
    }

    /** Gives the children other episodes. */
    void episodes(String... rows) throws IOException {
        write(
                "returns/Leeds/2025-episodes.csv",
                under(
                        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
                        rows));
    }

    /** Knows other postcodes, whole ones with the area each is in, and tells where the file is. */
    String directory(String... rows) throws IOException {
        write("directory.csv", under("pcds,oslaua,oseast1m,osnrth1m", rows));
        return folder.resolve("directory.csv").toString();
    }

    private static String[] under(String names, String... rows) {
        return Stream.concat(Stream.of(names), Stream.of(rows)).toArray(String[]::new);
    }

    /** Writes a table of homes, and tells where. */
    String homes(String file, String... lines) throws IOException {
        write(file, lines);
        return folder.resolve(file).toString();
    }

    private void write(String file, String... lines) throws IOException {
        Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    String postcodes() {
        return folder.resolve("sectors.csv").toString();
    }

    /** Returns the file of a name that the command writes. */
    Path written(String file) {
        return folder.resolve("out").resolve(file);
    }

    /** Returns the arguments of a command that answers for the council. */
    String[] gap(String... more) {
        List<String> all = new ArrayList<>(List.of(
                "gap",
                "--ssda903",
                folder.resolve("returns").toString(),
                "--homes",
                folder.resolve("homes.csv").toString(),
                "--out",
                folder.resolve("out").toString()));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
