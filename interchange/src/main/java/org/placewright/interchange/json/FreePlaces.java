package org.placewright.interchange.json;

import org.placewright.core.id.HomeId;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.time.DateRange;

/**
 * How many places the home of a {@link ListingEntry} says it will have free for some days.
 *
 * @param places how many a child could move into, 0 or more; 0 says that there is none
 * @param days the days it holds for; open where no end is known
 */
public record FreePlaces(int places, DateRange days) {

    /**
     * Checks the number of places.
     *
     * @param places how many a child could move into, 0 or more; 0 says that there is none
     * @param days the days it holds for; open where no end is known
     * @throws IllegalArgumentException if there are fewer places than none
     */
    public FreePlaces {
        if (places < 0) {
            throw new IllegalArgumentException("FreePlaces places must be 0 or more but was " + places
                    + ". Maybe leave the days out where it is not known?");
        }
    }

    /**
     * Returns the entry of a calendar of vacancies.
     *
     * @param home the home
     * @return the entry
     */
    public VacancyPeriod of(HomeId home) {
        return new VacancyPeriod(home, places, days);
    }
}
