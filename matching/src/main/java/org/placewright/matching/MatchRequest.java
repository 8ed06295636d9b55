package org.placewright.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.child.Child;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.code.Sex;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.provider.Resident;
import org.placewright.core.provider.Residents;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.referral.Referral;

/**
 * What is asked of a market: who could care for this child.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>referral</td><td>{@link Referral}</td><td></td><td>yes</td><td></td><td>who needs a home; not printed</td></tr>
 * <tr><td>asOf</td><td>date</td><td></td><td>no</td><td>the day the home is needed</td>
 *     <td>the day of asking: what inspections are known by then</td></tr>
 * <tr><td>together</td><td>{@link Referral}s</td><td></td><td>no</td><td>none</td>
 *     <td>other children who are to live in the same home; that they are brothers and sisters, and that they
 *     must not be split, only {@code siblings} tells; not printed</td></tr>
 * <tr><td>siblings</td><td>{@link SiblingGroup}</td><td></td><td>no</td><td>not known</td>
 *     <td>who is whose brother or sister, and what was decided about them; not printed</td></tr>
 * <tr><td>stay</td><td>{@link KindOfStay}</td><td></td><td>no</td><td>not specified</td>
 *     <td>the kind of stay that is needed, besides that it is an emergency if the referral says so</td></tr>
 * <tr><td>authoritiesToAvoid</td><td>{@link AuthorityId}s</td><td></td><td>no</td><td>none</td>
 *     <td>in whose areas the child must not live; not printed</td></tr>
 * <tr><td>allowances</td><td>{@link Allowance}s</td><td></td><td>no</td><td>none</td>
 *     <td>what the officer expressly allows</td></tr>
 * <tr><td>expectedFees</td><td>{@link WeeklyFee} by home</td><td>GBP a week</td><td>no</td><td>not known</td>
 *     <td>what each home might be expected to ask for this child, by a benchmark of the caller's choice</td></tr>
 * <tr><td>limit</td><td>whole number</td><td>homes</td><td>no</td><td>every home</td>
 *     <td>how many homes to name in each of the lists of a ranking, 1 or more</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class MatchRequest implements WithMatchRequest {

    MatchRequest() {}

    /**
     * Returns a request for one child, with every default.
     *
     * @param referral who needs a home
     * @return the request
     */
    public static MatchRequest of(Referral referral) {
        return builder().referral(referral).build();
    }

    /**
     * Returns who needs a home.
     *
     * @return the referral; personal
     */
    @Personal
    @Value.Redacted
    public abstract Referral referral();

    /**
     * Returns the day of asking.
     *
     * @return the date; by default the day the home is needed
     */
    @Value.Default
    public LocalDate asOf() {
        return referral().neededFrom();
    }

    /**
     * Returns the other children who are to live in the same home.
     *
     * @return their referrals; personal
     */
    @Personal
    @Value.Redacted
    public abstract ImmutableList<Referral> together();

    /**
     * Returns who is whose brother or sister.
     *
     * @return the group, if known; personal
     */
    @Personal
    @Value.Redacted
    public abstract Optional<SiblingGroup> siblings();

    /**
     * Returns the kind of stay that is needed, besides that it is an emergency if the referral says so.
     *
     * @return the kind, if specified
     */
    public abstract Optional<KindOfStay> stay();

    /**
     * Returns in whose areas the child must not live.
     *
     * @return local authorities; personal
     */
    @Personal
    @Value.Redacted
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<AuthorityId> authoritiesToAvoid();

    /**
     * Returns what the officer expressly allows.
     *
     * @return the allowances
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Allowance> allowances();

    /**
     * Returns what homes might be expected to ask.
     *
     * @return fees by home
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<HomeId, WeeklyFee> expectedFees();

    /**
     * Returns how many homes to name in each list.
     *
     * @return 1 or more; empty for all
     */
    public abstract OptionalInt limit();

    /**
     * Returns how many places are needed in one home.
     *
     * @return 1, and 1 more for each child who is to live there too
     */
    public final int placesNeeded() {
        return 1 + together().size();
    }

    /**
     * Returns who is to live in the home.
     *
     * @return the children, in the order of their identifiers; personal
     */
    @Personal
    public final ImmutableSortedSet<ChildId> children() {
        ImmutableSortedSet.Builder<ChildId> all = ImmutableSortedSet.naturalOrder();
        all.add(referral().child().id());
        together().forEach(other -> all.add(other.child().id()));
        return all.build();
    }

    /**
     * Returns the market as it would be if none of the children lived in it: at the home where a referral says its
     * child lives now, a place more is free for each of them, so that they can be found to be best left there.
     *
     * <p>Residents are known by token, so which of them a child is may have to be told by month of birth and sex. Where
     * one resident alone fits, that one is left out; where several do, all of them, so that not all who live there are
     * recorded any more. Where none does, and all who live there are recorded, nobody is left out and no place is free.
     *
     * @param market the homes
     * @return the same homes; the same market where no referral names a home of it
     */
    public final Market withoutChild(Market market) {
        Market without = market;
        for (Referral leaving : Iterables.concat(ImmutableList.of(referral()), together())) {
            Optional<ListedHome> listed = leaving.currentHome().flatMap(without::listed);
            if (listed.isPresent()) {
                Home home = listed.get().home();
                Home vacated = vacated(home, leaving.child());
                without = vacated.equals(home)
                        ? without
                        : without.with(vacated, listed.get().listing());
            }
        }
        return without;
    }

    private static Home vacated(Home home, Child child) {
        OptionalInt occupied = home.capacity().map(UsableCapacity::occupied).orElseGet(OptionalInt::empty);
        if (occupied.orElse(0) == 0) {
            return home.withResidents(home.residents().flatMap(residents -> others(residents, child)));
        }
        int left = occupied.getAsInt() - 1;
        if (left == 0) {
            return home.withResidents(Optional.of(Residents.of()))
                    .withCapacity(home.capacity().map(capacity -> capacity.withOccupied(0)));
        }
        Optional<Residents> others = home.residents().map(residents -> notFitting(residents, child));
        int living = Math.max(left, others.map(known -> known.all().size()).orElse(0));
        return home.withResidents(others).withCapacity(home.capacity().map(capacity -> capacity.withOccupied(living)));
    }

    /** Where it is not recorded how many live there, those who are left are known only if one alone was the child. */
    private static Optional<Residents> others(Residents residents, Child child) {
        Residents others = notFitting(residents, child);
        return residents.all().size() - others.all().size() > 1 ? Optional.empty() : Optional.of(others);
    }

    private static Residents notFitting(Residents residents, Child child) {
        return new Residents(residents.all().stream()
                .filter(resident -> !fits(resident, child))
                .collect(ImmutableList.toImmutableList()));
    }

    private static boolean fits(Resident resident, Child child) {
        YearMonth born = YearMonth.from(child.dateOfBirth());
        boolean sexFits =
                resident.sex() == Sex.NOT_KNOWN || child.sex() == Sex.NOT_KNOWN || resident.sex() == child.sex();
        return sexFits && resident.birthMonth().orElse(born).equals(born);
    }

    @Value.Check
    void check() {
        if (limit().orElse(1) < 1) {
            throw new IllegalArgumentException("MatchRequest limit must be 1 or more but was " + limit().getAsInt()
                    + ". Maybe leave it out for every home?");
        }
        if (children().size() < placesNeeded()) {
            throw new IllegalArgumentException(
                    "MatchRequest together must name each child once. Maybe the referral itself is among them?");
        }
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MatchRequest}. The referral must be set. */
    public static final class Builder extends ImmutableMatchRequest.Builder {
        Builder() {}
    }
}
