package org.placewright.sufficiency.market;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.core.id.CompanyNumber;
import org.placewright.core.id.ProviderId;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.ProviderSector;
import org.placewright.sufficiency.supply.HomeProviders;

/**
 * Which providers belong to which group, through their owners.
 *
 * <p>Resolved in this order:
 *
 * <ol>
 *   <li>Records that bear one company number are one organisation, however their names are spelt. Its identifier is the
 *       first of theirs.
 *   <li>An organisation's owner is the {@link Provider#ultimateOwner()} of its records, and owners are followed to the
 *       one at the top: if A names B and B names C, all three are C's group. Where records of one organisation name
 *       different owners, the first identifier is taken, and the doubt reported.
 *   <li>Organisations that own one another in a ring are one group under the first of their identifiers, and reported.
 *   <li>A provider, or owner, of which there is no record stands for itself.
 * </ol>
 *
 * <p>Names never join two records: groups called alike are reported and kept apart. Resolving takes O(n log n) for n
 * records, and does not depend on their order. Immutable and safe to share between threads.
 */
public final class Ownership {

    private final ImmutableSortedMap<ProviderId, Provider> records;
    private final ImmutableSortedMap<ProviderId, ProviderId> tops;
    private final ImmutableList<OwnershipDoubt> doubts;
    private final HomeProviders homeProviders;

    private Ownership(
            ImmutableSortedMap<ProviderId, Provider> records,
            ImmutableSortedMap<ProviderId, ProviderId> tops,
            ImmutableList<OwnershipDoubt> doubts) {
        this.records = records;
        this.tops = tops;
        this.doubts = doubts;
        this.homeProviders = HomeProviders.of(records.values());
    }

    /**
     * Resolves the groups of some providers.
     *
     * @param providers the records, each identifier once
     * @return who belongs to whom
     * @throws IllegalArgumentException if two records have one identifier
     */
    public static Ownership of(Iterable<? extends Provider> providers) {
        SortedMap<ProviderId, Provider> records = new TreeMap<>();
        for (Provider provider : providers) {
            if (records.put(provider.id(), provider) != null) {
                throw new IllegalArgumentException("Ownership providers must have each identifier once but "
                        + provider.id() + " is there twice. Maybe keep the later record?");
            }
        }
        return new Resolution(records.values()).resolved(ImmutableSortedMap.copyOfSorted(records));
    }

    /**
     * Returns the organisation at the top of a provider's group.
     *
     * @param provider a provider, of which there may be no record
     * @return its top, which may be itself
     */
    public ProviderId top(ProviderId provider) {
        return tops.getOrDefault(provider, provider);
    }

    /**
     * Returns the record of a provider.
     *
     * @param provider the provider
     * @return its record, if there is one
     */
    public Optional<Provider> record(ProviderId provider) {
        return Optional.ofNullable(records.get(provider));
    }

    /**
     * Returns who provides a home.
     *
     * @param home the home
     * @return the provider it names, else the one that holds its number; empty if not known
     */
    public Optional<ProviderId> providerOf(Home home) {
        return homeProviders.providerOf(home);
    }

    /**
     * Returns what an organisation is called.
     *
     * @param provider the provider
     * @return the name on its record; its identifier if there is no record
     */
    public String name(ProviderId provider) {
        return record(provider).map(Provider::name).orElse(provider.value());
    }

    /**
     * Returns the sector of a provider.
     *
     * @param provider the provider
     * @return the sector on its record; else that of its top; empty if neither tells
     */
    public Optional<ProviderSector> sector(ProviderId provider) {
        return record(provider).flatMap(Provider::sector).or(() -> record(top(provider))
                .flatMap(Provider::sector));
    }

    /**
     * Returns every provider named in the records, as one of them or as an owner, and the top of its group.
     *
     * @return tops by provider, in order
     */
    public ImmutableSortedMap<ProviderId, ProviderId> tops() {
        return tops;
    }

    /**
     * Returns what is doubtful in the records.
     *
     * @return doubts, by kind, then by provider
     */
    public ImmutableList<OwnershipDoubt> doubts() {
        return doubts;
    }

    /** Returns how many records there are only. */
    @Override
    public String toString() {
        return "Ownership[" + records.size() + " providers]";
    }

    /** The work of resolving, which ends with it. */
    private static final class Resolution {

        private final Collection<Provider> records;
        private final SortedMap<ProviderId, ProviderId> organisations = new TreeMap<>();
        private final SortedMap<ProviderId, SortedSet<ProviderId>> owners = new TreeMap<>();
        private final SortedMap<ProviderId, ProviderId> topOfOrganisation = new TreeMap<>();
        private final ImmutableList.Builder<OwnershipDoubt> doubts = ImmutableList.builder();

