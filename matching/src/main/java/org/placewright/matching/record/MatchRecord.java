package org.placewright.matching.record;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.Pseudonym;
import org.placewright.matching.Allowance;
import org.placewright.matching.SnapshotId;

/**
 * What was asked, answered and decided for one referral, for audit.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>referral</td><td>{@link Pseudonym}</td><td>yes</td><td></td><td>which referral, under a keyed pseudonym</td>
 *     </tr>
 * <tr><td>snapshot</td><td>{@link SnapshotId}</td><td>yes</td><td></td><td>the homes as they were known</td></tr>
 * <tr><td>policy</td><td>{@link PolicyHash}</td><td>yes</td><td></td><td>the weights and thresholds</td></tr>
 * <tr><td>algorithm</td><td>{@link AlgorithmVersion}</td><td>yes</td><td></td><td>what ranked them</td></tr>
 * <tr><td>asOf</td><td>date</td><td>yes</td><td></td><td>the day of asking</td></tr>
 * <tr><td>allowances</td><td>{@link Allowance}s</td><td>no</td><td>none</td>
 *     <td>what the officer expressly allowed</td></tr>
 * <tr><td>outcome</td><td>{@link RecordedOutcome}</td><td>yes</td><td></td><td>what the officer was shown</td></tr>
 * <tr><td>choice</td><td>{@link OfficerChoice}</td><td>no</td><td>not decided yet</td><td>the home, or none, and why</td>
 *     </tr>
 * <tr><td>confirmations</td><td>{@link Confirmation}s</td><td>where the home chosen was not cleared</td><td>none</td>
 *     <td>who answered each question about it, and who relaxed or went against each rule that excludes it, and when
 *     </td></tr>
 * </table>
 *
 * <p>It names no child. It is a case record still: with the homes' positions, its scores say where the family lives.
 * Its {@code toString} shows no score, no reason and nobody's name.
 */
@Value.Immutable
public abstract class MatchRecord implements WithMatchRecord {

    private static final Comparator<Confirmation> ORDER = Comparator.comparing(Confirmation::what)
            .thenComparing(Confirmation::on)
            .thenComparing(Confirmation::by);

    MatchRecord() {}

    /**
     * Returns which referral it is about.
     *
     * @return its pseudonym
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
    public abstract RecordedOutcome outcome();

    /**
     * Returns what the officer decided.
     *
     * @return the home, or none, and why; empty if it is not decided yet
     */
    public abstract Optional<OfficerChoice> choice();

    /**
     * Returns who answered each question about the home chosen, and relaxed each rule that excludes it, or, where
     * {@link #isDeparture}, went against it.
     *
     * @return by rule and ground, then by day
     */
    public abstract ImmutableList<Confirmation> confirmations();

    /**
     * Returns whether the home chosen is excluded by a rule that may not be relaxed, as one about an area to avoid may
     * not, or by more than one rule. To record such a choice does not make it lawful: it shows who went against which
     * rules.
     *
     * @return true if the home chosen stood as {@link Standing#EXCLUDED}
     */
    public final boolean isDeparture() {
        return choice().flatMap(OfficerChoice::home)
                .flatMap(outcome()::home)
                .filter(home -> home.standing() == Standing.EXCLUDED)
                .isPresent();
    }

    /** Puts the confirmations in order, and checks that what had to be confirmed was. */
    @Value.Check
    MatchRecord check() {
        Optional<HomeId> chosen = choice().flatMap(OfficerChoice::home);
        chosen.filter(home -> outcome().home(home).isEmpty()).ifPresent(home -> {
            throw new IllegalArgumentException("MatchRecord choice must be a home the outcome names but was " + home
                    + ". Maybe rank without a limit, or record the outcome with the home chosen?");
        });
        ImmutableSortedSet<RecordedGround> open =
                chosen.flatMap(outcome()::home).map(RecordedHome::open).orElse(ImmutableSortedSet.of());
        ImmutableSortedSet<RecordedGround> confirmed = confirmations().stream()
                .map(Confirmation::what)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        if (!confirmed.containsAll(open)) {
            throw new IllegalArgumentException("MatchRecord confirmations must answer everything open about "
                    + chosen.orElseThrow() + " but nobody has confirmed " + listed(Sets.difference(open, confirmed))
                    + ". Maybe ask, and record who confirmed it and when?");
        }
        if (!open.containsAll(confirmed)) {
            throw new IllegalArgumentException("MatchRecord confirmations must be about what is open for the home "
                    + "chosen, which " + listed(Sets.difference(confirmed, open))
                    + " is not. Maybe another home was chosen?");
        }
        return confirmations().stream().sorted(ORDER).toList().equals(confirmations())
                ? this
                : withConfirmations(confirmations().stream().sorted(ORDER).toList());
    }

    private static String listed(Iterable<RecordedGround> grounds) {
        return Streams.stream(grounds).map(RecordedGround::toString).collect(Collectors.joining(", "));
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MatchRecord}. Referral, snapshot, policy, algorithm, day and outcome must be set. */
    public static final class Builder extends ImmutableMatchRecord.Builder {
        Builder() {}
    }
}
