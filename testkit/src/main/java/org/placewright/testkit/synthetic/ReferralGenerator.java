package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.core.child.Child;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.Suitability;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.Standing;
import org.placewright.core.referral.Referral;

/**
 * Makes the children who wait for a home. They follow twelve patterns, in turn, so that every region has the cases a
 * placement officer meets: a choice between foster care and a children's home, a brother or sister to join, a school to
 * keep, supported accommodation, and one whom nothing suits. They are not yet in any return.
 */
final class ReferralGenerator {

    /** Homes are needed within two weeks. */
    private static final int LATEST_DAYS = 14;

    /** Of so many sectors of the region, the school is in the nearest. */
    private static final int SCHOOLS_CONSIDERED = 25;

    private static final int MONTHS_IN_YEAR = 12;
    private static final int FIRST_CHILD_NUMBER = 9_001;

    /** What a referral is like, apart from where. */
    private record Pattern(
            int age, Sex sex, CareRecommendation recommendation, boolean sibling, boolean school, boolean home) {}

    private static final ImmutableList<Pattern> PATTERNS = ImmutableList.of(
            pattern(9, Sex.FEMALE, Suitability.PREFERRED, Suitability.SUITABLE, Suitability.UNSUITABLE, "school"),
            pattern(17, Sex.MALE, Suitability.SUITABLE, Suitability.UNSUITABLE, Suitability.PREFERRED, ""),
            pattern(6, Sex.MALE, Suitability.PREFERRED, Suitability.UNSUITABLE, Suitability.UNSUITABLE, "sibling"),
            pattern(12, Sex.MALE, Suitability.UNSUITABLE, Suitability.UNSUITABLE, Suitability.UNSUITABLE, "school"),
            pattern(0, Sex.FEMALE, Suitability.PREFERRED, Suitability.UNSUITABLE, Suitability.UNSUITABLE, ""),
            pattern(14, Sex.MALE, Suitability.SUITABLE, Suitability.PREFERRED, Suitability.UNSUITABLE, "school"),
            pattern(16, Sex.FEMALE, Suitability.SUITABLE, Suitability.NOT_SPECIFIED, Suitability.PREFERRED, "school"),
            pattern(3, Sex.FEMALE, Suitability.PREFERRED, Suitability.NOT_SPECIFIED, Suitability.UNSUITABLE, "sibling"),
            new Pattern(11, Sex.FEMALE, CareRecommendation.NOT_SPECIFIED, false, true, true),
            pattern(15, Sex.MALE, Suitability.UNSUITABLE, Suitability.PREFERRED, Suitability.UNSUITABLE, ""),
            pattern(
                    8,
                    Sex.MALE,
                    Suitability.PREFERRED,
                    Suitability.NOT_SPECIFIED,
                    Suitability.UNSUITABLE,
                    "sibling school"),
            pattern(13, Sex.FEMALE, Suitability.PREFERRED, Suitability.SUITABLE, Suitability.UNSUITABLE, "nowhere"));

    private static Pattern pattern(
            int age,
            Sex sex,
            Suitability foster,
            Suitability residential,
            Suitability supported,
            String circumstances) {
        return new Pattern(
                age,
                sex,
                new CareRecommendation(foster, residential, supported),
                circumstances.contains("sibling"),
                circumstances.contains("school"),
                !circumstances.contains("nowhere"));
    }

    /** A looked-after child in one of the region's households, whose brother or sister may wait. */
    private record Sibling(Home household, Postcode family) {}

    private final SyntheticRegionSpec spec;
    private final Places places;
    private final Draw draw;

    ReferralGenerator(SyntheticRegionSpec spec, Places places, Draw draw) {
        this.spec = spec;
        this.places = places;
        this.draw = draw;
    }

    ImmutableList<Referral> referrals(ImmutableList<Home> homes, ImmutableList<SyntheticCouncil> councils) {
        List<Sibling> siblings = siblings(homes, councils);
        ImmutableList.Builder<Referral> referrals = ImmutableList.builder();
        for (int i = 0; i < spec.referralCount(); i++) {
            referrals.add(referral(i, PATTERNS.get(i % PATTERNS.size()), siblings));
        }
        return referrals.build();
    }

