package org.placewright.matching.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.provider.Residents;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.matching.Facet;
import org.placewright.matching.ListedHome;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleKeys;

/**
 * The home must have a usable place free, on the day it is needed, for every child who is to live there: registered
 * places less blocked ones, less those occupied, and no more than its calendar of vacancies says of the day. The
 * capacity is that of the day the homes were recorded. Places that those who live there are expected to leave by the
 * day are counted only where there would be too few without them, and that is flagged.
 *
 * <p>A calendar does not clear a place that is recorded as taken or blocked: where it has enough and the record has
 * not, it has to be confirmed, for the place may be free by then or the calendar out of date. Where it has too few, or
 * the home has not as many places at all, the home is excluded.
 *
 * <p>A carer connected with every child who comes is never excluded here, for how many places are recorded is a matter
 * of approval and of other children: where nothing is said of room it is flagged, as part of the assessment; where too
 * few places are recorded, or the calendar has too few, it has to be confirmed.
 *
 * <p>The bed a child sleeps in is free for that child: our rankers ask of the market as it would be if the child lived
 * nowhere in it ({@link MatchRequest#withoutChild}).
 */
public final class VacancyRule implements EligibilityRule<VacancyRule.Room> {

    private static final Facet<Room> ROOM = Facet.of("room", Room::of);

    private static final Eligibility NONE_USABLE = Eligibility.excluded("no-usable-place");
    private static final Eligibility TOO_FEW_USABLE = Eligibility.excluded("too-few-usable-places");
    private static final Eligibility NONE_FREE = Eligibility.excluded("no-place-free");
    private static final Eligibility TOO_FEW_FREE = Eligibility.excluded("too-few-places-free");
    private static final Eligibility NOT_KNOWN = Eligibility.cannotTell("vacancy-not-known");
    private static final Eligibility NOT_AS_RECORDED = Eligibility.cannotTell("calendar-has-more-than-recorded");
    private static final Eligibility FULL_FOR_OTHERS = Eligibility.cannotTell("too-few-places-for-connected-child");
    private static final Eligibility EXPECTED = Eligibility.flagged("place-expected-to-be-free");
    private static final Eligibility TO_ASSESS = Eligibility.flagged("room-to-be-assessed");

    /** Creates the rule. */
    public VacancyRule() {}

    /**
     * What the rule looks at.
     *
     * @param places how much room there is now, if known
     * @param calendar what the home says will be free
     * @param coming who may come and go
     */
    public record Room(Optional<Places> places, Calendar calendar, Coming coming) {

        static Room of(ListedHome listed) {
            return new Room(listed.home().capacity().map(Places::of), Calendar.of(listed), Coming.of(listed));
        }
    }

    /**
     * How much room there is.
     *
     * @param registered places registered
     * @param usable places that can be used
     * @param occupied places occupied, if known
     */
    public record Places(int registered, int usable, OptionalInt occupied) {

        static Places of(UsableCapacity capacity) {
            return new Places(capacity.registered(), capacity.usable(), capacity.occupied());
        }
    }

    /**
     * What the home says will be free.
     *
     * @param home named only where it says something
     * @param entries of its calendar
     */
    public record Calendar(Optional<HomeId> home, ImmutableSortedSet<VacancyPeriod> entries) {

        private static final Calendar EMPTY = new Calendar(Optional.empty(), ImmutableSortedSet.of());

        static Calendar of(ListedHome listed) {
            ImmutableSortedSet<VacancyPeriod> entries = listed.listing().vacancies();
            return entries.isEmpty()
                    ? EMPTY
                    : new Calendar(Optional.of(listed.home().id()), entries);
        }

        private OptionalInt freeOn(LocalDate day) {
            return home.isEmpty() ? OptionalInt.empty() : VacancyPeriod.placesOn(entries, home.get(), day);
        }
    }

    /**
     * Who may come and go.
     *
     * @param leaving days on which those who live there are expected to leave, in order
     * @param recorded how many are recorded as living there, 0 or more
     * @param connected with whom a foster carer is connected
     */
    public record Coming(ImmutableList<LocalDate> leaving, int recorded, ConnectedChildren connected) {

        static Coming of(ListedHome listed) {
            ImmutableList<LocalDate> leaving = listed.home()
                    .residents()
                    .map(residents -> residents.all().stream()
                            .flatMap(resident -> resident.expectedUntil().stream())
                            .sorted()
                            .collect(ImmutableList.toImmutableList()))
                    .orElse(ImmutableList.of());
            int recorded = listed.home().residents().map(Residents::size).orElse(0);
            return new Coming(leaving, recorded, ConnectedChildren.of(listed));
        }

        private int leavingBy(LocalDate day) {
            int count = 0;
            while (count < leaving.size() && !leaving.get(count).isAfter(day)) {
                count++;
            }
            return count;
        }
    }

    @Override
    public ExplanationKey key() {
        return RuleKeys.VACANCY;
    }

    @Override
    public String source() {
        return "Usable places: registered less blocked; the home's own calendar";
    }

    @Override
    public boolean mayBeRelaxed() {
        return true;
    }

    @Override
    public Facet<VacancyRule.Room> facet() {
        return ROOM;
    }

