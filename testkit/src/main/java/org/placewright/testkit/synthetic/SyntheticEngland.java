package org.placewright.testkit.synthetic;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Locator;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Provider;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SiblingReferral;
import org.placewright.core.time.CollectionYear;
import org.placewright.testkit.synthetic.CouncilChildren.Group;
import org.placewright.testkit.synthetic.CouncilChildren.Member;

/**
 * A country that does not exist: councils, the children they look after, homes and who owns them, prices, children
 * waiting, and the truth all of it was made from.
 *
 * <p>Equal specifications make equal countries on any machine, whatever is asked for, in whatever order and by however
 * many threads: every council's children come from streams of their own. Nothing is kept of a council's children once
 * they are told, so all of England fits in little memory; asking again makes them again, equal. Safe to share between
 * threads.
 *
 * <p>Making a country settles its model, ground, councils and homes, in about two seconds; children are then made at
 * tens of thousands a second. What holds between the parts: every postcode is in one of {@link #sectors()}, none of
 * which exists; a child who is in care on the last day and whose placement has the number and postcode of one of
 * {@link #homes()} lives there, it takes the child, and no more do than it counts as occupied. Where there is no place
 * left for a child, the child lives at an address that is no home of these; where too few children take places,
 * children whom nobody tells of live in the others. Earlier placements are in the same homes, however full.
 *
 * <p>Nobody comes into two councils' care, or back with a brother or sister; nobody is on short breaks and in care, one
 * after the other; nobody is temporarily elsewhere on the last day. The residents of {@link #homes()} are as many as
 * are occupied, and are not the children of the histories who live there: homes are told before any child is made.
 */
public final class SyntheticEngland {

    private final EnglandPlan plan;
    private final ImmutableList<SyntheticAuthority> councils;
    private final ImmutableSortedMap<Postcode, GridPoint> sectors;
    private final SyntheticTruth truth;

    private SyntheticEngland(SyntheticEnglandSpec spec) {
        this.plan = new EnglandPlan(spec);
        this.councils = plan.authorities();
        this.sectors = plan.country().points();
        this.truth = new SyntheticTruth(new CareTruth(plan), new PriceTruth(spec), new SuitabilityTruth(locator()));
    }

    /**
     * Makes a country.
     *
     * @param spec what it is to be like
     * @return the country; its children are made when they are asked for
     */
    public static SyntheticEngland of(SyntheticEnglandSpec spec) {
        return new SyntheticEngland(spec);
    }

    /**
     * Returns what it was to be like.
     *
     * @return the specification
     */
    public SyntheticEnglandSpec spec() {
        return plan.spec();
    }

    /**
     * Returns the councils.
     *
     * @return the councils, from south to north
     */
    public ImmutableList<SyntheticAuthority> councils() {
        return councils;
    }

    /**
     * Returns who runs the homes: the councils, then the others.
     *
     * @return the registered providers, by identifier; several may belong to one group
     */
    public ImmutableList<Provider> providers() {
        return plan.market().owners().providers();
    }

    /**
     * Returns the homes.
     *
     * @return the homes, by identifier; built anew each time
     */
    public Stream<Home> homes() {
        HomeWriter writer = new HomeWriter(plan, truth.prices());
        return plan.market().homes().stream().map(writer::home);
    }

    /**
     * Returns what happened to the children of a council: all who were in care on a day of the years told.
     *
     * @param council one of the councils
     * @return consistent histories in the order in which children first came into care, each with all times in care
     *     from the first on; then, by their first break, those of children under short breaks only
     */
    public Stream<CareHistory> histories(AuthorityId council) {
        return Stream.concat(
                members(council).map(Member::history),
                IntStream.of(plan.country().indexOf(council))
                        .mapToObj(plan::shortBreaks)
                        .flatMap(ShortBreaks::histories));
    }

    /**
     * Returns what happened to all children, council by council.
     *
     * @return the histories of {@link #histories(AuthorityId)}, in the order of the councils
     */
    public Stream<CareHistory> histories() {
        return councils.stream().map(SyntheticAuthority::id).flatMap(this::histories);
    }