    private Referral referral(int index, Pattern pattern, List<Sibling> siblings) {
        LocalDate neededFrom = spec.asOf().plusDays(draw.between(1, LATEST_DAYS));
        // The child has had some days, and at most a year less some days, since the birthday that made them this old.
        LocalDate born = neededFrom
                .minusYears(pattern.age())
                .minusMonths(draw.between(1, MONTHS_IN_YEAR - 2))
                .minusDays(draw.between(0, 27));
        Optional<Sibling> sibling = pattern.sibling() ? withRoomFor(pattern, siblings) : Optional.empty();
        Postcode ownAddress = places.newAddress(draw.oneOf(places.within(draw.oneOf(places.councils()))));
        Postcode family = sibling.map(Sibling::family).orElse(ownAddress);
        Postcode school = places.newAddress(places.nearestOf(sectors(), SCHOOLS_CONSIDERED, family));
        return Referral.builder()
                .id(ReferralId.of(String.format(Locale.ROOT, "R-%03d", index + 1)))
                .child(Child.builder()
                        .id(ChildId.of(Integer.toString(FIRST_CHILD_NUMBER + index)))
                        .sex(pattern.sex())
                        .dateOfBirth(born)
                        .ethnicity(draw.weighted(CareMarginals.ETHNICITY))
                        .build())
                .neededFrom(neededFrom)
                .homePostcode(Optional.of(family).filter(any -> pattern.home()))
                .schoolPostcode(Optional.of(school).filter(any -> pattern.school()))
                .siblingsLiveAt(
                        sibling.map(found -> found.household().id()).stream().toList())
                .recommendation(pattern.recommendation())
                .build();
    }

    private ImmutableList<Postcode> sectors() {
        return places.councils().stream()
                .flatMap(council -> places.within(council).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns a sibling, if there is one, in a household that is open and has a place for the child. */
    private Optional<Sibling> withRoomFor(Pattern pattern, List<Sibling> siblings) {
        List<Sibling> suitable = siblings.stream()
                .filter(sibling -> hasRoomFor(sibling.household(), pattern))
                .toList();
        return suitable.isEmpty() ? Optional.empty() : Optional.of(draw.oneOf(suitable));
    }

    private boolean hasRoomFor(Home household, Pattern pattern) {
        return household.standingOn(spec.asOf()) == Standing.LIVE
                && household
                        .acceptedAges()
                        .filter(ages -> ages.contains(pattern.age()))
                        .isPresent()
                && household
                        .acceptedSex()
                        .filter(sexes -> sexes.accepts(pattern.sex()))
                        .isPresent()
                && household
                        .capacity()
                        .filter(capacity -> capacity.vacant().orElse(0) > 0)
                        .isPresent();
    }

    private List<Sibling> siblings(ImmutableList<Home> homes, ImmutableList<SyntheticCouncil> councils) {
        Map<Postcode, Home> households = new TreeMap<>();
        homes.stream()
                .filter(home -> home.kind() == HomeKind.FOSTERING_HOUSEHOLD)
                .forEach(home -> home.postcode().ifPresent(postcode -> households.put(postcode, home)));
        ImmutableList.Builder<Sibling> siblings = ImmutableList.builder();
        for (SyntheticCouncil council : councils) {
            for (CareHistory history : council.histories()) {
                history.episodeOn(spec.asOf())
                        .flatMap(episode -> sibling(episode, households))
                        .ifPresent(siblings::add);
            }
        }
        return siblings.build();
    }

    private static Optional<Sibling> sibling(Episode episode, Map<Postcode, Home> households) {
        return episode.placementPostcode()
                .flatMap(postcode -> Optional.ofNullable(households.get(postcode)))
                .flatMap(household -> episode.homePostcode().map(family -> new Sibling(household, family)));
    }
}
