package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.ProviderSector;

/**
 * Who owns the homes of a synthetic England: one provider for each owner, however many homes it has.
 *
 * <p>Children's homes: 84 % private (NAO 2025); the ten largest groups own 26 % of the private homes and the 22 largest
 * 28 % of all (Ofsted, March 2024); the rest are in small hands. What else is here is by hand. Names are invented.
 */
final class Owners {

    private static final double PRIVATE_HOMES = 0.84;
    private static final double COUNCIL_HOMES = 0.10;
    private static final double TEN_LARGEST_OF_PRIVATE = 0.26;
    private static final double TWENTY_TWO_LARGEST_OF_ALL = 0.28;
    private static final int FIRST_SERVICE = 9_000_001;

    private static final ImmutableList<String> BEGINNINGS = ImmutableList.of(
            "Larken", "Oyster", "Wind", "Hearth", "Copper", "Fallow", "Nettle", "Tarn", "Marl", "Kestrel", "Dorrel",
            "Ferro", "Grenn", "Bram", "Thistle", "Saffron", "Juniper", "Cobble", "Amber", "Drift", "Hollow", "Linden",
            "Meadow", "Pebble", "Quarry", "Russet", "Sedge", "Teasel", "Umber", "Vetch");

    private static final ImmutableList<String> ENDINGS = ImmutableList.of(
            "fell", "beck", "rake", "wick", "lea", "gate", "whistle", "field", "croft", "holt", "shaw", "stead",
            "thwaite", "dene", "garth", "brook", "moss", "row", "step", "well");

    private static final ImmutableMap<HomeKind, String> TRADES = ImmutableMap.of(
            HomeKind.FOSTERING_HOUSEHOLD, "Fostering",
            HomeKind.CHILDRENS_HOME, "Homes",
            HomeKind.SUPPORTED_ACCOMMODATION, "Living",
            HomeKind.RESIDENTIAL_SCHOOL, "School",
            HomeKind.SECURE_CHILDRENS_HOME, "Secure Care");

    private final List<Owner> owners = new ArrayList<>();
    private final Map<HomeKind, List<Integer>> dealt = new TreeMap<>();

    private Owners() {}

    /**
     * Deals out ownership.
     *
     * @param councils who come first, in order
     * @param homes how many homes of each kind are to have an owner other than as their council's foster carers
     */
    static Owners of(List<AuthorityId> councils, ImmutableMap<HomeKind, Integer> homes, Draw draw) {
        Owners made = new Owners();
        for (AuthorityId council : councils) {
            made.add(council.value() + " Council", ProviderSector.LOCAL_AUTHORITY);
        }
        homes.forEach((kind, count) ->
                made.dealt.put(kind, new ArrayList<>(draw.shuffled(made.owning(kind, count, councils.size())))));
        return made;
    }

    private List<Integer> owning(HomeKind kind, int homes, int councils) {
        List<Integer> owning = new ArrayList<>();
        switch (kind) {
            case CHILDRENS_HOME -> childrensHomes(homes, councils, owning);
            case SECURE_CHILDRENS_HOME -> {
                for (int i = 0; i < homes; i++) {
                    owning.add(i * 7 % councils);
                }
            }
            case FOSTERING_HOUSEHOLD -> skewed(kind, homes, Math.max(5, homes / 400), 5, owning);
            case SUPPORTED_ACCOMMODATION -> skewed(kind, homes, Math.max(4, homes / 6), 4, owning);
            case RESIDENTIAL_SCHOOL -> skewed(kind, homes, Math.max(2, homes / 2), 3, owning);
        }
        return owning;
    }

    private void childrensHomes(int homes, int councils, List<Integer> owning) {
        int ofCouncils = (int) Math.round(homes * COUNCIL_HOMES);
        for (int i = 0; i < ofCouncils; i++) {
            owning.add(i % councils);
        }
        int privately = (int) Math.round(homes * PRIVATE_HOMES);
        double ten = privately * TEN_LARGEST_OF_PRIVATE;
        double weights = 0;
        for (int rank = 1; rank <= 10; rank++) {
            weights += StrictMath.pow(rank, -0.5);
        }
        int given = 0;
        double due = 0;
        for (int rank = 1; rank <= 10; rank++) {
            due += ten * StrictMath.pow(rank, -0.5) / weights;
            given += give(HomeKind.CHILDRENS_HOME, ProviderSector.PRIVATE, (int) Math.round(due) - given, owning);
        }
        double twelve = Math.max(0, homes * TWENTY_TWO_LARGEST_OF_ALL - ten);
        for (int rank = 1; rank <= 12; rank++) {
            int next = (int) Math.round(ten + twelve * rank / 12);
            given += give(HomeKind.CHILDRENS_HOME, ProviderSector.PRIVATE, next - given, owning);
        }
        while (given < privately) {
            given += give(HomeKind.CHILDRENS_HOME, ProviderSector.PRIVATE, small(privately - given), owning);
        }
        while (owning.size() < homes) {
            give(HomeKind.CHILDRENS_HOME, ProviderSector.VOLUNTARY, small(homes - owning.size()), owning);
        }
    }

    /** Small owners have one, two or three homes, in turn. */
    private int small(int left) {
        return Math.min(left, owners.size() % 3 + 1);
    }

    private void skewed(HomeKind kind, int homes, int count, int voluntaryEvery, List<Integer> owning) {
        double weights = 0;
        for (int rank = 1; rank <= count; rank++) {
            weights += 1 / StrictMath.sqrt(rank);
        }
        int given = 0;
        double due = 0;
        for (int rank = 1; rank <= count; rank++) {
            due += homes / StrictMath.sqrt(rank) / weights;
            ProviderSector sector = rank % voluntaryEvery == 0 ? ProviderSector.VOLUNTARY : ProviderSector.PRIVATE;
            given += give(kind, sector, (int) Math.round(due) - given, owning);
        }
    }

    private int give(HomeKind kind, ProviderSector sector, int homes, List<Integer> owning) {
        if (homes > 0) {
            int owner = add(name(owners.size()) + " " + TRADES.getOrDefault(kind, "Care"), sector);
            for (int i = 0; i < homes; i++) {
                owning.add(owner);
            }
        }
        return homes;
    }

    private static String name(int number) {
        int words = BEGINNINGS.size() * ENDINGS.size();
        String word =
                BEGINNINGS.get(number % BEGINNINGS.size()) + ENDINGS.get(number / BEGINNINGS.size() % ENDINGS.size());
        return number < words ? word : word + " " + (number / words + 1);
    }

    private int add(String name, ProviderSector sector) {
        int number = owners.size();
        Provider provider = Provider.builder()
                .id(ProviderId.of(String.format(Locale.ROOT, "P-%05d", number + 1)))
                .name(name)
                .sector(sector)
                .build();
        boolean council = sector == ProviderSector.LOCAL_AUTHORITY;
        owners.add(new Owner(
                provider,
                council ? OptionalInt.of(number) : OptionalInt.empty(),
                Urn.of(Integer.toString(FIRST_SERVICE + number))));
        return number;
    }

    /** Returns the owner of the next home of a kind. */
    int next(HomeKind kind) {
        List<Integer> left = dealt.getOrDefault(kind, List.of());
        return left.remove(left.size() - 1);
    }

    Owner owner(int number) {
        return owners.get(number);
    }

    ImmutableList<Provider> providers() {
        return owners.stream().map(Owner::provider).collect(ImmutableList.toImmutableList());
    }
}
