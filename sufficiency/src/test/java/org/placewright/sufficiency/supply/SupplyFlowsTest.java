package org.placewright.sufficiency.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.placewright.sufficiency.supply.MadeHomes.approved;
import static org.placewright.sufficiency.supply.MadeHomes.registered;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.time.DateRange;
import org.placewright.sufficiency.history.CountingDays;

class SupplyFlowsTest {

    private static final LocalDate FROM = LocalDate.of(2025, 3, 31);
    private static final LocalDate MIDDLE = LocalDate.of(2025, 9, 30);
    private static final LocalDate TO = LocalDate.of(2026, 3, 31);

    private static final Home OLD = active("A", Optional.empty(), 4);
    private static final Home OPENED = active("B", Optional.of(MIDDLE), 3);
    private static final Home CLOSED =
            registered("C", RegistrationStatus.RESIGNED, Optional.empty(), Optional.of(MIDDLE), 5);
    private static final Home CAME_AND_WENT =
            registered("D", RegistrationStatus.CANCELLED, Optional.of(FROM.plusDays(1)), Optional.of(TO), 2);
    private static final Home APPROVED = approved("E", DateRange.startingOn(TO), 2);
    private static final Home ENDED = approved("F", DateRange.of(FROM, MIDDLE), 3);
    private static final ImmutableList<Home> REGISTER =
            ImmutableList.of(APPROVED, OLD, CLOSED, OPENED, ENDED, CAME_AND_WENT);

    @Test
    void one_register_tells_what_opened_and_closed_by_its_dates() {
        SupplyFlows<HomeKind> flows = SupplyFlows.within(REGISTER, FROM, TO, Home::kind);
        assertThat(flows.of(HomeKind.CHILDRENS_HOME))
                .isEqualTo(new SupplyChange(
                        amount(2, 9),
                        ImmutableMap.of(SupplyFlow.OPENED, amount(2, 5), SupplyFlow.CLOSED, amount(-2, -7)),
                        amount(2, 7)));
        assertThat(flows.of(HomeKind.FOSTERING_HOUSEHOLD))
                .isEqualTo(new SupplyChange(
                        amount(1, 3),
                        ImmutableMap.of(SupplyFlow.APPROVED, amount(1, 2), SupplyFlow.APPROVAL_ENDED, amount(-1, -3)),
                        amount(1, 2)));
        assertThat(flows.of(HomeKind.CHILDRENS_HOME).net()).isEqualTo(amount(0, -2));
        assertThat(flows.of(HomeKind.RESIDENTIAL_SCHOOL)).isEqualTo(SupplyChange.NONE);
    }

    @Test
    void what_happened_on_the_first_day_is_before_and_on_the_last_within() {
        SupplyFlows<HomeKind> first = SupplyFlows.within(REGISTER, FROM, MIDDLE, Home::kind);
        SupplyFlows<HomeKind> second = SupplyFlows.within(REGISTER, MIDDLE, TO, Home::kind);
        assertThat(first.of(HomeKind.CHILDRENS_HOME).flow(SupplyFlow.OPENED)).isEqualTo(amount(2, 5));
        assertThat(first.of(HomeKind.CHILDRENS_HOME).flow(SupplyFlow.CLOSED)).isEqualTo(amount(-1, -5));
        assertThat(second.of(HomeKind.CHILDRENS_HOME).flow(SupplyFlow.CLOSED)).isEqualTo(amount(-1, -2));
        SupplyFlows<HomeKind> whole = SupplyFlows.within(REGISTER, FROM, TO, Home::kind);
        for (HomeKind kind : whole.byGroup().keySet()) {
            assertThat(first.of(kind).followedBy(second.of(kind))).isEqualTo(whole.of(kind));
        }
        assertThat(SupplyFlows.series(REGISTER, CountingDays.of(List.of(TO, FROM, MIDDLE)), Home::kind))
                .containsExactly(first, second);
    }

    @Test
    void two_registers_tell_changes_of_places_and_moves_and_what_has_no_date() {
        Home moved = OLD.withLocalAuthority(Optional.of(AuthorityId.of("E08000004")));
        Home grown = active("G", Optional.empty(), 6);
        Home suspended = registered("H", RegistrationStatus.SUSPENDED, Optional.empty(), Optional.empty(), 2);
        Home gone = active("I", Optional.empty(), 1);
        Home come = active("J", Optional.of(FROM), 7);
        Home smaller = active("G", Optional.empty(), 4);
        Home inForce = active("H", Optional.empty(), 2);
        SupplyFlows<Optional<AuthorityId>> flows = SupplyFlows.between(
                List.of(OLD, smaller, inForce, gone),
                FROM,
                List.of(moved, grown, suspended, come),
                TO,
                Home::localAuthority);
        assertThat(flows.of(OLD.localAuthority()))
                .isEqualTo(new SupplyChange(
                        amount(4, 11),
                        ImmutableMap.of(
                                SupplyFlow.PLACES_CHANGED, amount(0, 2),
                                SupplyFlow.MOVED_OUT, amount(-1, -4),
                                SupplyFlow.APPEARED, amount(1, 7),
                                SupplyFlow.DISAPPEARED, amount(-1, -1),
                                SupplyFlow.NOT_IN_FORCE_UNDATED, amount(-1, -2)),
                        amount(2, 13)));
        assertThat(flows.of(moved.localAuthority()).flow(SupplyFlow.MOVED_IN)).isEqualTo(amount(1, 4));
        SupplyChange back = SupplyFlows.between(List.of(suspended), FROM, List.of(inForce), TO, Home::kind)
                .of(HomeKind.CHILDRENS_HOME);
        assertThat(back.flow(SupplyFlow.IN_FORCE_UNDATED)).isEqualTo(amount(1, 2));
    }

    @Test
    void places_that_are_not_known_are_homes_without_places() {
        Home toldNothing = ChildrensHome.builder()
                .id(OLD.id())
                .registration(OLD.registration().orElseThrow().withPlaces(OptionalInt.empty()))
                .build();
        SupplyChange change = SupplyFlows.between(List.of(OLD), FROM, List.of(toldNothing), TO, Home::kind)
                .of(HomeKind.CHILDRENS_HOME);
        assertThat(change.flows()).isEqualTo(ImmutableMap.of(SupplyFlow.PLACES_CHANGED, new SupplyAmount(0, -4, 1)));
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SupplyFlows.within(REGISTER, TO, FROM, Home::kind))
                .withMessageContaining("swapped");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SupplyFlows.within(List.of(OLD, OLD), FROM, TO, Home::kind))
                .withMessageContaining("twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SupplyChange(amount(1, 1), ImmutableMap.of(), amount(1, 2)))
                .withMessageContaining("Maybe a flow is missing");
    }

    private static SupplyAmount amount(long homes, long places) {
        return new SupplyAmount(homes, places, 0);
    }

    private static Home active(String id, Optional<LocalDate> from, int places) {
        return registered(id, RegistrationStatus.ACTIVE, from, Optional.empty(), places);
    }
}
