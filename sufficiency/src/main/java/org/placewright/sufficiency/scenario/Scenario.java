package org.placewright.sufficiency.scenario;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * What is assumed to change.
 *
 * <p>The order of changes has no effect. On a day, whatever is in force, rates and entries are first multiplied by all
 * factors, then all amounts are added, then what falls below 0 is 0; then whoever would go to a kind of care that is
 * closed goes elsewhere; then numbers of children leave or move, and new places are filled. If one kind is closed twice
 * for a child, the closing that began first counts; of those of one day the one that is to be empty first, then the one
 * to the kind listed first. A change that began before the day asked of is in force from that day on, as the rest of it
 * says: what it did before is in the history.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>name</td><td>text</td><td>yes</td><td></td><td>what to call it, not blank</td></tr>
 * <tr><td>changes</td><td>list of {@link ScenarioChange}</td><td>no</td><td>none</td>
 *     <td>what changes, up to 100; the kinds closed must leave every child somewhere to go</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class Scenario implements WithScenario {

    private static final int MOST_CHANGES = 100;

    /** Nothing changes. */
    public static final Scenario NONE = new Builder().name("As now").build();

    Scenario() {}

    /**
     * Returns what to call it.
     *
     * @return a short name
     */
    public abstract String name();

    /**
     * Returns what changes.
     *
     * @return the changes, as listed; their order has no effect
     */
    public abstract ImmutableList<ScenarioChange> changes();

    @Value.Check
    void check() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("Scenario name must not be blank. Maybe say what it is for?");
        }
        if (changes().size() > MOST_CHANGES) {
            throw new IllegalArgumentException("Scenario changes must be 100 at most but are "
                    + changes().size() + ". Maybe some can be told as one?");
        }
        ClosedKinds.check(closings());
    }

    private ImmutableList<KindClosed> closings() {
        return changes().stream()
                .filter(KindClosed.class::isInstance)
                .map(KindClosed.class::cast)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns a scenario of one name and some changes.
     *
     * @param name what to call it
     * @param changes what changes
     * @return the scenario
     * @throws IllegalArgumentException if the name is blank, the changes are too many, or closed kinds of care leave a
     *     child nowhere to go
     */
    public static Scenario of(String name, ScenarioChange... changes) {
        return builder().name(name).addChanges(changes).build();
    }

    /**
     * Returns what both assume: the changes of this and then those of the other, under both names joined by "and".
     *
     * <p>Whichever comes first has no effect on a forecast. {@link #NONE} adds nothing, not even its name.
     *
     * @param other another scenario
     * @return both together
     * @throws IllegalArgumentException if the changes are too many, or kinds of care closed by the two leave a child
     *     nowhere to go
     */
    public Scenario and(Scenario other) {
        if (equals(NONE)) {
            return other;
        }
        return other.equals(NONE)
                ? this
                : builder()
                        .name(name() + " and " + other.name())
                        .addAllChanges(changes())
                        .addAllChanges(other.changes())
                        .build();
    }

    /**
     * Returns where this differs from another in what it assumes; names do not matter.
     *
     * @param other another scenario
     * @return what this has that the other has not, and what the other has that this has not
     */
    public ScenarioDifference differenceFrom(Scenario other) {
        return new ScenarioDifference(without(changes(), other.changes()), without(other.changes(), changes()));
    }

    private static ImmutableList<ScenarioChange> without(
            ImmutableList<ScenarioChange> changes, ImmutableList<ScenarioChange> others) {
        Multiset<ScenarioChange> left = HashMultiset.create(others);
        List<ScenarioChange> kept = new ArrayList<>();
        for (ScenarioChange change : changes) {
            if (!left.remove(change)) {
                kept.add(change);
            }
        }
        return ImmutableList.copyOf(kept);
    }

    /**
     * Returns the days on which some change begins, ends, or begins to act otherwise. Between two of them, and before
     * the first and after the last, the same changes are in force.
     *
     * @return the days, the first first; none if nothing changes
     */
    public ImmutableSortedSet<LocalDate> turningPoints() {
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        changes().forEach(change -> days.addAll(change.turningPoints()));
        return days.build();
    }

    /**
     * Says what changes, change by change.
     *
     * @return a sentence for each in English, without a full stop; none if nothing changes
     */
    public ImmutableList<String> explanation() {
        return changes().stream().map(ScenarioChange::explanation).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Scenario}. The name must be set. */
    public static final class Builder extends ImmutableScenario.Builder {
        Builder() {}
    }
}