    /**
     * Returns which children of a council came into care together, as brothers and sisters.
     *
     * @param council one of the councils
     * @return groups of two and more of those told, the oldest first
     */
    public Stream<ImmutableList<ChildId>> siblingGroups(AuthorityId council) {
        return groups(council).filter(group -> group.members().size() > 1).map(group -> group.members().stream()
                .map(member -> member.history().childId())
                .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Returns what a council submitted each year, with the faults put into it, beside the truth.
     *
     * @param council one of the councils
     * @return the council, with the returns of the years told
     */
    public SyntheticCouncil returns(AuthorityId council) {
        ImmutableList<CareHistory> histories = histories(council).collect(ImmutableList.toImmutableList());
        NavigableMap<CollectionYear, NavigableMap<ChildId, CareHistory>> returns = new TreeMap<>();
        int last = spec().asOf().getYear();
        for (int year = last - spec().yearsOfHistory() + 1; year <= last; year++) {
            returns.put(CollectionYear.of(year), ReturnGenerator.inYear(histories, CollectionYear.of(year)));
        }
        ImmutableList<SyntheticFault> faults = new FaultInjector(spec(), council, returns).inject();
        ImmutableSortedMap.Builder<CollectionYear, ImmutableList<CareHistory>> submitted =
                ImmutableSortedMap.naturalOrder();
        returns.forEach((year, children) -> submitted.put(year, ImmutableList.copyOf(children.values())));
        return SyntheticCouncil.builder()
                .id(council)
                .histories(histories)
                .returns(submitted.buildOrThrow())
                .faults(faults)
                .build();
    }

    /**
     * Returns what placements of a council's children cost.
     *
     * @param council one of the councils
     * @return the fees in force on the 31 March of the last three years, child by child
     */
    public Stream<SyntheticPrice> prices(AuthorityId council) {
        PriceDrawer drawer = new PriceDrawer(
                spec(), truth.prices(), councils.get(plan.country().indexOf(council)));
        return members(council).flatMap(member -> drawer.prices(member).stream());
    }

    /**
     * Returns what placements cost, council by council.
     *
     * @return the fees of {@link #prices(AuthorityId)}, in the order of the councils
     */
    public Stream<SyntheticPrice> prices() {
        return councils.stream().map(SyntheticAuthority::id).flatMap(this::prices);
    }

    /**
     * Returns the children of a council who wait for a home: those who come into care in the next fourteen days.
     *
     * @param council one of the councils
     * @return the referrals, by the day the home is needed
     */
    public ImmutableList<Referral> referrals(AuthorityId council) {
        return new ReferralDrawer(plan, plan.country().indexOf(council)).referrals();
    }

    /**
     * Returns all children who wait for a home, council by council.
     *
     * @return the referrals of {@link #referrals(AuthorityId)}, in the order of the councils
     */
    public Stream<Referral> referrals() {
        return councils.stream().flatMap(council -> referrals(council.id()).stream());
    }

    /**
     * Returns the requests for those of a council's children who wait with brothers and sisters.
     *
     * @param council one of the councils
     * @return one for each group, of the referrals of {@link #referrals(AuthorityId)}, in their order
     */
    public ImmutableList<SiblingReferral> siblingReferrals(AuthorityId council) {
        return new ReferralDrawer(plan, plan.country().indexOf(council)).siblingReferrals();
    }

    /**
     * Returns every postcode sector and where its middle is.
     *
     * @return invented sectors, in their order
     */
    public ImmutableSortedMap<Postcode, GridPoint> sectors() {
        return sectors;
    }

    /**
     * Returns what finds the places of the country.
     *
     * @return a locator that answers for a sector, or a whole postcode in it, with the middle of the sector
     */
    public Locator locator() {
        ImmutableSortedMap<Postcode, GridPoint> known = sectors;
        return postcode -> postcode.sector().flatMap(sector -> Optional.ofNullable(known.get(sector)));
    }

    /**
     * Returns what the country was made from.
     *
     * @return the truth
     */
    public SyntheticTruth truth() {
        return truth;
    }

    /**
     * Does something with each council, on an executor. What it throws for one is thrown here once all are done; of
     * several, what the first council threw.
     *
     * @param executor where to work; the result does not depend on how many threads it has. It must not be the one this
     *     is called on, if that has a bound: it would wait for itself
     * @param work what to do; it may ask this country for anything
     * @param <T> what comes of it
     * @return what came of it, in the order of the councils
     */
    public <T> ImmutableList<T> eachCouncil(Executor executor, Function<SyntheticAuthority, T> work) {
        List<CompletableFuture<T>> asked = new ArrayList<>();
        councils.forEach(council -> asked.add(CompletableFuture.supplyAsync(() -> work.apply(council), executor)));
        try {
            CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new))
                    .exceptionally(fault -> null)
                    .join();
            return asked.stream().map(CompletableFuture::join).collect(ImmutableList.toImmutableList());
        } catch (CompletionException e) {
            Throwable cause = e.getCause();
            if (cause != null) {
                Throwables.throwIfUnchecked(cause);
            }
            throw e;
        }
    }

    private Stream<Member> members(AuthorityId council) {
        return groups(council).flatMap(group -> group.members().stream());
    }

    private Stream<Group> groups(AuthorityId council) {
        int index = plan.country().indexOf(council);
        // Begun only when the stream is consumed, and then by one thread: places are taken in the order of arrival.
        return IntStream.of(index)
                .mapToObj(plan::children)
                .flatMap(children -> StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(children, Spliterator.ORDERED | Spliterator.NONNULL),
                        false));
    }
}
