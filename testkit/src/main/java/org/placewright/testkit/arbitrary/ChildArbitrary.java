package org.placewright.testkit.arbitrary;

import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.placewright.core.child.Child;
import org.placewright.core.child.LegalStatusPeriod;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.time.CollectionYear;
import org.placewright.core.time.DateRange;

/**
 * Draws children, as {@link ChildArbitraries#children()} does, and narrows which:
 *
 * <pre>{@code
 * ChildArbitraries.children().inCareOn(day).ofAge(Range.closed(5, 11), day).unaccompanied()
 * }</pre>
 *
 * <p>Each method returns another arbitrary and leaves this one as it is. Nothing is drawn to be thrown away.
 */
public final class ChildArbitrary extends ArbitraryDecorator<Child> {

    private static final Range<LocalDate> USUAL_BIRTHS =
            Range.closed(ChildArbitraries.FIRST_BIRTH, ChildArbitraries.LAST_BIRTH);
    private static final int OLDEST_IN_CARE = 17;
    private static final int DAYS_OF_CHILDHOOD = 6_574;
    private static final int LONGEST_PERIOD_IN_DAYS = 1_500;

    static final ChildArbitrary ANY = new ChildArbitrary(Range.all(), Optional.empty(), Optional.empty(), false);

    private final Range<LocalDate> births;
    private final Optional<LocalDate> known;
    private final Optional<LocalDate> inCare;
    private final boolean unaccompanied;

    private ChildArbitrary(
            Range<LocalDate> births, Optional<LocalDate> known, Optional<LocalDate> inCare, boolean unaccompanied) {
        this.births = births;
        this.known = known;
        this.inCare = inCare;
        this.unaccompanied = unaccompanied;
    }

    /**
     * Narrows to children born between two days.
     *
     * @param first the first day of birth
     * @param last the last day of birth, not before the first
     * @return those children; shrinks towards the earliest born
     * @throws IllegalArgumentException if the last day is before the first, or no such child is left
     */
    public ChildArbitrary bornBetween(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("births: last " + last + " is before first " + first);
        }
        return new ChildArbitrary(alsoBorn(Range.closed(first, last)), known, inCare, unaccompanied);
    }

    /**
     * Narrows to children of certain ages on a day; many have a birthday on it, or have one the day after.
     *
     * @param years the ages in whole years, with a lower and an upper end
     * @param day the day
     * @return those children; shrinks towards the earliest born
     * @throws IllegalArgumentException if an end is missing or below 0, or no such child is left
     */
    public ChildArbitrary ofAge(Range<Integer> years, LocalDate day) {
        Range<Integer> whole = years.canonical(DiscreteDomain.integers());
        if (!years.hasLowerBound() || !years.hasUpperBound() || whole.isEmpty() || whole.lowerEndpoint() < 0) {
            throw new IllegalArgumentException(
                    "years must have two ends and not be below 0 but were " + years + ". Maybe Range.closed(5, 11)?");
        }
        // Who is born on the first of these days turns the upper end, which no longer counts, the day after.
        LocalDate first = day.minusYears(whole.upperEndpoint()).plusDays(1);
        LocalDate last = day.minusYears(whole.lowerEndpoint());
        return new ChildArbitrary(alsoBorn(Range.closed(first, last)), Optional.of(day), inCare, unaccompanied);
    }

    /**
     * Narrows to children in care on a day: born by then, under 18, and under a legal status that is valid that year
     * and is no agreed series of short breaks.
     *
     * @param day the day
     * @return those children; shrinks towards the earliest born
     * @throws IllegalArgumentException if no such child is left
     */
    public ChildArbitrary inCareOn(LocalDate day) {
        ChildArbitrary children = ofAge(Range.closed(0, OLDEST_IN_CARE), day);
        return new ChildArbitrary(children.births, children.known, Optional.of(day), unaccompanied);
    }

    /**
     * Narrows to children who came to this country unaccompanied: by the day they are known to have an age or be in
     * care on, if any is asked for.
     *
     * @return those children, from a day of their childhood up to their 18th birthday
     */
    public ChildArbitrary unaccompanied() {
        return new ChildArbitrary(births, known, inCare, true);
    }

    private Range<LocalDate> alsoBorn(Range<LocalDate> asked) {
        if (!births.isConnected(asked) || births.intersection(asked).isEmpty()) {
            throw new IllegalArgumentException("no child is born in both " + births + " and " + asked
                    + ". Maybe ages or births on different days contradict each other?");
        }
        return births.intersection(asked);
    }

    @Override
    protected Arbitrary<Child> arbitrary() {
        Arbitrary<Child> children = ChildArbitraries.childrenBorn(daysOfBirth());
        if (inCare.isPresent()) {
            children = Combinators.combine(children, statuses(inCare.get()).withoutEdgeCases())
                    .as((child, status) -> child.withLegalStatuses(status.of(child.dateOfBirth())));
        }
        if (unaccompanied) {
            children = Combinators.combine(children, Arbitraries.integers().between(0, DAYS_OF_CHILDHOOD - 1))
                    .as((child, age) -> child.withUnaccompaniedPeriods(
                            ImmutableSortedSet.of(unaccompanied(child.dateOfBirth(), age))));
        }
        return children;
    }

    private Arbitrary<LocalDate> daysOfBirth() {
        Range<LocalDate> days = births.equals(Range.all()) ? USUAL_BIRTHS : births;
        Arbitrary<LocalDate> any = TimeArbitraries.dates(days.lowerEndpoint(), days.upperEndpoint());
        if (known.isEmpty()) {
            return any;
        }
        // On a birthday, or on the eve of one.
        ImmutableList<LocalDate> awkward =
                ImmutableList.copyOf(ImmutableSortedSet.of(days.lowerEndpoint(), days.upperEndpoint()));
        return Arbitraries.frequencyOf(Tuple.of(4, any), Tuple.of(1, Arbitraries.of(awkward)));
    }

    private DateRange unaccompanied(LocalDate born, int age) {
        long latest = known.map(day -> ChronoUnit.DAYS.between(born, day)).orElse((long) DAYS_OF_CHILDHOOD);
        LocalDate arrived = born.plusDays(age % (Math.min(latest, DAYS_OF_CHILDHOOD - 1) + 1));
        return DateRange.of(arrived, TimeArbitraries.birthday(born, OLDEST_IN_CARE + 1));
    }

    /** A legal status, since so many days before a day, and for so many after it or for good. */
    private record Status(LegalStatus code, LocalDate day, int before, Optional<Integer> after) {

        ImmutableList<LegalStatusPeriod> of(LocalDate born) {
            LocalDate since = day.minusDays(before);
            return ImmutableList.of(new LegalStatusPeriod(
                    code,
                    new DateRange(since.isBefore(born) ? born : since, after.map(days -> day.plusDays(days + 1L)))));
        }
    }

    private static Arbitrary<Status> statuses(LocalDate day) {
        ImmutableList<LegalStatus> codes = LegalStatus.codes().validIn(CollectionYear.containing(day)).stream()
                .filter(code -> !code.isShortBreaks())
                .collect(ImmutableList.toImmutableList());
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, LONGEST_PERIOD_IN_DAYS);
        return Combinators.combine(Arbitraries.of(codes), lengths, lengths.optional(0.5))
                .as((code, before, after) -> new Status(code, day, before, after));
    }
}
