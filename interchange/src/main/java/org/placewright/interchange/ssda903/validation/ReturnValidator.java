package org.placewright.interchange.ssda903.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placewright.interchange.ssda903.FiledReturn;
import org.placewright.interchange.ssda903.FiledReturns;
import org.placewright.interchange.ssda903.FiledTable;
import org.placewright.interchange.ssda903.ReturnField;
import org.placewright.interchange.ssda903.Ssda903Table;

/**
 * Checks a return by rules: child by child, each rule in turn.
 *
 * <p>Time is linear in the rows and the rules, but for sorting the rows of each child; memory is that of the return and
 * some 8 bytes for each row, besides the flags that are kept. The same return gives the same report. A rule is not run,
 * and listed so, if it is off, not in force in the year, needs what was not given, or reads a table that was not filed
 * (this year or, if it compares the two, the year before) or a column that a file lacks. Immutable and safe to share
 * between threads, if the rules are.
 */
public final class ReturnValidator {

    private static final int ALL = 10;

    private final ValidationPolicy policy;
    private final ReferenceData reference;

    private ReturnValidator(ValidationPolicy policy, ReferenceData reference) {
        this.policy = policy;
        this.reference = reference;
    }

    /**
     * Returns the validator with the standard policy and nothing to check against.
     *
     * @return the validator
     */
    public static ReturnValidator standard() {
        return of(ValidationPolicy.standard());
    }

    /**
     * Returns a validator with nothing to check against.
     *
     * @param policy the rules
     * @return the validator
     */
    public static ReturnValidator of(ValidationPolicy policy) {
        return new ReturnValidator(policy, ReferenceData.none());
    }

    /**
     * Returns this validator with postcodes, a register, or both.
     *
     * @param data what to check against
     * @return the validator
     */
    public ReturnValidator withReferenceData(ReferenceData data) {
        return new ReturnValidator(policy, data);
    }

    /**
     * Checks a return.
     *
     * @param returns the return, and that of the year before if rules are to compare them
     * @return what was found
     * @throws IllegalStateException if the check of a rule, such as a council's own, throws: the message names the
     *     rule; the cause is what was thrown, whose message may be of a child
     */
    public ValidationReport validate(FiledReturns returns) {
        FiledReturn filed = returns.current();
        KnownPlaces places = new KnownPlaces(reference);
        @Nullable
        FiledChild before = returns.previous()
                .map(previous -> new FiledChild(previous, returns.children(), null, places))
                .orElse(null);
        FiledChild child = new FiledChild(filed, returns.children(), before, places);

        Set<Need> met = EnumSet.noneOf(Need.class);
        met.addAll(reference.met());
        returns.previous().ifPresent(previous -> met.add(Need.PREVIOUS_RETURN));
        ImmutableList.Builder<NotRun> notRun = ImmutableList.builder();
        List<Tally> tallies = new ArrayList<>();
        Tally.Room room = new Tally.Room((long) ALL * policy.limits().findings());
        for (ValidationRule rule : policy.all()) {
            Optional<String> reason = reasonNotToRun(rule, returns, ImmutableSet.copyOf(met));
            if (reason.isPresent()) {
                notRun.add(new NotRun(rule, reason.get()));
            } else {
                tallies.add(new Tally(rule, tallies.size(), policy.limits().findings(), room, child));
            }
        }
        int[] flagsByChild = run(tallies, child, returns.children());
        return new ValidationReport(
                returns,
                tallies.stream()
                        .map(tally -> new RuleResult(tally, policy.severityOf(tally.rule()), filed))
                        .collect(ImmutableList.toImmutableList()),
                notRun.build(),
                flagsByChild);
    }

    private static int[] run(List<Tally> tallies, FiledChild child, int children) {
        Tally[] running = tallies.toArray(Tally[]::new);
        int[] flagsByChild = new int[children + 1];
        for (int number = 1; number <= children; number++) {
            child.moveTo(number);
            for (Tally tally : running) {
                flagsByChild[number] += tally.run();
            }
        }
        return flagsByChild;
    }

    private Optional<String> reasonNotToRun(ValidationRule rule, FiledReturns returns, ImmutableSet<Need> met) {
        if (policy.off().contains(rule.code())) {
            return Optional.of("switched off");
        }
        if (!rule.years().contains(returns.current().year())) {
            return Optional.of("not in force in " + returns.current().year());
        }
        for (Need need : rule.needs()) {
            if (!met.contains(need)) {
                return Optional.of(need.reason());
            }
        }
        Optional<String> notFiled = notFiled(rule, returns.current());
        return notFiled.isPresent() || !rule.needs().contains(Need.PREVIOUS_RETURN)
                ? notFiled
                : returns.previous().flatMap(before -> notFiledBefore(rule, before));
    }

    private static Optional<String> notFiledBefore(ValidationRule rule, FiledReturn before) {
        return rule.tables().stream()
                .filter(table -> before.table(table).isEmpty())
                .map(table -> "the table " + table.fileName() + " was not filed the year before")
                .findFirst();
    }

    private static Optional<String> notFiled(ValidationRule rule, FiledReturn filed) {
        for (Ssda903Table table : rule.tables()) {
            Optional<FiledTable> rows = filed.table(table);
            if (rows.isEmpty()) {
                return Optional.of("the table " + table.fileName() + " was not filed");
            }
            for (ReturnField field : rule.fieldsIn(table)) {
                if (!rows.get().has(field)) {
                    return Optional.of("a file lacks the column " + field);
                }
            }
        }
        return Optional.empty();
    }
}
