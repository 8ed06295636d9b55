package org.placewright.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.placewright.core.child.Child;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.need.Answer;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SiblingReferral;

/** What is asked for is what is drawn, whichever is asked for first; it shrinks as the whole does. */
class NarrowedArbitrariesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    private static <T> Arbitrary<Tuple2<LocalDate, T>> onSomeDay(Function<LocalDate, Arbitrary<T>> narrowed) {
        return TimeArbitraries.dates().flatMap(day -> narrowed.apply(day).map(drawn -> Tuple.of(day, drawn)));
    }

    // Children

    @Provide
    Arbitrary<Tuple2<LocalDate, Child>> childrenInCare() {
        return onSomeDay(
                day -> ChildArbitraries.children().unaccompanied().inCareOn(day).ofAge(Range.closed(5, 11), day));
    }

    @Property
    void children_in_care_are_of_the_ages_asked_for(@ForAll("childrenInCare") Tuple2<LocalDate, Child> drawn) {
        Child child = drawn.get2();

        assertThat(child.ageOn(drawn.get1())).isBetween(5, 11);
        assertThat(child.legalStatusOn(drawn.get1())).isPresent();
        assertThat(child.unaccompaniedOn(drawn.get1())).isEqualTo(Answer.YES);
    }

    @Property(tries = 3)
    void children_of_an_age_have_a_birthday_or_its_eve_often(@ForAll Random random) {
        List<Child> children = Draws.many(ChildArbitraries.children().ofAge(Range.closedOpen(5, 12), DAY), random);

        assertThat(children)
                .anyMatch(child -> child.dateOfBirth().equals(LocalDate.of(2012, 3, 1)))
                .anyMatch(child -> child.dateOfBirth().equals(LocalDate.of(2019, 2, 28)))
                .anyMatch(child -> child.dateOfBirth().equals(LocalDate.of(2016, 2, 29)))
                .anyMatch(child -> child.legalStatuses().isEmpty())
                .allMatch(child -> child.ageOn(DAY) >= 5 && child.ageOn(DAY) < 12);
    }

    @Property(tries = 10)
    void children_shrink_to_the_earliest_born_of_them(@ForAll Random random) {
        Child child = Draws.smallest(ChildArbitraries.children().inCareOn(DAY).unaccompanied(), random, drawn -> true);

        assertThat(child.dateOfBirth()).isEqualTo(LocalDate.of(2006, 3, 1));
        assertThat(child.legalStatuses()).hasSize(1);
        assertThat(child.wishes()).isEmpty();
        assertThat(child.unaccompaniedOn(child.dateOfBirth())).isEqualTo(Answer.YES);
    }

    // Care histories

    @Provide
    Arbitrary<Tuple2<LocalDate, CareHistory>> inCare() {
        return onSomeDay(day -> CareHistoryArbitraries.careHistories().inCareOn(day));
    }

    @Property
    void those_in_care_are(@ForAll("inCare") Tuple2<LocalDate, CareHistory> drawn) {
        CareHistory history = drawn.get2();

        assertThat(history.isLookedAfterOn(drawn.get1())).isTrue();
        assertThat(history.periodOfCareOn(drawn.get1())).isPresent();
        assertThat(history.ageOn(drawn.get1()).orElseThrow()).isBetween(0, 17);
        assertThat(history.isSequential()).isTrue();
    }

    /** Care on a day, asked for before or after all else. */
    @Provide
    Arbitrary<Tuple2<LocalDate, CareHistory>> narrowed() {
        Arbitrary<PlacementGroup> groups =
                Arbitraries.of(PlacementGroup.class).filter(group -> group != PlacementGroup.TEMPORARY);
        return groups.flatMap(group -> Arbitraries.of(1, 2, 5, 50)
                .flatMap(number -> onSomeDay(day -> {
                    CareHistoryArbitrary histories = CareHistoryArbitraries.careHistories();
                    return number == 2
                            ? histories.inCareOn(day).withPeriodsOfCare(number).placedIn(group)
                            : histories
                                    .placedIn(group)
                                    .withPeriodsOfCare(number)
                                    .inCareOn(day);
                })));
    }

    @Property(tries = 500)
    void all_that_is_asked_for_holds_together(@ForAll("narrowed") Tuple2<LocalDate, CareHistory> drawn) {
        CareHistory history = drawn.get2();

        assertThat(history.isLookedAfterOn(drawn.get1())).isTrue();
        assertThat(history.periodsOfCare().size()).isIn(1, 2, 5, 50);
        assertThat(history.episodes().stream()
                        .map(episode -> episode.placementType().group())
                        .distinct())
                .hasSize(1)
                .doesNotContain(PlacementGroup.TEMPORARY);
        assertThat(history.isSequential()).isTrue();
        assertThat(history.episodes()).allMatch(episode -> !episode.start()
                .isBefore(history.child().orElseThrow().dateOfBirth()));
    }

    @Property(tries = 200)
    void there_are_so_many_periods_of_care(@ForAll Random random) {
        for (int number : new int[] {0, 1, 3, 50}) {
            CareHistory history = CareHistoryArbitraries.careHistories()
                    .withPeriodsOfCare(number)
                    .generator(1_000, true)
                    .next(random)
                    .value();
            assertThat(history.periodsOfCare()).hasSize(number);
        }
    }

    @Property(tries = 3)
    void care_on_a_day_begins_ends_and_goes_on_in_every_way(@ForAll Random random) {
        List<CareHistory> histories =
                Draws.many(CareHistoryArbitraries.careHistories().inCareOn(DAY), random);

        assertThat(histories)
                .anyMatch(history -> episodeOn(history).start().equals(DAY))
                .anyMatch(history ->
                        episodeOn(history).end().filter(DAY.plusDays(1)::equals).isPresent())
                .anyMatch(history -> episodeOn(history).end().isEmpty())
                .anyMatch(history -> episodeOn(history).placementType().group() == PlacementGroup.TEMPORARY)
                .anyMatch(history -> history.periodsOfCare().size() > 2)
                .anyMatch(history -> history.episodes().stream()
                        .anyMatch(episode -> episode.days().isEmpty()))
                .noneMatch(history -> history.episodes().stream()
                        .anyMatch(episode -> episode.legalStatus().isShortBreaks()));
    }

    private static Episode episodeOn(CareHistory history) {
        return history.episodeOn(DAY).orElseThrow();
    }

    @Property(tries = 10)
    void histories_shrink_to_the_episodes_asked_for(@ForAll Random random) {
        CareHistoryArbitrary histories = CareHistoryArbitraries.careHistories().inCareOn(DAY);

        assertThat(Draws.smallest(histories, random, drawn -> true).episodes()).hasSize(1);
        assertThat(Draws.smallest(histories.withPeriodsOfCare(3), random, drawn -> true)
                        .episodes())
                .hasSize(3);
    }

    @Property(tries = 50)
    void histories_are_of_the_children_asked_for(@ForAll Random random) {
        ChildArbitrary children = ChildArbitraries.children().ofAge(Range.singleton(16), DAY);
        for (CareHistoryArbitrary histories : List.of(
                CareHistoryArbitraries.careHistories().of(children).unaccompanied(),
                CareHistoryArbitraries.careHistories().inCareOn(DAY).of(children.unaccompanied()),
                CareHistoryArbitraries.careHistories().unaccompanied().ofAge(Range.singleton(16), DAY))) {
            CareHistory history = histories.generator(1_000, true).next(random).value();
            assertThat(history.ageOn(DAY)).contains(16);
            assertThat(history.child().orElseThrow().unaccompaniedOn(DAY)).isEqualTo(Answer.YES);
        }
    }

    // Homes

    @Property(tries = 1)
    void homes_are_of_the_kind_and_have_the_room_asked_for(@ForAll Random random) {
        for (HomeKind kind : HomeKind.values()) {
            HomeArbitrary homes = HomeArbitraries.homes().ofKind(kind);
            assertThat(Draws.many(homes.atItsLimit().vacant(), random))
                    .allMatch(home -> home.kind() == kind)
                    .allMatch(home -> vacant(home) > 0)
                    .anyMatch(home -> vacant(home) == 1)
                    .anyMatch(home -> vacant(home) > 1);
            assertThat(Draws.many(homes.vacant().atItsLimit(), random))
                    .allMatch(home -> home.kind() == kind && vacant(home) == 0)
                    .allMatch(home -> home.capacity().orElseThrow().usable() > 0);
        }
    }

    private static int vacant(Home home) {
        return home.capacity().orElseThrow().vacant().orElseThrow();
    }

    @Property(tries = 10)
    void homes_shrink_to_a_single_place(@ForAll Random random) {
        Home home = Draws.smallest(HomeArbitraries.homes().vacant(), random, drawn -> true);

        assertThat(home.kind()).isEqualTo(HomeKind.FOSTERING_HOUSEHOLD);
        assertThat(home.capacity().orElseThrow().registered()).isEqualTo(1);
        assertThat(home.postcode()).isEmpty();
    }

    // Referrals

    @Provide
    Arbitrary<Tuple2<LocalDate, SiblingReferral>> siblings() {
        return onSomeDay(day -> ReferralArbitraries.referrals()
                .neededFrom(day)
                .of(ChildArbitraries.children().unaccompanied())
                .ofAge(Range.atMost(9).intersection(Range.atLeast(0)), day)
                .forSiblingsOf(7));
    }

    @Property(tries = 100)
    void siblings_need_a_home_from_the_day_asked_for(@ForAll("siblings") Tuple2<LocalDate, SiblingReferral> drawn) {
        assertThat(drawn.get2().referrals())
                .hasSize(7)
                .allMatch(referral -> referral.neededFrom().equals(drawn.get1()))
                .allMatch(referral -> referral.ageWhenNeeded() <= 9)
                .allMatch(referral -> referral.child().unaccompaniedOn(drawn.get1()) == Answer.YES);
    }

    @Property(tries = 3)
    void referrals_from_a_day_hold_who_is_born_and_who_comes_of_age_and_shrink(@ForAll Random random) {
        ReferralArbitrary referrals = ReferralArbitraries.referrals().neededFrom(DAY);

        assertThat(Draws.many(referrals, random))
                .anyMatch(referral -> referral.child().dateOfBirth().equals(DAY))
                .anyMatch(referral -> referral.child().dateOfBirth().equals(LocalDate.of(2006, 3, 1)))
                .anyMatch(referral -> referral.secureAccommodation().remanded() != Answer.NOT_SPECIFIED);
        Referral smallest = Draws.smallest(referrals, random, drawn -> true);
        assertThat(smallest.child().dateOfBirth()).isEqualTo(LocalDate.of(2006, 3, 1));
        assertThat(smallest.homePostcode()).isEmpty();
    }

    // What cannot be

    @Example
    void what_contradicts_itself_is_refused() {
        ChildArbitrary children = ChildArbitraries.children();
        CareHistoryArbitrary histories = CareHistoryArbitraries.careHistories();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> children.ofAge(Range.atLeast(5), DAY))
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException().isThrownBy(() -> children.ofAge(Range.closed(-1, 3), DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> children.ofAge(Range.open(3, 4), DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> children.bornBetween(DAY, DAY.minusDays(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> children.bornBetween(DAY, DAY).inCareOn(DAY.minusDays(1)))
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> histories.placedIn(PlacementGroup.TEMPORARY))
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException().isThrownBy(() -> histories.withPeriodsOfCare(51));
        assertThatIllegalArgumentException().isThrownBy(() -> histories.withPeriodsOfCare(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> histories.inCareOn(DAY).withPeriodsOfCare(0))
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferralArbitraries.referrals().forSiblingsOf(1))
                .withMessageContaining("Maybe");
    }
}
