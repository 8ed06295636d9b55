package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.CompanyNumber;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.ProviderSector;
import org.placewright.core.provider.Registration;

/**
 * Who owns the homes of a synthetic England: registered providers, some of which belong to one group.
 *
 * <p>Children's homes: 84 % private (NAO 2025); the ten largest groups own 26 % of the private homes and the 22 largest
 * 28 % of all (Ofsted, March 2024); the rest are in small hands. What is published counts groups: of the largest,
 * several hold two to five registered providers each, their homes dealt out among these in turn, so that no provider is
 * as large as its group. So do the largest fostering agencies, and some of these belong to groups of children's homes.
 * How many, and all else that is here, is by hand. Names and company numbers are invented; no real number begins with
 * 99.
 */
final class Owners {

    private static final double PRIVATE_HOMES = 0.84;
    private static final double COUNCIL_HOMES = 0.10;
    private static final double TEN_LARGEST_OF_PRIVATE = 0.26;
    private static final double TWENTY_TWO_LARGEST_OF_ALL = 0.28;
    private static final int FIRST_SERVICE = 9_000_001;
    private static final int FIRST_COMPANY = 99_000_001;
    private static final int NO_COMPANY_EVERY = 20;

    /** How many registered providers the largest private groups have, the largest group first. */
    private static final ImmutableMap<HomeKind, ImmutableList<Integer>> PROVIDERS_OF_LARGEST = ImmutableMap.of(
            HomeKind.CHILDRENS_HOME, ImmutableList.of(5, 4, 4, 3, 3, 2, 2),
            HomeKind.FOSTERING_HOUSEHOLD, ImmutableList.of(3, 2, 2));

    /** So many of the largest agencies belong, each, to every other of the largest groups of children's homes. */
    private static final int AGENCIES_OF_HOME_GROUPS = 2;

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

    private final RegistrationDrawer registrations;

    private Owners(RegistrationDrawer registrations) {
        this.registrations = registrations;
    }

    /**
     * Deals out ownership.
     *
     * @param councils who come first, in order
     * @param homes how many homes of each kind are to have an owner other than as their council's foster carers
     */
    static Owners of(SyntheticEnglandSpec spec, List<AuthorityId> councils, ImmutableMap<HomeKind, Integer> homes) {
        Draw draw = Draw.of(spec.seed(), "owners");
        Owners made = new Owners(new RegistrationDrawer(spec));
        for (AuthorityId council : councils) {
            made.add(council.value() + " Council", ProviderSector.LOCAL_AUTHORITY, Optional.empty());
        }
        homes.forEach((kind, count) ->
                made.dealt.put(kind, new ArrayList<>(draw.shuffled(made.owning(kind, count, councils.size())))));
        made.formGroups();
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
            int owner = add(name(kind), sector, Optional.of(kind));
            for (int i = 0; i < homes; i++) {
                owning.add(owner);
            }
        }
        return homes;
    }

    /** Returns what an owner is registered for itself; of some kinds each home is registered, and no owner. */
    private Optional<Registration> registration(Optional<HomeKind> kind, Urn urn) {
        if (kind.isEmpty()) {
            return Optional.of(registrations.ofCouncil(urn));
        }
        return switch (kind.get()) {
            case FOSTERING_HOUSEHOLD -> Optional.of(registrations.ofFosteringAgency(urn));
            case SUPPORTED_ACCOMMODATION -> Optional.of(registrations.ofSupportedAccommodation(urn));
            case CHILDRENS_HOME, SECURE_CHILDRENS_HOME, RESIDENTIAL_SCHOOL -> Optional.empty();
        };
    }

    private String name(HomeKind kind) {
        int number = owners.size();
        int words = BEGINNINGS.size() * ENDINGS.size();
        String word =
                BEGINNINGS.get(number % BEGINNINGS.size()) + ENDINGS.get(number / BEGINNINGS.size() % ENDINGS.size());
        String name = number < words ? word : word + " " + (number / words + 1);
        return name + " " + TRADES.getOrDefault(kind, "Care");
    }

    private int add(String name, ProviderSector sector, Optional<HomeKind> kind) {
        int number = owners.size();
        boolean council = kind.isEmpty();
        boolean company = !council && number % NO_COMPANY_EVERY != 0;
        Urn urn = Urn.of(Integer.toString(FIRST_SERVICE + number));
        Provider provider = Provider.builder()
                .id(ProviderId.of(String.format(Locale.ROOT, "P-%05d", number + 1)))
                .name(name)
                .sector(sector)
                .companyNumber(
                        company
                                ? Optional.of(CompanyNumber.of(Integer.toString(FIRST_COMPANY + number)))
                                : Optional.empty())
                .registrations(registration(kind, urn).stream().toList())
                .build();
        owners.add(new Owner(provider, council ? OptionalInt.of(number) : OptionalInt.empty(), urn));
        return number;
    }

    /** Makes groups of the largest private owners; those who join come last, so that nobody else is renumbered. */
    private void formGroups() {
        List<Integer> homeGroups = largest(HomeKind.CHILDRENS_HOME);
        List<Integer> agencies = largest(HomeKind.FOSTERING_HOUSEHOLD);
        homeGroups.forEach(owner -> join(owner, owner));
        agencies.forEach(owner -> join(owner, owner));
        for (int i = 0; i < AGENCIES_OF_HOME_GROUPS && i < agencies.size() && 2 * i < homeGroups.size(); i++) {
            join(agencies.get(i), homeGroups.get(2 * i));
        }
        split(HomeKind.CHILDRENS_HOME, homeGroups);
        split(HomeKind.FOSTERING_HOUSEHOLD, agencies);
    }

    private List<Integer> largest(HomeKind kind) {
        Map<Integer, Long> homes = dealt.getOrDefault(kind, List.of()).stream()
                .filter(owner -> sector(owner) == ProviderSector.PRIVATE)
                .collect(Collectors.groupingBy(owner -> owner, TreeMap::new, Collectors.counting()));
        return homes.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .sorted(Map.Entry.<Integer, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(providersOfLargest(kind).size())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static ImmutableList<Integer> providersOfLargest(HomeKind kind) {
        return PROVIDERS_OF_LARGEST.getOrDefault(kind, ImmutableList.of());
    }

    private ProviderSector sector(int owner) {
        return owners.get(owner).provider().sector().orElseThrow();
    }

    /** Deals out the homes of each group among its first provider and others, in turn. */
    private void split(HomeKind kind, List<Integer> groups) {
        List<Integer> owning = dealt.getOrDefault(kind, List.of());
        for (int rank = 0; rank < groups.size(); rank++) {
            int first = groups.get(rank);
            int most = Math.min(
                    providersOfLargest(kind).get(rank),
                    Math.toIntExact(
                            owning.stream().filter(owner -> owner == first).count()));
            int added = owners.size();
            for (int provider = 1; provider < most; provider++) {
                join(add(name(kind), ProviderSector.PRIVATE, Optional.of(kind)), first);
            }
            int turn = 0;
            for (int i = 0; i < owning.size(); i++) {
                if (owning.get(i) == first) {
                    int part = turn++ % most;
                    owning.set(i, part == 0 ? first : added + part - 1);
                }
            }
        }
    }

    /** Lets an owner belong to the group of another. */
    private void join(int owner, int top) {
        Owner joining = owners.get(owner);
        ProviderId group = owners.get(top).provider().group();
        Provider provider = joining.provider().withUltimateOwner(group);
        owners.set(owner, new Owner(provider, joining.council(), joining.service()));
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
