package org.placewright.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SiblingReferral;
import org.placewright.interchange.council.CouncilForms;
import org.placewright.interchange.json.ModelJson;
import org.placewright.interchange.json.RequestEntry;

/** What {@code rank} is told of one child bears on the brothers and sisters. */
class RankGroupRequestsTest {

    private static final ImmutableList<Referral> CHILDREN =
            CouncilForms.REFERRALS.read(RankRun.REFERRALS).values().subList(0, 5);

    private final RankRun run;
    private final Path file;

    RankGroupRequestsTest(@TempDir Path folder) {
        this.run = new RankRun(folder);
        this.file = folder.resolve("siblings.json");
    }

    private static SiblingReferral group(String id, Referral... children) {
        return SiblingReferral.builder()
                .id(ReferralId.of(id))
                .addReferrals(children)
                .build();
    }

    private static Referral child(int index) {
        return CHILDREN.get(index);
    }

    private static RequestEntry about(Referral child) {
        return RequestEntry.of(child.id());
    }

    private JsonNode ranked(List<SiblingReferral> groups, RequestEntry... asked) throws IOException {
        ModelJson.of(SiblingReferral.class).writeAll(groups, file);
        return run.ranked(RankRun.HOMES, file, "--requests", run.requests(asked));
    }

    private static JsonNode asked(JsonNode answer, String list, ReferralId referral) {
        for (JsonNode ranking : answer.path(list)) {
            if (ranking.path("referral").asText().equals(referral.value())) {
                return ranking.path("asked");
            }
        }
        throw new AssertionError("No answer for " + referral);
    }

    private static int avoided(JsonNode answer, Referral child) {
        return asked(answer, "rankings", child.id()).path("authoritiesToAvoid").asInt();
    }

    private static JsonNode group(JsonNode answer) {
        return asked(answer, "siblings", ReferralId.of("G-1"));
    }

    private static int withoutIt(JsonNode answer) {
        return answer.at("/findings/byCode/GROUP_WITHOUT").asInt();
    }

    @Test
    void what_one_child_must_avoid_a_brother_must_too() throws IOException {
        JsonNode answer = ranked(
                List.of(group("G-1", child(0), child(1)), group("G-2", child(2), child(3))),
                about(child(0)).withAuthoritiesToAvoid(AuthorityId.of("Quillenbridge")));
        assertThat(group(answer).path("authoritiesToAvoid").asInt()).isEqualTo(1);
        assertThat(avoided(answer, child(0))).isEqualTo(1);
        assertThat(avoided(answer, child(1))).isEqualTo(1);
        assertThat(avoided(answer, child(2))).isZero();
        assertThat(asked(answer, "siblings", ReferralId.of("G-2"))
                        .path("authoritiesToAvoid")
                        .asInt())
                .isZero();
    }

    @Test
    void groups_with_a_child_in_common_avoid_together() throws IOException {
        Referral again = child(1).withId(ReferralId.of("R-again"));
        JsonNode answer = ranked(
                List.of(group("G-1", child(0), child(1)), group("G-2", again, child(2))),
                RequestEntry.of(ReferralId.of("G-2")).withAuthoritiesToAvoid(AuthorityId.of("Quillenbridge")));
        assertThat(group(answer).path("authoritiesToAvoid").asInt()).isEqualTo(1);
        for (Referral one : List.of(child(0), child(1), again, child(2))) {
            assertThat(avoided(answer, one)).as(one.id().value()).isEqualTo(1);
        }
    }

    @Test
    void an_identifier_names_one_child_or_one_group() throws IOException {
        for (String id : List.of(child(0).id().value(), child(2).id().value(), "G-2")) {
            ModelJson.of(SiblingReferral.class)
                    .writeAll(List.of(group(id, child(0), child(1)), group("G-2", child(2), child(3))), file);
            assertThat(run.rank(RankRun.HOMES, file)).as(id).isEqualTo(1);
        }
        assertThat(run.err())
                .contains("--referrals: a group of brothers and sisters has the identifier of")
                .contains("Give it one of its own.")
                .doesNotContain(child(0).id().value(), "\tat ");
        assertThat(run.written()).doesNotExist();
    }

    @Test
    void a_stay_or_fees_of_one_child_are_not_the_group_s_and_that_is_told() throws IOException {
        List<SiblingReferral> groups = List.of(group("G-1", child(0), child(1)));
        JsonNode stay = ranked(groups, about(child(0)).withStay(KindOfStay.PARENT_AND_CHILD));
        assertThat(group(stay).path("stay").isNull()).isTrue();
        assertThat(withoutIt(stay)).isEqualTo(1);
        JsonNode fees = ranked(
                groups,
                about(child(0)).withExpectedFees(ImmutableMap.of(HomeId.of("H-000001"), WeeklyFee.ofPounds(900))));
        assertThat(group(fees).path("expectedFees").asInt()).isZero();
        assertThat(withoutIt(fees)).isEqualTo(1);
        JsonNode differ = ranked(
                groups,
                about(child(0)).withStay(KindOfStay.PARENT_AND_CHILD),
                about(child(1)).withStay(KindOfStay.SHORT_TERM));
        assertThat(withoutIt(differ)).isEqualTo(2);
        JsonNode otherwise = ranked(
                groups,
                about(child(0)).withStay(KindOfStay.PARENT_AND_CHILD),
                RequestEntry.of(ReferralId.of("G-1")).withStay(KindOfStay.SHORT_TERM));
        assertThat(group(otherwise).path("stay").asText()).isEqualTo("SHORT_TERM");
        assertThat(withoutIt(otherwise)).isEqualTo(1);
    }

    @Test
    void a_stay_and_fees_said_of_every_child_are_the_group_s() throws IOException {
        ImmutableMap<HomeId, WeeklyFee> fees = ImmutableMap.of(HomeId.of("H-000001"), WeeklyFee.ofPounds(900));
        JsonNode answer = ranked(
                List.of(group("G-1", child(0), child(1))),
                about(child(0)).withStay(KindOfStay.SHORT_TERM).withExpectedFees(fees),
                about(child(1)).withStay(KindOfStay.SHORT_TERM).withExpectedFees(fees));
        assertThat(group(answer).path("stay").asText()).isEqualTo("SHORT_TERM");
        assertThat(group(answer).path("expectedFees").asInt()).isEqualTo(1);
        assertThat(withoutIt(answer)).isZero();
    }

    @Test
    void a_group_s_near_misses_are_no_more_than_asked_for() throws IOException {
        ModelJson.of(SiblingReferral.class).writeAll(List.of(group("G-1", child(0), child(1))), file);
        JsonNode all = run.ranked(RankRun.HOMES, file);
        assertThat(all.at("/siblings/0/nearMisses").size()).isBetween(4, 20);
        JsonNode three = run.ranked(RankRun.HOMES, file, "--top", "3");
        assertThat(three.at("/siblings/0/nearMisses")).hasSize(3);
    }
}