    @Override
    public Optional<RuleTest<VacancyRule.Room>> test(MatchRequest request, Market market, MatchPolicy policy) {
        return Optional.of(new Test(request.referral().neededFrom(), request.placesNeeded(), request.children()));
    }

    private record Test(LocalDate day, int needed, ImmutableSortedSet<ChildId> children) implements RuleTest<Room> {
        @Override
        public Eligibility assess(Room room) {
            Eligibility said = ofAnyone(room);
            return said.verdict() == Eligibility.Verdict.EXCLUDED && room.coming.connected.includeAll(children)
                    ? FULL_FOR_OTHERS
                    : said;
        }

        /** What is said where nobody is connected with those who come. */
        private Eligibility ofAnyone(Room room) {
            OptionalInt said = room.calendar.freeOn(day);
            if (said.isPresent()) {
                return said.getAsInt() >= needed ? byRecord(room) : tooFew(said.getAsInt());
            }
            if (room.places.isPresent()) {
                return byPlaces(room, room.places.get());
            }
            return notKnown(room);
        }

        /** What is said where the calendar has enough: no more than the record bears out. */
        private Eligibility byRecord(Room room) {
            if (room.places.isEmpty()) {
                return Eligibility.ALLOWED;
            }
            Places places = room.places.get();
            if (places.registered < needed) {
                return TOO_FEW_USABLE;
            }
            int free = places.usable - places.occupied.orElse(room.coming.recorded);
            if (free >= needed) {
                return Eligibility.ALLOWED;
            }
            return free + room.coming.leavingBy(day) >= needed ? EXPECTED : NOT_AS_RECORDED;
        }

        private Eligibility byPlaces(Room room, Places places) {
            if (places.usable < needed) {
                return places.usable == 0 ? NONE_USABLE : TOO_FEW_USABLE;
            }
            if (places.occupied.isEmpty()) {
                return notKnown(room);
            }
            int free = places.usable - places.occupied.getAsInt();
            if (free >= needed) {
                return Eligibility.ALLOWED;
            }
            return free + room.coming.leavingBy(day) >= needed ? EXPECTED : tooFew(free);
        }

        private Eligibility notKnown(Room room) {
            return room.coming.connected.includeAll(children) ? TO_ASSESS : NOT_KNOWN;
        }

        private static Eligibility tooFew(int free) {
            return free > 0 ? TOO_FEW_FREE : NONE_FREE;
        }

        @Override
        public String statement(Room room, Eligibility said) {
            String usable = room.places
                    .map(places -> places.usable + " of " + places.registered + " places are usable"
                            + (places.occupied.isPresent() ? ", " + places.occupied.getAsInt() + " occupied" : ""))
                    .orElse("");
            String known = usable.isEmpty() ? "" : ": " + usable;
            if (said.equals(EXPECTED)) {
                return "A place is free only if those who are expected to leave by " + day + " have left" + known;
            }
            if (said.equals(FULL_FOR_OTHERS)) {
                return statement(room, ofAnyone(room)) + ". The carer is connected with the child: can room be made?";
            }
            if (said.equals(TO_ASSESS)) {
                return "Whether the connected person has room is part of the assessment";
            }
            if (said.equals(NOT_AS_RECORDED)) {
                int living = room.coming.recorded;
                return "The home's calendar has " + room.calendar.freeOn(day).orElseThrow() + " free on " + day
                        + "; recorded" + known
                        + (known.contains("occupied") || living == 0 ? "" : ", " + living + " live there")
                        + ". Will " + needed + " be free?";
            }
            if (said.equals(NOT_KNOWN)) {
                return "Does the home have " + needed + " free on " + day + "?"
                        + (usable.isEmpty() ? "" : " Recorded: " + usable);
            }
            String wanted = " for the " + needed + " needed";
            OptionalInt listed = room.calendar.freeOn(day);
            if (listed.isPresent() && listed.getAsInt() < needed) {
                return "The home's calendar has " + (listed.getAsInt() == 0 ? "no place" : listed.getAsInt())
                        + " free on " + day + (said.equals(TOO_FEW_FREE) ? wanted : "");
            }
            if (said.equals(NONE_USABLE) || said.equals(NONE_FREE)) {
                return (said.equals(NONE_USABLE) ? "No usable place" : "No place free on " + day) + known;
            }
            return (said.equals(TOO_FEW_USABLE) ? "Too few usable places" : "Too few places free on " + day)
                    + wanted
                    + known;
        }

        @Override
        public Optional<String> remedy(Room room, Eligibility said) {
            OptionalInt listed = room.calendar.freeOn(day);
            return Optional.of(
                    listed.isPresent() && listed.getAsInt() < needed
                            ? lacking("", listed.getAsInt())
                            : lacking(room.places.orElseThrow()));
        }

        private String lacking(Places places) {
            return places.occupied.isPresent()
                    ? lacking("", Math.max(0, places.usable - places.occupied.getAsInt()))
                    : lacking("At least ", places.usable);
        }

        private String lacking(String atLeast, int free) {
            int places = needed - free;
            return atLeast + places + (places == 1 ? " more place" : " more places") + ", freed or made usable by "
                    + day;
        }

        /** Names the type only: it is about a child. */
        @Override
        public String toString() {
            return "Test[...]";
        }
    }
}
