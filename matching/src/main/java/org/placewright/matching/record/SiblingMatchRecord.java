package org.placewright.matching.record;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.placewright.core.child.TogetherOrApart;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.Pseudonym;
import org.placewright.matching.Allowance;
import org.placewright.matching.SnapshotId;

/**
 * What was asked, answered and decided for a group of brothers and sisters, for audit.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>referral</td><td>{@link Pseudonym}</td><td>yes</td><td></td>
 *     <td>which group's referral, under a keyed pseudonym</td></tr>
 * <tr><td>snapshot</td><td>{@link SnapshotId}</td><td>yes</td><td></td><td>the homes as they were known</td></tr>
 * <tr><td>policy</td><td>{@link PolicyHash}</td><td>yes</td><td></td><td>the weights and thresholds</td></tr>
 * <tr><td>algorithm</td><td>{@link AlgorithmVersion}</td><td>yes</td><td></td><td>what ranked them</td></tr>
 * <tr><td>asOf</td><td>date</td><td>yes</td><td></td><td>the day of asking</td></tr>
 * <tr><td>allowances</td><td>{@link Allowance}s</td><td>no</td><td>none</td>
 *     <td>what the officer expressly allowed</td></tr>
 * <tr><td>outcome</td><td>{@link RecordedSiblingOutcome}</td><td>yes</td><td></td>
 *     <td>what the officer was shown</td></tr>
 * <tr><td>choice</td><td>{@link SiblingChoice}</td><td>no</td><td>not decided yet</td>
 *     <td>one home, a home for each child, or none, and why</td></tr>
 * <tr><td>confirmations</td><td>{@link SiblingConfirmation}s</td><td>where a home chosen was not cleared</td>
 *     <td>none</td><td>who answered each question about it, and who relaxed or went against each rule that excludes
 *     it, and when</td></tr>
 * </table>
 *
 * <p>It names no child. It is a case record still: with the homes' positions, its scores say where the family lives.
 * Its {@code toString} shows no score, no reason and nobody's name.
 */
@Value.Immutable
public abstract class SiblingMatchRecord implements WithSiblingMatchRecord {

    private static final Comparator<SiblingConfirmation> ORDER = Comparator.comparing(SiblingConfirmation::home)
            .thenComparing(each -> each.confirmation().what())
            .thenComparing(each -> each.confirmation().on())
            .thenComparing(each -> each.confirmation().by());

    SiblingMatchRecord() {}

    /**
     * Returns which group it is about.
     *
     * @return the pseudonym of its referral
     */
    public abstract Pseudonym referral();

    /**
     * Returns what names the homes as they were known.
     *
     * @return the snapshot of the market
     */
    public abstract SnapshotId snapshot();

    /**
     * Returns what names the weights and thresholds.
     *
     * @return the hash of the policy
     */
    public abstract PolicyHash policy();

    /**
     * Returns what ranked the homes.
     *
     * @return name and version
     */
    public abstract AlgorithmVersion algorithm();

    /**
     * Returns the day of asking.
     *
     * @return the date
     */
    public abstract LocalDate asOf();

    /**
     * Returns what the officer expressly allowed.
     *
     * @return the allowances
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Allowance> allowances();

    /**
     * Returns what the officer was shown.
     *
     * @return counts and homes
     */
    public abstract RecordedSiblingOutcome outcome();

    /**
     * Returns what the officer decided.
     *
     * @return the homes, or none, and why; empty if it is not decided yet
     */
    public abstract Optional<SiblingChoice> choice();

    /**
     * Returns who answered each question about the homes chosen, and relaxed or went against each rule that excludes
     * them.
     *
     * @return by home, rule and ground, then by day
     */
    public abstract ImmutableList<SiblingConfirmation> confirmations();

    /**
     * Returns whether a home chosen is excluded, for those who are to live there, by a rule that may not be relaxed or
     * by more than one rule. To record such a choice does not make it lawful: it shows who went against which rules.
     *
     * @return true if a home chosen stood as {@link Standing#EXCLUDED}
     */
    public final boolean isDeparture() {
        return chosen().stream().anyMatch(home -> home.standing() == Standing.EXCLUDED);
    }

    /**
     * Returns whether the children are split though it was not decided that they may be, or decided that they may not.
     * Siblings are to live together so far as is reasonably practicable (Children Act 1989 s22C(8)(c)), so somebody
     * must decide it before it is done.
     *
     * @return true if several homes are chosen without such a decision
     */
    public final boolean isSplitUndecided() {
        return choice().filter(chosen -> chosen.places().size() > 1).isPresent()
                && (outcome().decision() == TogetherOrApart.NOT_DECIDED
                        || outcome().decision() == TogetherOrApart.KEEP_TOGETHER);
    }

    /** Returns how the homes chosen stood, each for those who are to live there. */
    private ImmutableList<RecordedSharedHome> chosen() {
        return choice().stream()
                .flatMap(made ->
                        made.places().stream().flatMap(home -> outcome().home(home, made.childrenAt(home)).stream()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Puts the confirmations in order, and checks that what had to be confirmed was. */
    @Value.Check
    SiblingMatchRecord check() {
        choice().ifPresent(this::checkChoice);
        ImmutableSortedSet<Open> open = chosen().stream()
                .flatMap(home -> home.open().stream().map(ground -> new Open(home.home(), ground)))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Open.ORDER));
        ImmutableSortedSet<Open> confirmed = confirmations().stream()
                .map(each -> new Open(each.home(), each.confirmation().what()))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Open.ORDER));
        if (!confirmed.containsAll(open)) {
            throw new IllegalArgumentException("SiblingMatchRecord confirmations must answer everything open about the "
                    + "homes chosen but nobody has confirmed " + listed(Sets.difference(open, confirmed))
                    + ". Maybe ask, and record who confirmed it and when?");
        }
        if (!open.containsAll(confirmed)) {
            throw new IllegalArgumentException("SiblingMatchRecord confirmations must be about what is open for the "
                    + "homes chosen, which " + listed(Sets.difference(confirmed, open))
                    + " is not. Maybe another home was chosen?");
        }
        ImmutableList<SiblingConfirmation> inOrder = ImmutableList.sortedCopyOf(ORDER, confirmations());
        return inOrder.equals(confirmations()) ? this : withConfirmations(inOrder);
    }

    private void checkChoice(SiblingChoice made) {
        if (!made.homes().isEmpty() && !made.homes().keySet().equals(outcome().children())) {
            throw new IllegalArgumentException("SiblingMatchRecord choice must give a home for each of the "
                    + outcome().children().size() + " children, or none, but gives one for "
                    + made.homes().size() + ". Maybe pseudonyms of two keys were mixed?");
        }
        for (HomeId home : made.places()) {
            if (outcome().home(home, made.childrenAt(home)).isEmpty()) {
                throw new IllegalArgumentException("SiblingMatchRecord choice must be homes the outcome names for the "
                        + "same children but " + home + " is none. Maybe rank for those children, and add how the home "
                        + "stood to the outcome?");
            }
        }
    }

    private static String listed(Iterable<Open> some) {
        return ImmutableList.copyOf(some).stream()
                .map(open -> open.what + " at " + open.home)
                .collect(Collectors.joining(", "));
    }

    /** What is open about one home. */
    private record Open(HomeId home, RecordedGround what) {
        private static final Comparator<Open> ORDER =
                Comparator.comparing(Open::home).thenComparing(Open::what);
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SiblingMatchRecord}. Referral, snapshot, policy, algorithm, day and outcome must be set. */
    public static final class Builder extends ImmutableSiblingMatchRecord.Builder {
        Builder() {}
    }
}
