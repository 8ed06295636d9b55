package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placewright.core.code.PlacementProvider;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.ProviderSector;

/**
 * Who runs homes in the region, and how much of each kind.
 *
 * <p>Ownership is skewed: the largest owner has about a quarter of the children's homes, as the ten largest groups have
 * of all private homes in England (Ofsted, March 2024), and 84 % of children's homes are private (NAO 2025). Councils
 * run half of the fostering households (Ofsted 2024). The other shares are by hand. Names are invented.
 */
final class ProviderRoster {

    /**
     * One organisation.
     *
     * @param provider who it is
     * @param council the council it is, if it is one
     * @param fosteringService the registration of its fostering service, if it has one
     */
    record Entry(Provider provider, Optional<AuthorityId> council, Optional<Urn> fosteringService) {}

    private record Firm(String name, ProviderSector sector, HomeKind kind, int share) {}

    private static final ImmutableList<Firm> FIRMS = ImmutableList.of(
            new Firm("Larkenfell Fostering", ProviderSector.PRIVATE, HomeKind.FOSTERING_HOUSEHOLD, 21),
            new Firm("Oysterbeck Foster Care", ProviderSector.PRIVATE, HomeKind.FOSTERING_HOUSEHOLD, 12),
            new Firm("The Windrake Trust", ProviderSector.VOLUNTARY, HomeKind.FOSTERING_HOUSEHOLD, 9),
            new Firm("Hearthwick Families", ProviderSector.PRIVATE, HomeKind.FOSTERING_HOUSEHOLD, 5),
            new Firm("Saint Ebbin's Fostering", ProviderSector.VOLUNTARY, HomeKind.FOSTERING_HOUSEHOLD, 3),
            new Firm("Quillmere Homes", ProviderSector.PRIVATE, HomeKind.CHILDRENS_HOME, 25),
            new Firm("Tamberfield Care", ProviderSector.PRIVATE, HomeKind.CHILDRENS_HOME, 18),
            new Firm("Bramwhistle Residential", ProviderSector.PRIVATE, HomeKind.CHILDRENS_HOME, 11),
            new Firm("Ostrander House", ProviderSector.PRIVATE, HomeKind.CHILDRENS_HOME, 8),
            new Firm("Copperlea Children's Services", ProviderSector.PRIVATE, HomeKind.CHILDRENS_HOME, 7),
            new Firm("Fallowgate Homes", ProviderSector.PRIVATE, HomeKind.CHILDRENS_HOME, 6),
            new Firm("Nettlebeck Care", ProviderSector.PRIVATE, HomeKind.CHILDRENS_HOME, 5),
            new Firm("Tarnwhistle Living", ProviderSector.PRIVATE, HomeKind.CHILDRENS_HOME, 4),
            new Firm("The Marlowick Charity", ProviderSector.VOLUNTARY, HomeKind.CHILDRENS_HOME, 4),
            new Firm("Kestrelway Living", ProviderSector.PRIVATE, HomeKind.SUPPORTED_ACCOMMODATION, 30),
            new Firm("Thresholdway", ProviderSector.PRIVATE, HomeKind.SUPPORTED_ACCOMMODATION, 22),
            new Firm("Dorrelstep Living", ProviderSector.PRIVATE, HomeKind.SUPPORTED_ACCOMMODATION, 18),
            new Firm("Ferrowell Housing", ProviderSector.VOLUNTARY, HomeKind.SUPPORTED_ACCOMMODATION, 20),
            new Firm("Grennoch Hollow School", ProviderSector.PRIVATE, HomeKind.RESIDENTIAL_SCHOOL, 60),
            new Firm("Wexcombe Abbey School", ProviderSector.VOLUNTARY, HomeKind.RESIDENTIAL_SCHOOL, 40));

    /** What all councils together run of each kind, beside the shares of the firms. */
    private static final ImmutableMap<HomeKind, Integer> COUNCILS_SHARE = ImmutableMap.of(
            HomeKind.FOSTERING_HOUSEHOLD, 50,
            HomeKind.CHILDRENS_HOME, 12,
            HomeKind.SUPPORTED_ACCOMMODATION, 10,
            HomeKind.SECURE_CHILDRENS_HOME, 100,
            HomeKind.RESIDENTIAL_SCHOOL, 0);

