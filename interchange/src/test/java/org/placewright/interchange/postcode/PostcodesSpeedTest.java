package org.placewright.interchange.postcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Postcode;
import org.placewright.interchange.Scratch;

/**
 * Measures a directory as large as that of the United Kingdom: 2.7 million invented postcodes under real column names.
 * Run with {@code -Dplacewright.postcodes=full}; what is asserted of times leaves room for a slow and busy machine.
 */
@EnabledIfSystemProperty(named = "placewright.postcodes", matches = "full", disabledReason = "takes a minute")
class PostcodesSpeedTest {

    private static final int ROWS = 2_700_000;
    private static final int LOOKUPS = 2_000_000;
    private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final PrintStream OUT = System.out;

    @Test
    void a_directory_of_the_whole_country() throws IOException {
        try (Scratch scratch = new Scratch()) {
            Path csv = scratch.path("directory.csv");
            write(csv);
            OUT.printf("directory: %,d rows, %,d MB%n", ROWS, Files.size(csv) >> 20);
            long before = used();
            LoadedPostcodes read = timed("read", () -> PostcodeReader.standard().read(csv));
            timed("read again", () -> PostcodeReader.standard().read(csv));
            assertThat(read.counts().kept()).isEqualTo(ROWS);
            long retained = used() - before;
            OUT.printf("retained: %.1f MB%n", retained / 1e6);
            assertThat(retained).isLessThan(60_000_000);

            Path saved = scratch.path("postcodes.bin");
            timed("save", () -> {
                save(saved, read.locator());
                return saved;
            });
            OUT.printf("saved: %.1f MB%n", Files.size(saved) / 1e6);
            LoadedPostcodes loaded = timed("load", () -> PostcodeFile.standard().load(saved));
            timed("load again", () -> PostcodeFile.standard().load(saved));
            assertThat(loaded.locator()).isEqualTo(read.locator());

            Postcode[] asked = sample(read.locator());
            double packed = 0;
            for (int round = 0; round < 5; round++) {
                packed = nanosecondsALookup(
                        asked, postcode -> read.locator().locate(postcode).orElseThrow());
            }
            Map<String, GridPoint> map = new HashMap<>();
            before = used();
            read.locator()
                    .entries()
                    .forEach(entry ->
                            map.put(entry.postcode().text(), entry.point().orElseThrow()));
            OUT.printf("a hash map of texts retains %.1f MB%n", (used() - before) / 1e6);
            double hashed = 0;
            for (int round = 0; round < 5; round++) {
                hashed = nanosecondsALookup(asked, postcode -> Objects.requireNonNull(map.get(postcode.text())));
            }
            OUT.printf("lookup: %.0f ns, of a hash map of texts: %.0f ns%n", packed, hashed);
            assertThat(packed).isLessThan(5_000);
        }
    }

    private interface Lookup {
        GridPoint of(Postcode postcode);
    }

    private static double nanosecondsALookup(Postcode[] asked, Lookup lookup) {
        long start = System.nanoTime();
        long sum = 0;
        for (Postcode postcode : asked) {
            sum += lookup.of(postcode).easting();
        }
        double nanoseconds = (System.nanoTime() - start) / (double) asked.length;
        assertThat(sum).isPositive();
        return nanoseconds;
    }

    private static Postcode[] sample(PostcodeLocator locator) {
        Random random = new Random(1);
        Postcode[] all = locator.entries().map(PostcodeEntry::postcode).toArray(Postcode[]::new);
        Postcode[] asked = new Postcode[LOOKUPS];
        for (int i = 0; i < asked.length; i++) {
            // A copy, so that neither the text's hash nor its place in memory is known beforehand.
            asked[i] = new Postcode(
                    new String(all[random.nextInt(all.length)].text().toCharArray()));
        }
        return asked;
    }

    private static void save(Path file, PostcodeLocator locator) {
        try {
            PostcodeFile.standard().save(file, locator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T done = work.get();
        OUT.printf("%s: %.2f s%n", what, (System.nanoTime() - start) / 1e9);
        return done;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            runtime.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Writes rows of the length and number of columns of the ONS Postcode Directory, 900 to a district. */
    private static void write(Path file) throws IOException {
        String others =
                ",E99999999,E05009288,E12000007,E14000639,E15000007,E16000052,E40000003,TLI32,,,,,,,,,,,,E01004736,"
                        + "E02000977,E33032945,E38000256,E63000756,A1,2C3,E23000001,E54000027,10101,3B";
        String names = "pcd,pcd2,pcds,dointr,doterm,oscty,oslaua,usertype,oseast1m,osnrth1m,osgrdind,lat,long,"
                + "a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,aa,bb,cc,dd";
        Random random = new Random(7);
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
            out.write(names + "\n");
            for (int row = 0; row < ROWS; row++) {
                int district = row / 900;
                String outward = "ABCDEFGHIJ".charAt(district / 1000) + "" + "ABCDEFGHKL".charAt(district / 100 % 10)
                        + district % 100;
                int unit = row % 900 * 4 + random.nextInt(4);
                String inward = unit / 400 + "" + LETTERS.charAt(unit / 20 % 20) + LETTERS.charAt(unit % 20);
                String spaced = outward + " " + inward;
                out.write("\"" + outward + inward + "\",\"" + spaced + "\",\"" + spaced + "\",198001,"
                        + (random.nextInt(3) == 0 ? "199606" : "") + ",E99999999,E0900" + (1000 + district % 333)
                        + ",0," + random.nextInt(700_000) + "," + random.nextInt(1_300_000) + ",1,51.512345,-0.123456"
                        + others + "\n");
            }
        }
    }
}
