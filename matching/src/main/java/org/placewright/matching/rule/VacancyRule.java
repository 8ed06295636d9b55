package org.placewright.matching.rule;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.matching.Facet;
import org.placewright.matching.ListedHome;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleKeys;

/**
 * The home must have a usable place free, on the day it is needed, for every child who is to live there: what its
 * calendar of vacancies says of the day, else registered places less blocked ones, less those occupied. The capacity is
 * that of the day the homes were recorded; who will have moved by the day the home is needed is not known.
 */
public final class VacancyRule implements EligibilityRule<VacancyRule.Room> {

    private static final Facet<Room> ROOM = Facet.of("room", Room::of);

    private static final Eligibility NONE_USABLE = Eligibility.excluded("no-usable-place");
    private static final Eligibility NONE_FREE = Eligibility.excluded("no-place-free");
    private static final Eligibility TOO_FEW_FREE = Eligibility.excluded("too-few-places-free");
    private static final Eligibility NOT_KNOWN = Eligibility.cannotTell("vacancy-not-known");

    /** Creates the rule. */
    public VacancyRule() {}

    /**
     * What the rule looks at.
     *
     * @param home named only where there is a calendar
     * @param capacity how much room there is now, if known
     * @param calendar what will be free
     */
    public record Room(
            Optional<HomeId> home, Optional<UsableCapacity> capacity, ImmutableSortedSet<VacancyPeriod> calendar) {

        static Room of(ListedHome listed) {
            ImmutableSortedSet<VacancyPeriod> calendar = listed.listing().vacancies();
            return new Room(
                    calendar.isEmpty()
                            ? Optional.empty()
                            : Optional.of(listed.home().id()),
                    listed.home().capacity(),
                    calendar);
        }

        private OptionalInt freeOn(LocalDate day) {
            OptionalInt said = home.isEmpty() ? OptionalInt.empty() : VacancyPeriod.placesOn(calendar, home.get(), day);
            if (said.isPresent() || capacity.isEmpty()) {
                return said;
            }
            return capacity.get().vacant();
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
    public Facet<Room> facet() {
        return ROOM;
    }

    @Override
    public Optional<RuleTest<Room>> test(MatchRequest request, MatchPolicy policy) {
        return Optional.of(new Test(request.referral().neededFrom(), request.placesNeeded()));
    }

    private record Test(LocalDate day, int needed) implements RuleTest<Room> {
        @Override
        public Eligibility assess(Room room) {
            OptionalInt free = room.freeOn(day);
            if (free.isPresent()) {
                return free.getAsInt() >= needed
                        ? Eligibility.ALLOWED
                        : free.getAsInt() > 0 ? TOO_FEW_FREE : none(room);
            }
            return room.capacity().isPresent() && room.capacity().get().usable() == 0 ? NONE_USABLE : NOT_KNOWN;
        }

        private static Eligibility none(Room room) {
            return room.calendar().isEmpty() && room.capacity().get().usable() == 0 ? NONE_USABLE : NONE_FREE;
        }

        @Override
        public String statement(Room room, Eligibility said) {
            if (said.equals(TOO_FEW_FREE)) {
                return room.freeOn(day).getAsInt() + " of the " + needed + " places needed are free";
            }
            if (said.equals(NOT_KNOWN)) {
                return "Does the home have a place free?"
                        + room.capacity()
                                .map(capacity -> " It has " + capacity.usable() + " usable")
                                .orElse("");
            }
            return room.capacity()
                    .map(capacity -> said.equals(NONE_USABLE)
                            ? "No usable place: " + capacity.registered() + " registered, all blocked"
                            : "No place free: " + capacity.usable() + " usable")
                    .orElse("No place free on the day");
        }
    }
}
