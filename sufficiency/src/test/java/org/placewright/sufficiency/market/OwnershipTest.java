package org.placewright.sufficiency.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placewright.core.id.ProviderId;

class OwnershipTest {

    @Test
    void owners_are_followed_to_the_top() {
        Ownership ownership = Ownership.of(
                List.of(MadeMarkets.owned("a", "b"), MadeMarkets.owned("b", "c"), MadeMarkets.owned("c", "c")));
        assertThat(tops(ownership, "a", "b", "c", "d")).containsExactly("c", "c", "c", "d");
        assertThat(ownership.doubts()).isEmpty();
    }

    @Test
    void one_company_is_one_owner_however_it_is_spelt() {
        Ownership ownership = Ownership.of(List.of(
                MadeMarkets.company("p2", "Oak Care Limited", "01234567"),
                MadeMarkets.company("p1", "OAK-CARE LTD", "01234567"),
                MadeMarkets.owned("p3", "p2"),
                MadeMarkets.company("p4", "Oak Care Ltd.", "07654321")));
        assertThat(tops(ownership, "p1", "p2", "p3", "p4")).containsExactly("p1", "p1", "p1", "p4");
        assertThat(ownership.doubts())
                .extracting(OwnershipDoubt::kind)
                .containsExactly(OwnershipDoubt.Kind.NAMES_ALIKE);
        assertThat(ownership.doubts().get(0).providers()).map(ProviderId::value).containsExactly("p1", "p4");
    }

    @Test
    void a_ring_is_one_group_and_reported() {
        Ownership ownership = Ownership.of(List.of(
                MadeMarkets.owned("a", "c"),
                MadeMarkets.owned("c", "d"),
                MadeMarkets.owned("d", "b"),
                MadeMarkets.owned("b", "c")));
        assertThat(tops(ownership, "a", "b", "c", "d")).containsExactly("b", "b", "b", "b");
        assertThat(ownership.doubts()).hasSize(1);
        assertThat(ownership.doubts().get(0).sentence()).startsWith("[b, c, d] own one another");
    }

    @Test
    void records_of_one_company_may_name_different_owners() {
        Ownership ownership = Ownership.of(List.of(
                MadeMarkets.company("a", "Oak", "01234567").withUltimateOwner(ProviderId.of("z")),
                MadeMarkets.company("b", "Oak", "01234567").withUltimateOwner(ProviderId.of("y"))));
        assertThat(tops(ownership, "a", "b")).containsExactly("y", "y");
        assertThat(ownership.doubts())
                .extracting(OwnershipDoubt::kind)
                .containsExactly(OwnershipDoubt.Kind.OWNERS_DISAGREE);
    }

    @Test
    void a_provider_is_given_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ownership.of(List.of(MadeMarkets.provider("a"), MadeMarkets.provider("a"))))
                .withMessageContaining("a is there twice");
    }

    @Test
    void homes_belong_to_groups_and_those_of_nobody_known_are_apart() {
        Market market = MadeMarkets.market(
                List.of(
                        MadeMarkets.home("1", "a", 4),
                        MadeMarkets.home("2", "", 9),
                        MadeMarkets.home("3", "c", 3),
                        MadeMarkets.home("4", "x", 2),
                        MadeMarkets.home("5", "", 9)),
                MadeMarkets.owned("a", "c"),
                MadeMarkets.provider("c"));
        assertThat(market.groups().keySet()).map(ProviderId::value).containsExactly("c", "x");
        OwnerGroup group = market.group(ProviderId.of("a")).orElseThrow();
        assertThat(group.places()).isEqualTo(7);
        assertThat(group.homes()).containsExactly(0, 2);
        assertThat(group.members()).map(ProviderId::value).containsExactly("a", "c");
        assertThat(market.ownerNotKnown().asList()).containsExactly(1, 4);
    }

    @Test
    void groups_are_found_by_any_spelling_of_a_name_and_all_of_them_where_it_is_ambiguous() {
        Market market = MadeMarkets.market(
                List.of(MadeMarkets.home("1", "a", 4)),
                MadeMarkets.owned("a", "c").withName("St. Mary's Homes Limited"),
                MadeMarkets.provider("c").withName("Caf\u00e9 & Sons Group PLC"),
                MadeMarkets.provider("d").withName("ST MARYS HOMES (LTD)"));
        assertThat(names(market, "st marys homes ltd")).containsExactly("c", "d");
        assertThat(names(market, "cafe and sons group public limited company")).containsExactly("c");
        assertThat(names(market, "A")).containsExactly("c");
        assertThat(names(market, "St Mary")).isEmpty();
        assertThat(names(market, "!")).isEmpty();
    }

    @Test
    void an_identifier_given_exactly_means_one_group_whatever_else_is_called_so() {
        Market market = MadeMarkets.market(
                List.of(MadeMarkets.home("1", "P-1", 4)),
                MadeMarkets.provider("P-1"),
                MadeMarkets.provider("x").withName("P 1"),
                MadeMarkets.provider("!!"));
        assertThat(names(market, "P-1")).containsExactly("P-1");
        assertThat(names(market, "p 1")).containsExactly("P-1", "x");
        assertThat(names(market, "!!")).containsExactly("!!");
    }

    private static List<String> tops(Ownership ownership, String... providers) {
        return Stream.of(providers)
                .map(id -> ownership.top(ProviderId.of(id)).value())
                .toList();
    }

    private static List<String> names(Market market, String name) {
        return market.named(name).stream().map(group -> group.top().value()).toList();
    }
}
