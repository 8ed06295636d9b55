package org.placewright.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.child.TogetherOrApart;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SiblingReferral;
import org.placewright.core.time.DateRange;
import org.placewright.interchange.council.CouncilFolder;
import org.placewright.interchange.council.CouncilForms;
import org.placewright.interchange.json.FreePlaces;
import org.placewright.interchange.json.ListingEntry;
import org.placewright.interchange.json.MatchPolicyJson;
import org.placewright.interchange.json.ModelJson;
import org.placewright.interchange.json.RequestEntry;
import org.placewright.interchange.json.RequestsJson;
import org.placewright.matching.Allowance;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.PlacementEndings;
import org.placewright.matching.RulePolicy;

/** What {@code rank} is told besides homes and referrals. */
class RankRequestsTest {

    private static final Path HOMES = RankRun.HOMES;
    private static final Path REFERRALS = RankRun.REFERRALS;
    private static final DateRange FROM_2026 = DateRange.startingOn(LocalDate.of(2026, 1, 1));

    private final Path folder;
    private final RankRun run;

    RankRequestsTest(@TempDir Path folder) {
        this.folder = folder;
        this.run = new RankRun(folder);
    }

    private static JsonNode ranking(JsonNode answer, ReferralId referral) {
        for (JsonNode ranking : answer.path("rankings")) {
            if (ranking.path("referral").asText().equals(referral.value())) {
                return ranking;
            }
        }
        throw new AssertionError("No ranking of " + referral);
    }

    private static HomeId best(JsonNode answer) {
        return HomeId.of(ranking(answer, RankRun.FIRST).at("/matches/0/home").asText());
    }

    private static List<String> cleared(JsonNode answer) {
        return ranking(answer, RankRun.FIRST).path("matches").findValuesAsText("home");
    }

    @Test
    void what_the_officer_asks_for_one_child_bears_on_that_child_alone() throws IOException {
        JsonNode before = run.ranked();
        RequestEntry entry = RequestEntry.builder()
                .referral(RankRun.FIRST)
                .addAllowances(Allowance.EMERGENCY_OUTSIDE_TERMS)
                .stay(KindOfStay.PARENT_AND_CHILD)
                .addAuthoritiesToAvoid(AuthorityId.of("Quillenbridge"))
                .expectedFees(ImmutableMap.of(best(before), WeeklyFee.ofPounds(900)))
                .limit(1)
                .build();
        JsonNode after = run.ranked("--requests", run.requests(entry));
        JsonNode asked = ranking(after, RankRun.FIRST);
        assertThat(asked.at("/excludedByRule/rule.authority-to-avoid").asInt()).isPositive();
        assertThat(asked.at("/excludedByRule/rule.kind-of-stay").asInt()).isPositive();
        assertThat(asked.path("confirmFirst").size() + asked.path("matches").size())
                .isLessThanOrEqualTo(2);
        assertThat(asked.path("nearMisses").size()).isEqualTo(1);
        assertThat(asked.path("asked"))
                .hasToString("{\"allowances\":[\"EMERGENCY_OUTSIDE_TERMS\"],\"stay\":\"PARENT_AND_CHILD\","
                        + "\"authoritiesToAvoid\":1,\"expectedFees\":1,\"limit\":1}");
        assertThat(ranking(before, RankRun.FIRST).path("asked"))
                .hasToString(
                        "{\"allowances\":[],\"stay\":null,\"authoritiesToAvoid\":0,\"expectedFees\":0,\"limit\":20}");
        for (JsonNode ranking : before.path("rankings")) {
            ReferralId other = ReferralId.of(ranking.path("referral").asText());
            assertThat(ranking(after, other).equals(ranking)).isEqualTo(!other.equals(RankRun.FIRST));
        }
        assertThat(after.path("snapshot")).isEqualTo(before.path("snapshot"));
    }

    @Test
    void what_the_council_knows_of_a_home_bears_on_every_answer_and_on_the_snapshot() throws IOException {
        JsonNode before = run.ranked();
        HomeId first = best(before);
        for (ListingEntry entry : ImmutableList.of(
                ListingEntry.builder().home(first).addSuspensions(FROM_2026).build(),
                ListingEntry.builder()
                        .home(first)
                        .addVacancies(new FreePlaces(0, FROM_2026))
                        .build(),
                ListingEntry.builder()
                        .home(first)
                        .routes(ImmutableSortedSet.of())
                        .build())) {
            JsonNode after = run.ranked("--listings", run.listings(entry));
            assertThat(cleared(after)).as(entry.toString()).doesNotContain(first.value());
            assertThat(after.path("snapshot")).isNotEqualTo(before.path("snapshot"));
        }
        JsonNode ended = run.ranked(
                "--listings",
                run.listings(ListingEntry.builder()
                        .home(first)
                        .endings(new PlacementEndings(40, 40))
                        .build()));
        assertThat(ended.path("snapshot")).isNotEqualTo(before.path("snapshot"));
        assertThat(stability(ended, first)).isNotEqualTo(stability(before, first));
    }

