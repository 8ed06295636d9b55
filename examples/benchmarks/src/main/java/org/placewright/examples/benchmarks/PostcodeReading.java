package org.placewright.examples.benchmarks;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Postcode;
import org.placewright.interchange.postcode.LoadedPostcodes;
import org.placewright.interchange.postcode.PostcodeEntry;
import org.placewright.interchange.postcode.PostcodeFile;
import org.placewright.interchange.postcode.PostcodeLocator;
import org.placewright.interchange.postcode.PostcodeReader;

/**
 * A directory of every postcode: read from CSV, loaded from the one file it is saved to, and asked. Beside a lookup
 * stands that of a hash map of texts, which takes nine times the memory.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
public class PostcodeReading {

    private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final int ASKED = 1 << 20;

    /** Makes the benchmarks, as JMH does. */
    public PostcodeReading() {}

    /** An invented directory with the columns of the ONS Postcode Directory. */
    @State(Scope.Benchmark)
    public static class Directory {

        /** How many postcodes. */
        @Param("2700000")
        public int postcodes;

        private Path folder;
        private Path csv;
        private Path saved;
        private PostcodeLocator locator;
        private Postcode[] asked;

        /** Makes it, as JMH does. */
        public Directory() {}

        /**
         * Writes the directory, reads and saves it, and draws what is asked.
         *
         * @throws IOException if it cannot be written
         */
        @Setup
        public void write() throws IOException {
            folder = Files.createTempDirectory("postcodes");
            csv = folder.resolve("directory.csv");
            saved = folder.resolve("postcodes.bin");
            writeDirectory(csv, postcodes);
            locator = PostcodeReader.standard().read(csv).locator();
            PostcodeFile.standard().save(saved, locator);
            Random random = new Random(1);
            Postcode[] all = locator.entries().map(PostcodeEntry::postcode).toArray(Postcode[]::new);
            asked = new Postcode[ASKED];
            for (int i = 0; i < asked.length; i++) {
                // A copy, so that neither the text's hash nor its place in memory is known beforehand.
                asked[i] = Postcode.of(
                        new String(all[random.nextInt(all.length)].text().toCharArray()));
            }
        }

        /**
         * Removes the files.
         *
         * @throws IOException if they cannot be removed
         */
        @TearDown
        public void remove() throws IOException {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    /** The same as a hash map. */
    @State(Scope.Benchmark)
    public static class Hashed {

        private Map<String, GridPoint> points;

        /** Makes it, as JMH does. */
        public Hashed() {}

        /**
         * Fills the map.
         *
         * @param directory what is in it
         */
        @Setup
        public void fill(Directory directory) {
            points = directory
                    .locator
                    .entries()
                    .collect(Collectors.toMap(entry -> entry.postcode().text(), entry -> entry.point()
                            .orElseThrow()));
        }
    }

    /** Which postcode is asked next. */
    @State(Scope.Thread)
    public static class Turn {

        private int next;

        /** Makes it, as JMH does. */
        public Turn() {}

        Postcode of(Directory directory) {
            next = (next + 1) & (ASKED - 1);
            return directory.asked[next];
        }
    }

    /**
     * Reads a directory of CSV.
     *
     * @param directory the file
     * @return what answers from it
     */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public LoadedPostcodes read(Directory directory) {
        return PostcodeReader.standard().read(directory.csv);
    }

    /**
     * Loads a saved directory.
     *
     * @param directory the file
     * @return what answers from it
     */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public LoadedPostcodes load(Directory directory) {
        return PostcodeFile.standard().load(directory.saved);
    }

    /**
     * Looks a postcode up.
     *
     * @param directory where
     * @param turn which
     * @return where it is
     */
    @Benchmark
    public GridPoint locate(Directory directory, Turn turn) {
        return directory.locator.locate(turn.of(directory)).orElseThrow();
    }

    /**
     * Looks a postcode up in a hash map of texts.
     *
     * @param directory what is asked
     * @param hashed where
     * @param turn which
     * @return where it is
     */
    @Benchmark
    public GridPoint locateInHashMap(Directory directory, Hashed hashed, Turn turn) {
        return Objects.requireNonNull(hashed.points.get(turn.of(directory).text()));
    }

    /** Writes rows of the length and number of columns of the ONS Postcode Directory, 900 to a district. */
    private static void writeDirectory(Path file, int rows) throws IOException {
        String others =
                ",E99999999,E05009288,E12000007,E14000639,E15000007,E16000052,E40000003,TLI32,,,,,,,,,,,,E01004736,"
                        + "E02000977,E33032945,E38000256,E63000756,A1,2C3,E23000001,E54000027,10101,3B";
        String names = "pcd,pcd2,pcds,dointr,doterm,oscty,oslaua,usertype,oseast1m,osnrth1m,osgrdind,lat,long,"
                + "a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,aa,bb,cc,dd";
        Random random = new Random(7);
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
            out.write(names + "\n");
            for (int row = 0; row < rows; row++) {
                int district = row / 900;
                String outward = "ABCDEFGHIJ".charAt(district / 1000)
                        + ""
                        + "ABCDEFGHKL".charAt(district / 100 % 10)
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