    private final ImmutableMap<ProviderId, Entry> entries;
    private final ImmutableMap<AuthorityId, Entry> councils;
    private final ImmutableList<Entry> agencies;

    private ProviderRoster(
            ImmutableMap<ProviderId, Entry> entries,
            ImmutableMap<AuthorityId, Entry> councils,
            ImmutableList<Entry> agencies) {
        this.entries = entries;
        this.councils = councils;
        this.agencies = agencies;
    }

    static ProviderRoster generate(List<AuthorityId> councils, Urns urns) {
        ImmutableMap.Builder<ProviderId, Entry> entries = ImmutableMap.builder();
        ImmutableMap.Builder<AuthorityId, Entry> byCouncil = ImmutableMap.builder();
        ImmutableList.Builder<Entry> agencies = ImmutableList.builder();
        int number = 0;
        for (AuthorityId council : councils) {
            Provider provider = provider(++number, council.value() + " Council", ProviderSector.LOCAL_AUTHORITY);
            Entry entry = new Entry(provider, Optional.of(council), Optional.of(urns.next()));
            entries.put(provider.id(), entry);
            byCouncil.put(council, entry);
        }
        for (Firm firm : FIRMS) {
            Provider provider = provider(++number, firm.name(), firm.sector());
            boolean fosters = firm.kind() == HomeKind.FOSTERING_HOUSEHOLD;
            Entry entry = new Entry(provider, Optional.empty(), fosters ? Optional.of(urns.next()) : Optional.empty());
            entries.put(provider.id(), entry);
            if (fosters) {
                agencies.add(entry);
            }
        }
        return new ProviderRoster(entries.buildOrThrow(), byCouncil.buildOrThrow(), agencies.build());
    }

    private static Provider provider(int number, String name, ProviderSector sector) {
        return Provider.builder()
                .id(ProviderId.of(String.format(Locale.ROOT, "P-%02d", number)))
                .name(name)
                .sector(sector)
                .build();
    }

    ImmutableList<Provider> providers() {
        return entries.values().stream().map(Entry::provider).collect(ImmutableList.toImmutableList());
    }

    /** Returns who runs homes of a kind, with the share of each. */
    ImmutableMap<Entry, Integer> shares(HomeKind kind) {
        ImmutableMap.Builder<Entry, Integer> shares = ImmutableMap.builder();
        int ofCouncils = COUNCILS_SHARE.getOrDefault(kind, 0);
        // All shares are taken times the number of councils, so that each council's part is whole.
        councils.values().forEach(entry -> shares.put(entry, ofCouncils));
        for (int i = 0; i < FIRMS.size(); i++) {
            if (FIRMS.get(i).kind() == kind) {
                shares.put(
                        entries.values().asList().get(councils.size() + i),
                        FIRMS.get(i).share() * councils.size());
            }
        }
        return shares.buildOrThrow();
    }

    /** Returns the independent fostering agencies. */
    ImmutableList<Entry> agencies() {
        return agencies;
    }

    Entry council(AuthorityId council) {
        return known(councils.get(council));
    }

    Entry entry(ProviderId provider) {
        return known(entries.get(provider));
    }

    /** Returns the PLACE_PROVIDER code for a council's child with a provider. */
    PlacementProvider code(ProviderId provider, AuthorityId placingCouncil) {
        Entry entry = entry(provider);
        if (entry.council().isPresent()) {
            return entry.council().get().equals(placingCouncil) ? PlacementProvider.PR1 : PlacementProvider.PR2;
        }
        return code(entry);
    }

    /** Returns the PLACE_PROVIDER code for a provider that is not a council. */
    static PlacementProvider code(Entry entry) {
        boolean voluntary = entry.provider()
                .sector()
                .filter(ProviderSector.VOLUNTARY::equals)
                .isPresent();
        return voluntary ? PlacementProvider.PR5 : PlacementProvider.PR4;
    }

    private static Entry known(@Nullable Entry entry) {
        if (entry == null) {
            throw new IllegalArgumentException("not a provider of the region");
        }
        return entry;
    }
}
