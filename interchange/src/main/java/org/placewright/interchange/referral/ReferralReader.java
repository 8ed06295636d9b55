package org.placewright.interchange.referral;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.placewright.core.child.Child;
import org.placewright.core.code.Sex;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.IdentifierText;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.id.ReferralId;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.Suitability;
import org.placewright.core.referral.Referral;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportReport;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.FieldKind;
import org.placewright.interchange.internal.FieldKinds;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.Row;
import org.placewright.interchange.internal.TableReader;

/**
 * Reads referrals: one row for each child who needs a home.
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>name</th><th>required</th><th>form</th></tr>
 * <tr><td>Referral id</td><td>yes</td><td>1 to 64 characters, each once</td></tr>
 * <tr><td>Child id</td><td>yes</td><td>1 to 64 characters</td></tr>
 * <tr><td>Sex</td><td>column yes, value no</td><td>Male, Female or Not known; or the codes of the SSDA903 return</td></tr>
 * <tr><td>Date of birth</td><td>yes</td><td>dd/mm/yyyy or yyyy-mm-dd</td></tr>
 * <tr><td>Needed from</td><td>yes</td><td>dd/mm/yyyy or yyyy-mm-dd, not before birth</td></tr>
 * <tr><td>Home postcode, School postcode</td><td>no</td><td>postcode, sector or district</td></tr>
 * <tr><td>Siblings live at</td><td>no</td><td>identifiers of homes, separated by semicolons</td></tr>
 * <tr><td>Foster care suitability, Residential care suitability, Supported accommodation suitability</td><td>no</td>
 *     <td>Preferred, Suitable but not preferred, Unsuitable or Not specified; blank is Not specified</td></tr>
 * </table>
 *
 * <p>No data makes this throw. Immutable and safe to share between threads.
 */
public final class ReferralReader {

    private static final ReferralReader STANDARD = new ReferralReader(ReadLimits.standard(), Optional.empty());

    private static final FieldKind<ReferralId> REFERRAL_ID = FieldKinds.identifier(ReferralId::of);
    private static final FieldKind<ChildId> CHILD_ID = FieldKinds.identifier(ChildId::of);
    private static final FieldKind<Suitability> SUITABILITY = FieldKinds.word(Arrays.stream(Suitability.values())
            .collect(ImmutableMap.toImmutableMap(word -> FieldKinds.comparable(word.label()), word -> word)));
    private static final FieldKind<Sex> SEX = FieldKinds.word(ImmutableMap.<String, Sex>builder()
            .put("male", Sex.MALE)
            .put("female", Sex.FEMALE)
            .put("not known", Sex.NOT_KNOWN)
            .put("m", Sex.MALE)
            .put("f", Sex.FEMALE)
            .put("u", Sex.NOT_KNOWN)
            .put("1", Sex.MALE)
            .put("2", Sex.FEMALE)
            .buildOrThrow());
    private static final FieldKind<ImmutableList<HomeId>> HOMES = new FieldKind<>(
            FindingCodes.INVALID_IDENTIFIER,
            "not a list of identifiers",
            "identifiers of 1 to 64 printable characters, separated by semicolons",
            ReferralReader::homes);

    private final ReadLimits limits;
    private final Optional<PseudonymKey> key;

    private ReferralReader(ReadLimits limits, Optional<PseudonymKey> key) {
        this.limits = limits;
        this.key = key;
    }

    /**
     * Returns the reader with the standard limits.
     *
     * @return the reader
     */
    public static ReferralReader standard() {
        return STANDARD;
    }

    /**
     * Returns a reader with other limits.
     *
     * @param limits how much of a file is taken in
     * @return the reader
     */
    public static ReferralReader of(ReadLimits limits) {
        return new ReferralReader(limits, Optional.empty());
    }

    /**
     * Returns this reader with a key, so that a finding about a referral says which by a pseudonym.
     *
     * @param newKey makes pseudonyms of the identifiers of referrals
     * @return the reader
     */
    public ReferralReader withPseudonymKey(PseudonymKey newKey) {
        return new ReferralReader(limits, Optional.of(newKey));
    }

