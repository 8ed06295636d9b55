package org.placewright.interchange.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Timeout;
import org.placewright.core.result.Import;
import org.placewright.interchange.json.ListingEntry;
import org.placewright.interchange.json.ListingsJson;
import org.placewright.interchange.json.MatchPolicyJson;
import org.placewright.interchange.json.RequestEntry;
import org.placewright.interchange.json.RequestsJson;
import org.placewright.matching.MatchPolicy;

/** What ranking is told besides homes and referrals: each document is taken as a whole or not at all. */
@Timeout(20)
class RankingInputsFuzzTest {

    private static final RequestsJson REQUESTS = RequestsJson.standard();
    private static final RequestsJson FEW_REQUESTS = RequestsJson.within(Always.LIMITS);
    private static final ListingsJson LISTINGS = ListingsJson.standard();
    private static final ListingsJson FEW_LISTINGS = ListingsJson.within(Always.LIMITS);

    @FuzzTest
    void policy(byte[] input) throws IOException {
        Import<MatchPolicy> read = MatchPolicyJson.read(new ByteArrayInputStream(input), "policy.json", Always.LIMITS);
        holdOfAllOrNothing(read);
        for (MatchPolicy policy : read.values()) {
            assertThat(MatchPolicyJson.read(MatchPolicyJson.write(policy)).values())
                    .containsExactly(policy);
        }
    }

    @FuzzTest
    void requests(byte[] input) throws IOException {
        Import<RequestEntry> read = FEW_REQUESTS.read(new ByteArrayInputStream(input), "requests.json");
        holdOfAllOrNothing(read);
        assertThat(REQUESTS.read(REQUESTS.write(read.values())).values()).isEqualTo(read.values());
    }

    @FuzzTest
    void listings(byte[] input) throws IOException {
        Import<ListingEntry> read = FEW_LISTINGS.read(new ByteArrayInputStream(input), "listings.json");
        holdOfAllOrNothing(read);
        assertThat(LISTINGS.read(LISTINGS.write(read.values())).values()).isEqualTo(read.values());
        read.values().forEach(entry -> assertThat(
                        ListingEntry.of(entry.home(), entry.listing()).listing())
                .isEqualTo(entry.listing()));
    }

    private static void holdOfAllOrNothing(Import<?> read) {
        Always.holdsOfEach(read);
        assertThat(read.hasErrors())
                .isEqualTo(read.values().isEmpty() && !read.findings().isEmpty());
        assertThat(read.counts().rejected() == 0 || read.values().isEmpty()).isTrue();
    }
}
