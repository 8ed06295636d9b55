package org.placewright.testkit.arbitrary;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * What an embedder is shown when a property of theirs is false: jqwik itself runs one that is, and shrinks the value it
 * was false of.
 */
final class Shrinking {

    // One for all threads: jqwik may shrink on another than it runs the property on.
    private static volatile Optional<Shrinking> asked = Optional.empty();

    private final Arbitrary<?> arbitrary;
    private final Predicate<Object> isFalseOf;
    private List<Object> shown = List.of();

    private Shrinking(Arbitrary<?> arbitrary, Predicate<Object> isFalseOf) {
        this.arbitrary = arbitrary;
        this.isFalseOf = isFalseOf;
    }

    /** Returns what jqwik shows when a property is false of such values. */
    static synchronized Object shown(Arbitrary<?> arbitrary, Predicate<Object> isFalseOf) {
        Shrinking shrinking = new Shrinking(arbitrary, isFalseOf);
        asked = Optional.of(shrinking);
        LauncherFactory.create()
                .execute(LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectClass(FalseProperty.class))
                        .build());
        if (shrinking.shown.isEmpty()) {
            throw new AssertionError("the property was false of nothing that was drawn");
        }
        return shrinking.shown.get(0);
    }

    private static Shrinking running() {
        return asked.orElseThrow();
    }

    static final class FalseProperty {

        // To the end, however slow the machine is: else jqwik gives up after ten seconds.
        @Property(afterFailure = AfterFailureMode.RANDOM_SEED, shrinking = ShrinkingMode.FULL)
        @AddLifecycleHook(Caught.class)
        void is_false(@ForAll("asked") Object value) {
            if (running().isFalseOf.test(value)) {
                throw new AssertionError("false on purpose");
            }
        }

        @Provide
        Arbitrary<?> asked() {
            return running().arbitrary;
        }
    }

    /** Keeps what was shown, and tells jqwik that all is well: the property was meant to fail. */
    static final class Caught implements AroundPropertyHook {

        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
            PropertyExecutionResult result = property.execute();
            running().shown = result.falsifiedParameters().orElse(List.of());
            return result.mapToSuccessful();
        }
    }
}
