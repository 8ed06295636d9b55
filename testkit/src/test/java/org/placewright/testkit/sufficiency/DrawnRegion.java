package org.placewright.testkit.sufficiency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.placewright.core.child.Child;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Locator;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.Urn;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.provider.AcceptedSex;
import org.placewright.core.provider.BlockReason;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.SecureChildrensHome;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.sufficiency.history.CareHistories;
import org.placewright.sufficiency.history.CareStays;
import org.placewright.sufficiency.reach.LookedAfterChildren;
import org.placewright.sufficiency.reach.Residences;
import org.placewright.sufficiency.supply.Supply;

/**
 * A small region, drawn: children of three councils or of none known, homes of two kinds, and few enough places for
 * them that children of several councils meet in one home.
 *
 * @param histories the children
 * @param homes the homes
 * @param siblings brothers and sisters, by council
 */
record DrawnRegion(
        List<CareHistory> histories,
        List<Home> homes,
        ImmutableListMultimap<Optional<AuthorityId>, SiblingGroup> siblings) {

    static final LocalDate DAY = LocalDate.of(2024, 3, 31);
    static final ImmutableList<AuthorityId> COUNCILS =
            ImmutableList.of(AuthorityId.of("E08000032"), AuthorityId.of("E08000035"), AuthorityId.of("E06000047"));

    private static final int SITES = 8;
    private static final List<String> TYPES = List.of("K2", "K2", "K2", "K1", "R1", "U4", "U1", "Z13", "P1");

    static Arbitrary<DrawnRegion> regions() {
        return Arbitraries.randomValue(DrawnRegion::drawn);
    }

    private static DrawnRegion drawn(Random random) {
        ImmutableList<Home> homes = IntStream.range(0, random.nextInt(7))
                .mapToObj(number -> home(number, random))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<CareHistory> histories = IntStream.range(0, random.nextInt(16))
                .mapToObj(number -> history(number, random))
                .collect(ImmutableList.toImmutableList());
        return new DrawnRegion(histories, homes, siblings(histories, random));
    }

    Residences residences() {
        return Residences.of(
                LookedAfterChildren.on(CareStays.of(CareHistories.of(histories)), DAY, locator()),
                Supply.on(homes, DAY, locator()),
                List.of());
    }

    /** Finds seven of the eight sites by their districts, some ten miles apart along a road. */
    static Locator locator() {
        return postcode -> IntStream.range(0, SITES - 1)
                .filter(site -> postcode(site).district().equals(postcode.district()))
                .mapToObj(DrawnRegion::point)
                .findFirst();
    }

    static GridPoint point(int site) {
        return new GridPoint(400_000 + site * 9_000 + site * site * 1_300, 400_000 + 700 * (site % 3));
    }

    private static Postcode postcode(int site) {
        return Postcode.of("TS" + (site + 1) + " 1AA");
    }

    /** Whose area a postcode lies in, where it is known. */
    static Optional<AuthorityId> areaOf(Postcode postcode) {
        return IntStream.range(0, SITES - 2)
                .filter(site -> postcode(site).equals(postcode))
                .mapToObj(site -> COUNCILS.get(site % COUNCILS.size()))
                .findFirst();
    }

    private static <T> Optional<T> mostly(Random random, T value) {
        return random.nextInt(6) == 0 ? Optional.empty() : Optional.of(value);
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static Urn urn(int number) {
        return Urn.of("SC00000" + number);
    }

    private static Home home(int number, Random random) {
        int youngest = random.nextInt(14);
        Registration registration = Registration.builder()
                .urn(urn(number))
                .status(RegistrationStatus.ACTIVE)
                .ages(mostly(random, Range.closed(youngest, Math.min(17, youngest + 3 + random.nextInt(14)))))
                .places(random.nextBoolean() ? OptionalInt.of(random.nextInt(5)) : OptionalInt.empty())
                .build();
        int registered = 1 + random.nextInt(4);
        Optional<UsableCapacity> capacity = mostly(
                random,
                UsableCapacity.builder()
                        .registered(registered)
                        .blocked(
                                random.nextInt(3) == 0
                                        ? ImmutableSortedMap.of(BlockReason.STAFFING, 1)
                                        : ImmutableSortedMap.of())
                        .occupied(random.nextBoolean() ? OptionalInt.of(random.nextInt(6)) : OptionalInt.empty())
                        .build());
        Optional<AuthorityId> council = mostly(random, any(random, COUNCILS));
        Optional<Postcode> postcode = mostly(random, postcode(random.nextInt(SITES)));
        return random.nextInt(4) == 0
                ? SecureChildrensHome.builder()
                        .id(HomeId.of("H" + number))
                        .registration(registration)
                        .capacity(capacity)
                        .localAuthority(council)
                        .postcode(postcode)
                        .build()
                : ChildrensHome.builder()
                        .id(HomeId.of("H" + number))
                        .registration(registration)
                        .capacity(capacity)
                        .localAuthority(council)
                        .postcode(postcode)
                        .acceptedSex(any(random, List.of(AcceptedSex.ANY, AcceptedSex.ANY, AcceptedSex.MALE)))
                        .build();
    }

    private static CareHistory history(int number, Random random) {
        ChildId id = ChildId.of("C" + number);
        LocalDate start = DAY.minusDays(random.nextInt(700));
        return CareHistory.builder()
                .childId(id)
                .responsibleAuthority(mostly(random, any(random, COUNCILS)))
                .child(Child.builder()
                        .id(id)
                        .sex(random.nextBoolean() ? Sex.MALE : Sex.FEMALE)
                        .dateOfBirth(DAY.minusYears(random.nextInt(18)).minusDays(random.nextInt(300) + 1L))
                        .build())
                .addEpisodes(episode(start, random))
                .build();
    }

    private static Episode episode(LocalDate start, Random random) {
        return Episode.builder()
                .start(start)
                .reasonForNewEpisode(ReasonForNewEpisode.of("S"))
                .placementType(PlacementType.of(any(random, TYPES)))
                .legalStatus(LegalStatus.C2)
                .homePostcode(mostly(random, postcode(random.nextInt(SITES))))
                .placementPostcode(mostly(random, postcode(random.nextInt(SITES))))
                .urn(mostly(random, urn(random.nextInt(9))))
                .build();
    }

    private static ImmutableListMultimap<Optional<AuthorityId>, SiblingGroup> siblings(
            List<CareHistory> histories, Random random) {
        ImmutableListMultimap.Builder<Optional<AuthorityId>, SiblingGroup> siblings = ImmutableListMultimap.builder();
        Set<ChildId> members = new HashSet<>();
        for (int i = 0; histories.size() > 2 && i < random.nextInt(5); i++) {
            CareHistory first = any(random, histories);
            members.clear();
            members.add(first.childId());
            members.add(any(random, histories).childId());
            members.add(any(random, histories).childId());
            if (members.size() > 1) {
                siblings.put(
                        first.responsibleAuthority(),
                        SiblingGroup.builder().members(members).build());
            }
        }
        return siblings.build();
    }

    /** Returns the names of the types only. */
    @Override
    public String toString() {
        return histories.size() + " children, " + homes.size() + " homes";
    }
}
