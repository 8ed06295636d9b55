package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.interchange.json.ModelJson;
import org.placewright.matching.Market;
import org.placewright.matching.SnapshotId;

/**
 * Names a market by what was read into it: the SHA-256 of its homes, where they are, and their vacancies, in one order.
 * Two files with the same rows in another order, or in another format, make the same snapshot.
 */
final class SnapshotDigest {

    private SnapshotDigest() {}

    static SnapshotId of(Market market, Iterable<VacancyPeriod> vacancies) {
        Hasher hasher = Hashing.sha256().newHasher();
        ModelJson<Home> json = ModelJson.of(Home.class);
        for (Home home : market.homes()) {
            put(hasher, json.write(home));
            put(
                    hasher,
                    market.positionOf(home.id())
                            .map(at -> at.easting() + " " + at.northing())
                            .orElse("not located"));
        }
        List<VacancyPeriod> calendar = ImmutableList.sortedCopyOf(vacancies);
        put(hasher, ModelJson.of(VacancyPeriod.class).writeAll(calendar));
        return SnapshotId.of("sha256:" + hasher.hash());
    }

    private static void put(Hasher hasher, String text) {
        hasher.putString(text, StandardCharsets.UTF_8).putByte((byte) 0);
    }
}
