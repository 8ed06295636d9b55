package org.placewright.examples.coverage;

import com.google.common.collect.ImmutableSortedSet;
import org.placewright.testkit.synthetic.Departure;

/** What fees depart by from what the method expects. */
enum Setting {
    STANDARD("no departure"),
    ALL("all three", Departure.HEAVY_PRICE_TAILS, Departure.OMITTED_PRICE_FACTOR, Departure.PROVIDER_CLUSTERING),
    HEAVY_TAILS("heavy tails", Departure.HEAVY_PRICE_TAILS),
    OMITTED_FACTOR("omitted factor", Departure.OMITTED_PRICE_FACTOR),
    CLUSTERING("owners cluster", Departure.PROVIDER_CLUSTERING);

    private final String label;
    private final ImmutableSortedSet<Departure> departures;

    Setting(String label, Departure... departures) {
        this.label = label;
        this.departures = ImmutableSortedSet.copyOf(departures);
    }

    String label() {
        return label;
    }

    ImmutableSortedSet<Departure> departures() {
        return departures;
    }
}
