package org.placewright.sufficiency.scenario;

import org.immutables.value.Value;

/** What is assumed to change. */
@Value.Immutable
public abstract class Scenario implements WithScenario {

    /** Nothing changes. */
    public static final Scenario NONE = new Builder().name("As now").build();

    Scenario() {}

    /**
     * Returns what to call it.
     *
     * @return a short name
     */
    public abstract String name();

    /** Builds a {@link Scenario}. */
    public static final class Builder extends ImmutableScenario.Builder {
        Builder() {}
    }
}
