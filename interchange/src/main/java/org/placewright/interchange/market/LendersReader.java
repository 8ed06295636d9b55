package org.placewright.interchange.market;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placewright.core.id.ProviderId;
import org.placewright.core.result.Severity;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.FieldKind;
import org.placewright.interchange.internal.FieldKinds;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.ReadRow;
import org.placewright.interchange.internal.ReadTable;
import org.placewright.interchange.internal.Row;
import org.placewright.interchange.internal.TableReader;
import org.placewright.interchange.internal.TableSpec;
import org.placewright.sufficiency.market.Market;

/**
 * Reads who lends to whom: a CSV file with the columns {@code provider} (identifier or name) and {@code lender}, a row
 * for each loan; several rows for one provider.
 *
 * <p>What a provider owes its owner owes. Spellings of a lender that differ in letter case or blanks only are one
 * lender. A row without a lender, or of a provider that is none of the market's or may be several, is left out, and so
 * is the second of two equal rows. No data makes this throw. Immutable and safe to share between threads.
 */
public final class LendersReader {

    private static final Column LENDER = Column.required("lender");
    private static final TableSpec TABLE =
            TableSpec.of(ImmutableList.of(OwnerColumn.PROVIDER, LENDER), ImmutableList.of());
    private static final int LONGEST = 200;
    private static final FieldKind<String> NAME = new FieldKind<>(
            FindingCodes.INVALID_TEXT,
            "longer than " + LONGEST + " characters",
            "what the lender is called, in at most " + LONGEST + " characters",
            text -> Optional.of(CharMatcher.whitespace().trimAndCollapseFrom(text, ' '))
                    .filter(name -> name.length() <= LONGEST));

    private static final LendersReader STANDARD = new LendersReader(ReadLimits.standard());

    private final ReadLimits limits;

    private LendersReader(ReadLimits limits) {
        this.limits = limits;
    }

    /**
     * Returns the reader with the standard limits.
     *
     * @return the reader
     */
    public static LendersReader standard() {
        return STANDARD;
    }

    /**
     * Returns a reader with other limits.
     *
     * @param limits how much of a file is taken in
     * @return the reader
     */
    public static LendersReader of(ReadLimits limits) {
        return new LendersReader(limits);
    }

    /**
     * Reads who lends to whom.
     *
     * @param file the CSV file
     * @param market the providers that rows may name
     * @return the lenders, the findings, and what became of the rows
     */
    public LoadedLenders read(Path file, Market market) {
        FindingLog findings = new FindingLog(limits);
        Loans loans = new Loans(market);
        ReadTable<Loan> table =
                new TableReader(limits, findings).read(file, TableReader.nameOf(file), TABLE, loans::loan);
        ImmutableSetMultimap.Builder<ProviderId, String> lenders = ImmutableSetMultimap.builder();
        for (ReadRow<Loan> row : table.rows()) {
            lenders.put(row.value().owner(), row.value().lender());
        }
        return new LoadedLenders(lenders.build(), findings.all(), table.counts());
    }

    /** That an owner owes a lender. */
    private record Loan(ProviderId owner, String lender) {}

    /** The rows met so far. */
    private static final class Loans {

        private final Market market;
        private final Map<String, String> spellings = new HashMap<>();
        private final Set<ImmutableList<String>> seen = new HashSet<>();

        Loans(Market market) {
            this.market = market;
        }

        Optional<Loan> loan(Row row) {
            Optional<ProviderId> owner = OwnerColumn.owner(row, market);
            Optional<String> lender = row.required(LENDER, NAME);
            if (owner.isEmpty() || lender.isEmpty()) {
                return Optional.empty();
            }
            String comparable = FieldKinds.comparable(lender.get());
            // Two firms of one owner may owe one lender: only a row that says the same again is left out.
            if (!seen.add(ImmutableList.of(row.text(OwnerColumn.PROVIDER), comparable))) {
                row.reject(
                        Severity.WARNING,
                        FindingCodes.DUPLICATE_ROW,
                        LENDER,
                        "the provider and lender have a row already",
                        "each row once");
                return Optional.empty();
            }
            return Optional.of(new Loan(owner.get(), spellings.computeIfAbsent(comparable, absent -> lender.get())));
        }
    }
}