    private static JsonNode stability(JsonNode answer, HomeId home) {
        for (JsonNode match : ranking(answer, RankRun.FIRST).path("matches")) {
            for (JsonNode part : match.path("contributions")) {
                if (match.path("home").asText().equals(home.value())
                        && part.path("criterion").asText().equals("criterion.stability")) {
                    return part;
                }
            }
        }
        throw new AssertionError("No stability of " + home);
    }

    @Test
    void a_policy_that_demands_a_route_is_met_by_the_homes_that_are_listed_with_one() throws IOException {
        HomeId first = best(run.ranked());
        MatchPolicy demanding =
                MatchPolicy.standard().withRules(RulePolicy.STANDARD.withRoutes(List.of(SourcingRoute.FRAMEWORK)));
        String policy = Files.writeString(folder.resolve("policy.json"), MatchPolicyJson.write(demanding))
                .toString();
        assertThat(cleared(run.ranked("--policy", policy))).isEmpty();
        String listed = run.listings(ListingEntry.builder()
                .home(first)
                .routes(ImmutableSortedSet.of(SourcingRoute.FRAMEWORK))
                .frameworkCeiling(WeeklyFee.ofPounds(5_000))
                .build());
        assertThat(cleared(run.ranked("--policy", policy, "--listings", listed)))
                .containsExactly(first.value());
    }

    @Test
    void the_calendar_of_an_entry_stands_in_place_of_that_of_the_homes() throws IOException {
        HomeId first = best(run.ranked());
        Path register = run.register("with-calendar");
        CouncilForms.VACANCIES.write(
                register.resolve("vacancies.csv"), List.of(new VacancyPeriod(first, 0, FROM_2026)));
        assertThat(cleared(run.ranked(register, REFERRALS))).doesNotContain(first.value());
        String listed = run.listings(
                ListingEntry.builder()
                        .home(first)
                        .addVacancies(new FreePlaces(1, FROM_2026))
                        .build(),
                ListingEntry.builder().home(HomeId.of("H-closed")).build());
        JsonNode answer = run.ranked(register, REFERRALS, "--listings", listed);
        assertThat(cleared(answer)).contains(first.value());
        assertThat(answer.at("/findings/byCode/CALENDAR_REPLACED").asInt()).isEqualTo(1);
        assertThat(answer.at("/findings/byCode/HOME_NOT_KNOWN").asInt()).isEqualTo(1);
    }

    private static AuthorityId authorityOf(HomeId id) {
        return CouncilFolder.standard().read(HOMES).records().homes().stream()
                .filter(home -> home.id().equals(id))
                .findFirst()
                .flatMap(Home::localAuthority)
                .orElseThrow();
    }

    @Test
    void an_authority_to_avoid_is_one_for_brothers_and_sisters_together() throws IOException {
        ImmutableList<Referral> two =
                CouncilForms.REFERRALS.read(REFERRALS).values().subList(0, 2);
        SiblingReferral group = SiblingReferral.builder()
                .id(ReferralId.of("G-1"))
                .referrals(two)
                .siblings(SiblingGroup.builder()
                        .addMembers(two.get(0).child().id(), two.get(1).child().id())
                        .decision(TogetherOrApart.MAY_BE_SPLIT)
                        .build())
                .build();
        Path file = folder.resolve("siblings.json");
        ModelJson.of(SiblingReferral.class).writeAll(List.of(group), file);
        JsonNode before = run.ranked(HOMES, file).path("siblings");
        AuthorityId avoided = authorityOf(HomeId.of(before.at("/0/homes/0/home").asText()));
        RequestEntry ofTheGroup = RequestEntry.builder()
                .referral(group.id())
                .addAuthoritiesToAvoid(avoided)
                .build();
        JsonNode answer = run.ranked(HOMES, file, "--requests", run.requests(ofTheGroup));
        for (JsonNode ranking : answer.path("rankings")) {
            assertThat(ranking.at("/excludedByRule/rule.authority-to-avoid").asInt())
                    .isPositive();
        }
        JsonNode together = answer.path("siblings");
        assertThat(together).isNotEqualTo(before);
        assertThat(together.at("/0/asked/authoritiesToAvoid").asInt()).isEqualTo(1);
        RequestEntry ofOneChild = RequestEntry.builder()
                .referral(two.get(1).id())
                .addAuthoritiesToAvoid(avoided)
                .addAllowances(Allowance.INSPECTION_SIGN_OFF)
                .build();
        JsonNode byChild = run.ranked(HOMES, file, "--requests", run.requests(ofOneChild));
        assertThat(byChild.path("siblings")).isEqualTo(together);
        assertThat(byChild.path("rankings").findValues("asked"))
                .extracting(asked -> asked.path("authoritiesToAvoid").asInt() + "/"
                        + asked.path("allowances").size())
                .containsExactlyInAnyOrder("1/0", "1/1");
    }

