package org.placewright.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.id.ChildId;
import org.placewright.core.provider.FosteringExemption;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;
import org.placewright.matching.PlacementRanker;
import org.placewright.matching.Ranking;

/**
 * What every {@link PlacementRanker} must keep about personal data: nothing it says tells who the child is, and what it
 * prints of itself tells nothing of the case.
 *
 * <p>What is said may tell what an officer must know to understand it, such as the child's age or a risk; so it is not
 * printed.
 */
public interface RankingPrivacyLaws {

    /** What the child is called instead. */
    ChildId RENAMED = ChildId.of("RENAMED-CHILD");

    /**
     * Returns the ranker to hold to the laws.
     *
     * @return the ranker
     */
    PlacementRanker ranker();

    /**
     * No text that only something personal holds, of the referral or of a home, is said: no identifier, date of birth,
     * postcode or free text. The tokens of residents may be: they are made to be.
     *
     * @param given a referral and homes
     */
    @Property
    default void nothing_personal_is_said(@ForAll(supplier = RankingCases.class) RankingCase given) {
        String said = RankingTexts.said(ranker().rank(given.referral(), given.market()));
        // Asked of all together: a day of birth may be the day on which some home closed.
        ImmutableSet<String> personal = PersonalTexts.in(ImmutableList.of(given.referral(), given.homes()));
        long leaks = Sets.difference(personal, tokens(given)).stream()
                .filter(text -> PersonalTexts.isPrinted(text, said))
                .count();
        Law.holds(leaks == 0, "a ranking must say nothing personal but says " + leaks + " such texts");
    }

    /**
     * What is printed of a ranking and its parts holds nothing of what is said.
     *
     * @param given a referral and homes
     */
    @Property(tries = 300)
    default void nothing_that_is_said_is_printed(@ForAll(supplier = RankingCases.class) RankingCase given) {
        Ranking ranking = ranker().rank(given.referral(), given.market());
        String printed = RankingTexts.printed(ranking);
        long leaks = RankingTexts.statements(ranking).stream()
                .filter(printed::contains)
                .count();
        Law.holds(leaks == 0, "a ranking must print nothing of what it says but prints " + leaks + " statements");
    }

    /**
     * Who the child is changes nothing: under another identifier, the same wherever carers are connected with the
     * child, the answer is the same.
     *
     * @param given a referral and homes
     */
    @Property
    default void the_child_s_identifier_changes_nothing(@ForAll(supplier = RankingCases.class) RankingCase given) {
        RankingCase renamed = renamed(given);
        Ranking before = ranker().rank(given.referral(), given.market());
        Ranking after = ranker().rank(renamed.referral(), renamed.market());
        Law.holds(
                before.equals(after)
                        && RankingTexts.statements(before).equals(RankingTexts.statements(after))
                        && RankingTexts.printed(before).equals(RankingTexts.printed(after)),
                "a ranking must be the same whatever the child's identifier is");
    }

    private static ImmutableSet<String> tokens(RankingCase given) {
        return given.homes().stream()
                .flatMap(home -> home.residents().stream())
                .flatMap(residents -> residents.all().stream())
                .map(resident -> resident.token().value())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static RankingCase renamed(RankingCase given) {
        Referral referral = given.referral();
        ChildId child = referral.child().id();
        return new RankingCase(
                referral.withChild(referral.child().withId(RENAMED)),
                given.homes().stream().map(home -> renamed(home, child)).collect(ImmutableList.toImmutableList()));
    }

    private static Home renamed(Home home, ChildId child) {
        return home instanceof FosteringHousehold household
                ? household
                        .withConnectedChildren(renamed(household.connectedChildren(), child))
                        .withExemption(household
                                .exemption()
                                .map(exemption -> new FosteringExemption(
                                        renamed(exemption.children(), child), exemption.grantedBy(), exemption.days())))
                : home;
    }

    private static ImmutableSortedSet<ChildId> renamed(ImmutableSortedSet<ChildId> children, ChildId child) {
        return children.stream()
                .map(one -> one.equals(child) ? RENAMED : one)
                .collect(ImmutableSortedSet.toImmutableSortedSet(ChildId::compareTo));
    }
}
