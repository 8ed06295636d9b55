package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.placewright.core.provider.Home;
import org.placewright.interchange.json.ListingEntry;
import org.placewright.interchange.json.ListingsJson;
import org.placewright.interchange.json.ModelJson;
import org.placewright.matching.ListedHome;
import org.placewright.matching.Listing;
import org.placewright.matching.Market;
import org.placewright.matching.SnapshotId;

/**
 * Names a market by what was read into it: the SHA-256 of its homes, where they are, and what is known of them besides,
 * in one order. Two files with the same rows in another order, or in another format, make the same snapshot.
 */
final class SnapshotDigest {

    private SnapshotDigest() {}

    static SnapshotId of(Market market) {
        Hasher hasher = Hashing.sha256().newHasher();
        ModelJson<Home> json = ModelJson.of(Home.class);
        ListingsJson listings = ListingsJson.standard();
        for (int i = 0; i < market.size(); i++) {
            ListedHome listed = market.listed(i);
            put(hasher, json.write(listed.home()));
            put(
                    hasher,
                    listed.position()
                            .map(at -> at.easting() + " " + at.northing())
                            .orElse("not located"));
            if (!listed.listing().equals(Listing.NOT_SPECIFIED)) {
                put(
                        hasher,
                        listings.write(
                                ImmutableList.of(ListingEntry.of(listed.home().id(), listed.listing()))));
            }
        }
        return SnapshotId.of("sha256:" + hasher.hash());
    }

    private static void put(Hasher hasher, String text) {
        hasher.putString(text, StandardCharsets.UTF_8).putByte((byte) 0);
    }
}