    /**
     * Reads a table of referrals.
     *
     * @param file the CSV file
     * @return the referrals, in the order of the file, and the findings
     */
    public Import<Referral> read(Path file) {
        return TableReader.kept(consumer -> read(file, consumer));
    }

    /**
     * Reads a table of referrals and hands each referral to a consumer as it is read, keeping none: memory stays
     * bounded but for what tells a second row of one referral. What the consumer throws comes out of this, and the file
     * is closed.
     *
     * @param file the CSV file
     * @param consumer takes the referrals, in the order of the file
     * @return the findings, and what became of the rows
     */
    public ImportReport read(Path file, Consumer<? super Referral> consumer) {
        Set<ReferralId> seen = new HashSet<>();
        return new TableReader(limits, new FindingLog(limits, key))
                .stream(file, ReferralTable.TABLE, row -> referral(row, seen), consumer);
    }

    private static Optional<Referral> referral(Row row, Set<ReferralId> seen) {
        Optional<ReferralId> id = row.required(ReferralTable.ID, REFERRAL_ID);
        Optional<ChildId> child = row.required(ReferralTable.CHILD, CHILD_ID);
        Optional<LocalDate> birth = row.required(ReferralTable.DATE_OF_BIRTH, FieldKinds.DATE);
        Optional<LocalDate> needed = row.required(ReferralTable.NEEDED_FROM, FieldKinds.DATE);
        if (birth.isPresent() && needed.isPresent() && needed.get().isBefore(birth.get())) {
            row.reject(
                    FindingCodes.NEEDED_BEFORE_BIRTH,
                    ReferralTable.NEEDED_FROM,
                    "the home is needed before the child is born",
                    "a date on or after the date of birth; maybe the two are swapped");
        }
        if (!row.isRejected() && !seen.add(id.orElseThrow())) {
            row.reject(
                    FindingCodes.DUPLICATE_REFERRAL,
                    ReferralTable.ID,
                    "the referral has a row already",
                    "one row for each referral");
        }
        if (row.isRejected()) {
            return Optional.empty();
        }
        if (!row.isRecorded(ReferralTable.SEX)) {
            row.doubt(FindingCodes.MISSING_VALUE, ReferralTable.SEX, "blank", SEX.remedy());
        }
        return Optional.of(Referral.builder()
                .id(id.orElseThrow())
                .child(Child.builder()
                        .id(child.orElseThrow())
                        .sex(row.optional(ReferralTable.SEX, SEX).orElse(Sex.NOT_KNOWN))
                        .dateOfBirth(birth.orElseThrow())
                        .build())
                .neededFrom(needed.orElseThrow())
                .homePostcode(row.optional(ReferralTable.HOME_POSTCODE, FieldKinds.POSTCODE))
                .schoolPostcode(row.optional(ReferralTable.SCHOOL_POSTCODE, FieldKinds.POSTCODE))
                .siblingsLiveAt(row.optional(ReferralTable.SIBLINGS, HOMES).orElse(ImmutableList.of()))
                .recommendation(new CareRecommendation(
                        suitability(row, ReferralTable.FOSTER_CARE),
                        suitability(row, ReferralTable.RESIDENTIAL_CARE),
                        suitability(row, ReferralTable.SUPPORTED)))
                .build());
    }

    private static Suitability suitability(Row row, Column column) {
        return row.optional(column, SUITABILITY).orElse(Suitability.NOT_SPECIFIED);
    }

    private static Optional<ImmutableList<HomeId>> homes(String text) {
        Iterable<String> parts = Splitter.on(ReferralTable.SEPARATOR)
                .trimResults()
                .omitEmptyStrings()
                .split(text);
        ImmutableList.Builder<HomeId> homes = ImmutableList.builder();
        for (String part : parts) {
            if (!IdentifierText.isIdentifier(part)) {
                return Optional.empty();
            }
            homes.add(HomeId.of(part));
        }
        return Optional.of(homes.build());
    }
}
