import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks that a folder holds what the quickstart must write about the region it ships. Run by .ci/run from source. */
public final class CheckReport {

    private static final List<String> FAULTS = new ArrayList<>();

    public static void main(String... arguments) throws IOException {
        Path out = Path.of(arguments[0]);
        JsonNode summary = new ObjectMapper().readTree(out.resolve("summary.json").toFile());
        check("2026-03-31".equals(summary.path("asOf").asText()), "asOf is the day counted");
        JsonNode children = summary.path("childrenInCare");
        long total = children.path("total").asLong();
        check(total > 800 && total < 1_000, "some 800 to 1,000 children are in care");
        check(children.path("shortBreaksExcluded").asLong() > 0, "children on short breaks are left out");
        for (String breakdown : List.of("byAgeBand", "byPlacement", "byPlacementGroup", "byAuthority")) {
            check(sum(children.path(breakdown)) == total, breakdown + " adds up to the total");
        }
        check(sum(summary.at("/distance/bands")) == total, "the distances add up to the total");
        check(sum(summary.at("/findings/byCode")) == summary.at("/findings/total").asLong(), "the findings add up");
        check(summary.at("/findings/total").asLong() > 0, "there are findings");
        check(summary.path("rankings").size() >= 12, "a dozen children or more are ranked for");
        long homes = homes(summary.path("rankings").path(0));
        check(homes > 300, "there are some hundred homes");
        for (JsonNode ranking : summary.path("rankings")) {
            check(homes(ranking) == homes, "every home is counted in every ranking");
        }
        check(summary.path("rankings").findValuesAsText("outcome").contains("Matched"), "somebody is matched");
        check(summary.path("rankings").findValuesAsText("outcome").contains("NoneSuitable"), "no home suits somebody");
        JsonNode together = summary.at("/together/allocation");
        check(together.at("/children/placed").asInt() > 0, "somebody is placed where all are decided together");
        check(together.path("optimal").asBoolean(), "deciding together is proven to be the best");
        check(
                together.at("/children/placed").asInt() >= summary.at("/together/comparedWith/children/placed").asInt(),
                "no fewer are placed together than one after another");
        check(summary.path("benchmarks").findValuesAsText("outcome").contains("Benchmarked"), "a fee is benchmarked");
        check(summary.path("gap").size() == 5, "the gap has five rows");
        for (String table : List.of(
                "findings.csv", "children-in-care.csv", "distance.csv", "rankings.csv", "excluded-homes.csv",
                "allocation.csv", "benchmarks.csv", "usable-places.csv", "gap.csv")) {
            List<String> lines = Files.readAllLines(out.resolve(table));
            int columns = lines.isEmpty() ? 0 : lines.get(0).split(",", -1).length;
            check(lines.size() > 1 && columns > 2, table + " has columns and rows");
        }
        String page = Files.readString(out.resolve("index.html"));
        check(page.strip().endsWith("</html>") && page.contains("Places and the gap"), "index.html is whole");
        check(
                !page.contains("://") && !page.contains("src=") && !page.contains("href=") && !page.contains("url(")
                        && !page.contains("@import"),
                "index.html needs nothing from elsewhere");
        FAULTS.forEach(fault -> System.err.println("not so: " + fault));
        System.exit(FAULTS.isEmpty() ? 0 : 1);
    }

    private static void check(boolean so, String what) {
        if (!so) {
            FAULTS.add(what);
        }
    }

    private static long homes(JsonNode ranking) {
        JsonNode counts = ranking.path("counts");
        return counts.path("cleared").asLong()
                + counts.path("confirmFirst").asLong()
                + counts.path("excluded").asLong();
    }

    private static long sum(JsonNode counts) {
        long sum = 0;
        for (JsonNode count : counts) {
            sum += count.asLong();
        }
        return sum;
    }
}
