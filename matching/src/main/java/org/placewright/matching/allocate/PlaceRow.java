package org.placewright.matching.allocate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.placewright.core.id.HomeId;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.provider.Residents;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.referral.PlannedOrEmergency;
import org.placewright.core.referral.Referral;
import org.placewright.matching.ListedHome;
import org.placewright.matching.Market;
import org.placewright.matching.MatchRequest;

/**
 * Places of one home that are alike.
 *
 * @param home the number of the home in the market
 * @param group how many, and for whom
 * @param own whose they are, where they are the beds children who wait sleep in now: nobody else is promised those
 */
record PlaceRow(int home, PlaceGroup group, Optional<Party> own) {

    boolean takes(Party party) {
        if (own.isPresent()) {
            return own.get().referrals().equals(party.referrals());
        }
        return group.takes(party.size())
                && (group.stays().isEmpty()
                        || !Sets.intersection(group.stays(), stays(party)).isEmpty());
    }

    private static ImmutableSortedSet<KindOfStay> stays(Party party) {
        ImmutableSortedSet.Builder<KindOfStay> stays = ImmutableSortedSet.naturalOrder();
        for (Referral child : party.children()) {
            MatchRequest request = party.requestFor(child, ImmutableList.of());
            request.stay().ifPresent(stays::add);
            if (child.plannedOrEmergency() == PlannedOrEmergency.EMERGENCY) {
                stays.add(KindOfStay.EMERGENCY);
            }
        }
        return stays.build();
    }

    /** Returns the places of the homes that are cleared for any of the parties, by home. */
    static ImmutableList<PlaceRow> of(ImmutableList<Party> parties, AllocationRequest request, Market market) {
        TreeMap<Integer, List<Party>> byHome = new TreeMap<>();
        for (Party party : parties) {
            for (Option option : party.options()) {
                byHome.computeIfAbsent(option.home(), none -> new ArrayList<>()).add(party);
            }
        }
        ImmutableList.Builder<PlaceRow> rows = ImmutableList.builder();
        byHome.forEach((home, asking) -> add(rows, home, asking, request, market));
        return rows.build();
    }

    /** Returns the number of the first row of a home, or of where it would stand. */
    static int firstOf(ImmutableList<PlaceRow> rows, int home) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).home() < home) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void add(
            ImmutableList.Builder<PlaceRow> rows,
            int number,
            List<Party> asking,
            AllocationRequest request,
            Market market) {
        ListedHome listed = market.listed(number);
        HomeId id = listed.home().id();
        List<Party> newcomers = new ArrayList<>();
        for (Party party : asking) {
            if (livesThere(party, id)) {
                rows.add(new PlaceRow(number, PlaceGroup.of(party.size()), Optional.of(party)));
            } else {
                newcomers.add(party);
            }
        }
        ImmutableList<PlaceGroup> told = request.places().get(id);
        if (told != null) {
            told.forEach(group -> rows.add(new PlaceRow(number, group, Optional.empty())));
        } else if (!newcomers.isEmpty()) {
            rows.add(new PlaceRow(number, PlaceGroup.of(free(listed, newcomers)), Optional.empty()));
        }
    }

    private static boolean livesThere(Party party, HomeId home) {
        return party.children().stream()
                .allMatch(child -> child.currentHome().filter(home::equals).isPresent());
    }

    /**
     * Returns how many places are free at the most, on any day one of them is needed, and no fewer than each party was
     * cleared for by itself: whether as many as would come find room is asked of the rules again.
     */
    private static int free(ListedHome listed, List<Party> asking) {
        int most = 0;
        Set<LocalDate> days = new HashSet<>();
        for (Party party : asking) {
            most = Math.max(most, party.size());
            for (Referral child : party.children()) {
                if (days.add(child.neededFrom())) {
                    most = Math.max(most, free(listed, child.neededFrom()));
                }
            }
        }
        return most;
    }

    private static int free(ListedHome listed, LocalDate day) {
        Home home = listed.home();
        OptionalInt calendar = VacancyPeriod.placesOn(listed.listing().vacancies(), home.id(), day);
        if (home.capacity().isEmpty()) {
            return calendar.orElse(0);
        }
        UsableCapacity capacity = home.capacity().get();
        int living = home.residents().map(Residents::size).orElse(0);
        int leaving = home.residents()
                .map(residents -> (int) residents.all().stream()
                        .flatMap(resident -> resident.expectedUntil().stream())
                        .filter(last -> !last.isAfter(day))
                        .count())
                .orElse(0);
        int recorded = capacity.usable() - capacity.occupied().orElse(living) + leaving;
        return Math.min(calendar.orElse(recorded), recorded);
    }
}
