package org.placewright.examples.quickstart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A small region made by hand, in which one child of Leeds lives in a home of Acorn. Acorn has 8 of the 10 places whose
 * owner is known and independent, two of them through a firm it owns, and Birch has 2; of 3 the owner is not known, and
 * 4 are the council's.
 */
final class StressRegion {

    private final Path folder;

    StressRegion(Path folder) throws IOException {
        this.folder = folder;
        write("returns/Leeds/2025-header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", "1,M,01/01/2012,WBRI,UN1,0,");
        write(
                "returns/Leeds/2025-episodes.csv",
                "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
                "1,01/05/2024,S,C2,N1,K2,PR4,,,,LS1 1AA,LS2 2BB,SC400001");
        write(
                "register/providers.csv",
                "Provider id,Provider name,Sector,Company number,Ultimate owner id",
                "P-1,Acorn Limited,Private,00000001,",
                "P-2,Acorn South Ltd,Private,00000002,P-1",
                "P-3,Birch Care,Voluntary,,",
                "P-4,Leeds Council,Local authority,,");
        write(
                "register/homes.csv",
                "Home id,Provision type,Provider id,Local authority,Places,Occupied places,URN,Registration status",
                "H-1,Children's home,P-1,Leeds,6,6,SC400001,Active",
                "H-2,Children's home,P-2,Bradford,2,1,SC400002,Active",
                "H-3,Children's home,P-3,Leeds,2,1,SC400003,Active",
                "H-4,Children's home,,Leeds,3,3,SC400004,Active",
                "H-5,Children's home,P-4,Leeds,4,4,SC400005,Active");
    }

    /** Returns a file written into the region's folder. */
    Path write(String file, String... lines) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    /** Returns what is written into the folder of the answers. */
    Path out(String file) {
        return folder.resolve("out").resolve(file);
    }

    /** Returns the arguments of the command for this region, with some more. */
    String[] arguments(String... more) {
        List<String> all = new ArrayList<>(List.of(
                "stress",
                "--ssda903",
                folder.resolve("returns").toString(),
                "--homes",
                folder.resolve("register").toString(),
                "--out",
                folder.resolve("out").toString()));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