    @Test
    void nothing_personal_of_a_request_is_printed_or_written() throws IOException {
        String key = run.key();
        Path records = folder.resolve("records.json");
        Path findings = folder.resolve("findings.csv");
        Path register = run.register("register");
        Path homes = register.resolve("homes.csv");
        Files.writeString(homes, Files.readString(homes).replaceFirst(",Quillenbridge,", ",Zzyzxshire,"));
        String asked =
                run.requests(RequestEntry.of(RankRun.FIRST).withAuthoritiesToAvoid(AuthorityId.of("Zzyzxshire")));
        JsonNode answer = run.ranked(
                register,
                REFERRALS,
                "--requests",
                asked,
                "--key",
                key,
                "--records",
                records.toString(),
                "--findings",
                findings.toString(),
                "--excluded",
                "1000");
        assertThat(answer.path("rankings").findValues("rule.authority-to-avoid"))
                .extracting(JsonNode::asInt)
                .containsExactly(1);
        assertThat(answer.toString() + Files.readString(records) + Files.readString(findings) + run.out())
                .doesNotContain("Zzyzxshire");
    }

    @Test
    void every_field_the_command_adds_is_in_the_document() throws IOException {
        String document = Files.readString(Path.of("..", "..", "docs", "ranking-json.md"));
        JsonNode answer = run.ranked("--sensitivity");
        Set<String> fields = new TreeSet<>();
        answer.fieldNames().forEachRemaining(fields::add);
        JsonNode first = answer.at("/rankings/0");
        first.fieldNames().forEachRemaining(fields::add);
        first.path("asked").fieldNames().forEachRemaining(fields::add);
        assertThat(fields).contains("asked", "sensitivity", "stay").allSatisfy(field -> assertThat(document)
                .contains("`" + field + "`"));
    }

    @Test
    void a_file_with_a_fault_is_refused_and_nothing_is_written() throws IOException {
        Path misspelt = Files.writeString(
                folder.resolve("misspelt.json"),
                RequestsJson.standard()
                        .write(List.of(
                                RequestEntry.of(RankRun.FIRST).withAuthoritiesToAvoid(AuthorityId.of("Nowhereshire"))))
                        .replace("authoritiesToAvoid", "authoritiesToAvoyd"));
        Path nowhere = Files.writeString(
                folder.resolve("nowhere.json"),
                RequestsJson.standard()
                        .write(List.of(
                                RequestEntry.of(RankRun.SECOND).withAuthoritiesToAvoid(AuthorityId.of("Quillenbridge")),
                                RequestEntry.of(RankRun.FIRST)
                                        .withAuthoritiesToAvoid(
                                                AuthorityId.of("Quillenbridge"), AuthorityId.of("quillenBRIDGE")))));
        Path stray = Files.writeString(
                folder.resolve("stray.json"),
                RequestsJson.standard().write(List.of(RequestEntry.of(ReferralId.of("R-nobody")))));
        Path none = folder.resolve("none.json");
        for (Path file : List.of(misspelt, nowhere, stray, none)) {
            assertThat(run.rank(HOMES, REFERRALS, "--requests", file.toString()))
                    .isEqualTo(1);
        }
        for (Path file : List.of(misspelt, none)) {
            assertThat(run.rank(HOMES, REFERRALS, "--listings", file.toString()))
                    .isEqualTo(1);
        }
        assertThat(run.err())
                .contains("--requests: nothing was taken from", "misspelt.json:", "Maybe its name is misspelt?")
                .contains("--requests: entry 1 of 1 in", "is about no referral that was read")
                .contains("--requests: entry 2 of 2 in", "has an authority to avoid in which no home of --homes lies")
                .contains("--requests: there is no file", "--listings: there is no file")
                .contains("--listings: nothing was taken from", "docs/ranking-inputs.md")
                .doesNotContain("Nowhereshire", "quillenBRIDGE", "R-nobody", "\tat ");
        assertThat(run.written()).doesNotExist();
        assertThat(run.rank(HOMES, REFERRALS, "--requests", run.written().toString()))
                .isEqualTo(2);
        assertThat(run.err()).contains("--out must not be a file that is read");
    }
}