        Resolution(Collection<Provider> recordsInOrder) {
            this.records = recordsInOrder;
        }

        Ownership resolved(ImmutableSortedMap<ProviderId, Provider> byId) {
            joinCompanies();
            readOwners();
            organisations.values().forEach(this::follow);
            reportDisagreement();
            ImmutableSortedMap.Builder<ProviderId, ProviderId> tops = ImmutableSortedMap.naturalOrder();
            organisations.forEach((provider, organisation) -> tops.put(provider, topOfOrganisation(organisation)));
            ImmutableSortedMap<ProviderId, ProviderId> resolved = tops.buildOrThrow();
            reportNamesAlike(byId, resolved);
            return new Ownership(
                    byId,
                    resolved,
                    ImmutableList.sortedCopyOf(
                            Ordering.natural()
                                    .onResultOf(OwnershipDoubt::kind)
                                    .compound(Ordering.natural().onResultOf((OwnershipDoubt doubt) -> doubt.providers()
                                            .first())),
                            doubts.build()));
        }

        private void joinCompanies() {
            SortedMap<CompanyNumber, ProviderId> firsts = new TreeMap<>();
            for (Provider provider : records) {
                ProviderId organisation = provider.companyNumber()
                        .map(number -> firsts.computeIfAbsent(number, absent -> provider.id()))
                        .orElse(provider.id());
                organisations.put(provider.id(), organisation);
            }
            for (Provider provider : records) {
                provider.ultimateOwner().ifPresent(owner -> organisations.putIfAbsent(owner, owner));
            }
        }

        private void readOwners() {
            for (Provider provider : records) {
                ProviderId organisation = organisation(provider.id());
                provider.ultimateOwner()
                        .map(this::organisation)
                        .filter(owner -> !owner.equals(organisation))
                        .ifPresent(owner -> owners.computeIfAbsent(organisation, absent -> new TreeSet<>())
                                .add(owner));
            }
        }

        private ProviderId organisation(ProviderId provider) {
            return organisations.getOrDefault(provider, provider);
        }

        private ProviderId topOfOrganisation(ProviderId organisation) {
            return topOfOrganisation.getOrDefault(organisation, organisation);
        }

        /** Follows owners up to a top that is known, has no owner, or closes a ring, and gives it to all on the way. */
        private void follow(ProviderId start) {
            SortedSet<ProviderId> way = new TreeSet<>();
            ProviderId at = start;
            while (!topOfOrganisation.containsKey(at) && owners.containsKey(at) && way.add(at)) {
                at = owner(at);
            }
            ProviderId top = way.contains(at) ? firstOfRing(at) : topOfOrganisation(at);
            way.add(at);
            way.forEach(passed -> topOfOrganisation.put(passed, top));
        }

        /** Returns the owner followed from an organisation that has one. */
        private ProviderId owner(ProviderId organisation) {
            return Objects.requireNonNull(owners.get(organisation)).first();
        }

        private ProviderId firstOfRing(ProviderId start) {
            SortedSet<ProviderId> ring = new TreeSet<>();
            for (ProviderId at = start; ring.add(at); ) {
                at = owner(at);
            }
            doubts.add(new OwnershipDoubt(OwnershipDoubt.Kind.RING, ImmutableSortedSet.copyOfSorted(ring)));
            return ring.first();
        }

        private void reportDisagreement() {
            for (SortedSet<ProviderId> named : owners.values()) {
                if (named.stream().map(this::topOfOrganisation).distinct().count() > 1) {
                    doubts.add(new OwnershipDoubt(
                            OwnershipDoubt.Kind.OWNERS_DISAGREE, ImmutableSortedSet.copyOfSorted(named)));
                }
            }
        }

        private void reportNamesAlike(
                ImmutableSortedMap<ProviderId, Provider> byId, ImmutableSortedMap<ProviderId, ProviderId> tops) {
            SortedMap<String, SortedSet<ProviderId>> called = new TreeMap<>();
            byId.forEach((id, provider) -> called.computeIfAbsent(
                            OwnerName.of(provider.name()).value(), absent -> new TreeSet<>())
                    .add(tops.getOrDefault(id, id)));
            called.values().stream()
                    .filter(alike -> alike.size() > 1)
                    .map(alike ->
                            new OwnershipDoubt(OwnershipDoubt.Kind.NAMES_ALIKE, ImmutableSortedSet.copyOfSorted(alike)))
                    .forEach(doubts::add);
        }
    }
}
