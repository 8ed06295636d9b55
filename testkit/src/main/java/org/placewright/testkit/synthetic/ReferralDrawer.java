package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.child.TogetherOrApart;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SiblingReferral;
import org.placewright.testkit.synthetic.CouncilChildren.Member;
import org.placewright.testkit.synthetic.PlaceFinder.Place;

/**
 * Draws the children of one council who wait for a home, alone or with brothers and sisters: those of the
 * {@link WaitingList}. Of some, a brother or sister lives in a home of the market already, and they have their family.
 * Each group has streams of its own. What was decided on brothers and sisters is by hand, and often nothing was.
 */
final class ReferralDrawer {

    private static final ImmutableMap<TogetherOrApart, Integer> DECISIONS = ImmutableMap.of(
            TogetherOrApart.KEEP_TOGETHER, 55,
            TogetherOrApart.NOT_DECIDED, 25,
            TogetherOrApart.MAY_BE_SPLIT, 15,
            TogetherOrApart.LIVE_APART, 5);

    private static final int OLDEST_ON_ENTRY = 6_570;
    private static final int SIBLING_PERCENT = 20;
    private static final int DECISION_DATED_PERCENT = 60;
    private static final int COUNT_KNOWN_PERCENT = 85;

    private final EnglandPlan plan;
    private final int council;
    private final AuthorityId name;

    ReferralDrawer(EnglandPlan plan, int council) {
        this.plan = plan;
        this.council = council;
        this.name = plan.country().names().get(council);
    }

    /** Returns everyone who waits, by the day the home is needed. */
    ImmutableList<Referral> referrals() {
        return groups().stream().flatMap(List::stream).collect(ImmutableList.toImmutableList());
    }

    /** Returns those who wait with a brother or sister. */
    ImmutableList<SiblingReferral> siblingReferrals() {
        return groups().stream()
                .filter(group -> group.size() > 1)
                .map(this::siblingReferral)
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<ImmutableList<Referral>> groups() {
        List<Member> inHomes = inHomes();
        WaitingChildDrawer drawer = new WaitingChildDrawer(plan, council);
        return WaitingList.of(plan, council).stream()
                .map(group -> referrals(group, drawer, inHomes))
                .collect(ImmutableList.toImmutableList());
    }

    private List<Member> inHomes() {
        ImmutableList.Builder<Member> found = ImmutableList.builder();
        plan.children(council).forEachRemaining(group -> group.members().stream()
                .filter(member ->
                        lastHome(member).isPresent() && family(member.history()).isPresent())
                .forEach(found::add));
        return found.build();
    }

    private static Optional<HomeId> lastHome(Member member) {
        return member.times()
                .get(member.times().size() - 1)
                .place()
                .flatMap(Place::home)
                .map(HomeWriter::id);
    }

    private static Optional<Postcode> family(CareHistory history) {
        return history.episodes().get(0).homePostcode();
    }

    private ImmutableList<Referral> referrals(
            WaitingList.Group group, WaitingChildDrawer drawer, List<Member> inHomes) {
        Draw draw = Draw.of(plan.spec().seed(), "waiting group " + name.value() + " " + group.number());
        int size = group.children().size();
        LocalDate[] births = births(group, draw);
        CareKind[] kinds = kinds(group, births, draw);
        Optional<Member> sibling = !group.alone() && !inHomes.isEmpty() && draw.percent(SIBLING_PERCENT)
                ? Optional.of(draw.oneOf(inHomes))
                : Optional.empty();
        boolean unaccompanied = group.alone() && UnaccompaniedModel.isOpenTo(kinds[0]);
        WaitingChildDrawer.Family family =
                drawer.family(sibling.map(Member::history), unaccompanied, group.from(), draw);
        OptionalInt others = draw.percent(COUNT_KNOWN_PERCENT) ? OptionalInt.of(size - 1) : OptionalInt.empty();
        ImmutableList.Builder<Referral> referrals = ImmutableList.builder();
        for (int i = 0; i < size; i++) {
            ChildId id = group.children().get(i);
            referrals.add(drawer.referral(id, births[i], kinds[i], family)
                    .id(ReferralId.of(id.value().replaceFirst("W", "R")))
                    .siblingCount(others)
                    .siblingsLiveAt(
                            sibling.flatMap(ReferralDrawer::lastHome).stream().toList())
                    .build());
        }
        return referrals.build();
    }

    private LocalDate[] births(WaitingList.Group group, Draw draw) {
        int[] ages = group.alone()
                ? new int[] {plan.alone(council).ageInDays(draw)}
                : plan.siblings(council).agesInDays(group.children().size(), draw);
        return IntStream.of(ages)
                .mapToObj(days -> group.from().minusDays(Math.min(days, OLDEST_ON_ENTRY)))
                .toArray(LocalDate[]::new);
    }

    private CareKind[] kinds(WaitingList.Group group, LocalDate[] births, Draw draw) {
        int[] bands = WaitingChildDrawer.bands(births, group.from());
        if (!group.alone()) {
            return plan.siblings(council).firstKinds(bands, draw);
        }
        double[] shares = plan.model(council).first()[bands[0]];
        return new CareKind[] {CareKind.at(CareSimulator.chosen(shares, draw.fraction()))};
    }

    private SiblingReferral siblingReferral(ImmutableList<Referral> referrals) {
        ReferralId first = referrals.get(0).id();
        Draw draw = Draw.of(plan.spec().seed(), "decision " + first.value());
        ImmutableSortedSet<ChildId> members = referrals.stream()
                .map(referral -> referral.child().id())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        TogetherOrApart decision = draw.weighted(DECISIONS);
        boolean dated = decision != TogetherOrApart.NOT_DECIDED && draw.percent(DECISION_DATED_PERCENT);
        LocalDate decidedOn = plan.spec().asOf().minusDays(draw.between(0, 10));
        return SiblingReferral.builder()
                .id(ReferralId.of("G" + first.value().substring(1)))
                .referrals(referrals)
                .siblings(SiblingGroup.builder()
                        .members(members)
                        .decision(decision)
                        .decidedOn(dated ? Optional.of(decidedOn) : Optional.empty())
                        .build())
                .build();
    }
}
