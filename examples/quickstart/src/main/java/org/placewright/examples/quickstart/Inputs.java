package org.placewright.examples.quickstart;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.placewright.pricing.PriceQuestion;

/** Where a run finds its data, each part optional on its own. */
@Value.Immutable
abstract class Inputs implements WithInputs {

    abstract Optional<Path> ssda903();

    abstract Optional<Path> register();

    abstract Optional<Path> prices();

    abstract Optional<Path> postcodes();

    abstract Optional<Path> referrals();

    abstract Optional<LocalDate> asOf();

    /** A fee to judge besides, as an example. */
    abstract Optional<PriceQuestion> exampleFee();

    /** How to mend returns that contradict one another. */
    @Value.Default
    RunOptions.Repair repair() {
        return RunOptions.Repair.standard;
    }

    /** Tells whether no data was named, so that the shipped region is to be used. */
    final boolean nameNoData() {
        return Stream.of(ssda903(), register(), prices(), postcodes(), referrals())
                .allMatch(Optional::isEmpty);
    }

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ImmutableInputs.Builder {}
}
