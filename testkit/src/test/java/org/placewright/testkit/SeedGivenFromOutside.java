package org.placewright.testkit;

import java.util.Optional;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Draws every property from one seed, if the system property {@value #SEED} gives one: so that a mutation score is the
 * same on every run. The normal build gives none, and draws anew each time.
 */
public final class SeedGivenFromOutside implements AroundPropertyHook {

    private static final String SEED = "placewright.test.seed";

    /** For the service loader. */
    public SeedGivenFromOutside() {}

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        Optional.ofNullable(System.getProperty(SEED)).ifPresent(context.attributes()::setSeed);
        return property.execute();
    }
}
