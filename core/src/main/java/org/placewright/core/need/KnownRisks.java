package org.placewright.core.need;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import org.placewright.core.Personal;

/**
 * What is known of the risks to a child, and of those the child may be to others.
 *
 * <p>A risk that is not specified is left out, so that what was said is equal however it was said. All of it is
 * personal and never printed.
 *
 * <table>
 * <caption>Attributes; source: Placements Data Standard v2, risks</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>toChild</td><td>map of {@link RiskToChild} to {@link RiskAnswer}</td><td>yes</td><td></td>
 *     <td>the answer for each risk to the child of which something was said</td></tr>
 * <tr><td>toOthers</td><td>map of {@link RiskToOthers} to {@link RiskAnswer}</td><td>yes</td><td></td>
 *     <td>the answer for each risk to others of which something was said</td></tr>
 * </table>
 *
 * @param toChild the answer for each risk to the child of which something was said
 * @param toOthers the answer for each risk to others of which something was said
 */
@Personal
public record KnownRisks(
        ImmutableSortedMap<RiskToChild, RiskAnswer> toChild, ImmutableSortedMap<RiskToOthers, RiskAnswer> toOthers) {

    /** Nothing was said of any risk. */
    public static final KnownRisks NOT_SPECIFIED = new KnownRisks(ImmutableSortedMap.of(), ImmutableSortedMap.of());

    /**
     * Leaves out what is not specified.
     *
     * @param toChild the answer for each risk to the child of which something was said
     * @param toOthers the answer for each risk to others of which something was said
     */
    public KnownRisks {
        toChild = specified(toChild);
        toOthers = specified(toOthers);
    }

    private static <R extends Enum<R>> ImmutableSortedMap<R, RiskAnswer> specified(Map<R, RiskAnswer> answers) {
        return ImmutableSortedMap.copyOf(Maps.filterValues(answers, answer -> answer != RiskAnswer.NOT_SPECIFIED));
    }

    /**
     * Returns what is known of a risk to the child.
     *
     * @param risk which risk
     * @return the answer; not specified where nothing was said
     */
    public RiskAnswer answer(RiskToChild risk) {
        return Optional.ofNullable(toChild.get(risk)).orElse(RiskAnswer.NOT_SPECIFIED);
    }

    /**
     * Returns what is known of a risk to others.
     *
     * @param risk which risk
     * @return the answer; not specified where nothing was said
     */
    public RiskAnswer answer(RiskToOthers risk) {
        return Optional.ofNullable(toOthers.get(risk)).orElse(RiskAnswer.NOT_SPECIFIED);
    }

    /**
     * Returns the same with another answer about a risk to the child.
     *
     * @param risk which risk
     * @param answer what is known of it
     * @return the risks
     */
    public KnownRisks with(RiskToChild risk, RiskAnswer answer) {
        return new KnownRisks(replaced(toChild, risk, answer), toOthers);
    }

    /**
     * Returns the same with another answer about a risk to others.
     *
     * @param risk which risk
     * @param answer what is known of it
     * @return the risks
     */
    public KnownRisks with(RiskToOthers risk, RiskAnswer answer) {
        return new KnownRisks(toChild, replaced(toOthers, risk, answer));
    }

    private static <R extends Enum<R>> ImmutableSortedMap<R, RiskAnswer> replaced(
            ImmutableSortedMap<R, RiskAnswer> answers, R risk, RiskAnswer answer) {
        return ImmutableSortedMap.<R, RiskAnswer>naturalOrder()
                .putAll(Maps.filterKeys(answers, other -> other != risk))
                .put(risk, answer)
                .buildOrThrow();
    }

    /** Names the type only; what is known of a child is never printed. */
    @Override
    public String toString() {
        return "KnownRisks[...]";
    }
}
