package org.placewright.interchange.register;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.HomeId;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.ResidentialSchool;
import org.placewright.core.provider.SecureChildrensHome;
import org.placewright.core.provider.SupportedAccommodation;
import org.placewright.core.result.Import;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FieldKind;
import org.placewright.interchange.internal.FieldKinds;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.Row;
import org.placewright.interchange.internal.TableReader;

/**
 * Reads a register of homes and their providers: one row for each home.
 *
 * <table>
 * <caption>Columns; only Provision type must be there</caption>
 * <tr><th>name</th><th>form</th></tr>
 * <tr><td>Provision type</td><td>as published, such as {@code Children's home}; an unknown one leaves the row out</td></tr>
 * <tr><td>Home id</td><td>names the home, each once; where blank, the URN does; a row with neither is left out.
 *     Fostering households share the URN of their service, so they need one</td></tr>
 * <tr><td>URN, Registration status, Registration date, Date closed</td>
 *     <td>the registration; known if URN and status are there and both dates readable. Of a fostering household, the URN
 *     is its fostering service's, and the rest stays blank</td></tr>
 * <tr><td>Local authority</td><td>whose area the home lies in</td></tr>
 * <tr><td>Provider id, Organisation which owns the provider, Sector</td>
 *     <td>the provider; without an id its name is the id</td></tr>
 * <tr><td>Overall effectiveness</td><td>the grade or outcome of the kind of home; not yet inspected is blank</td></tr>
 * <tr><td>Postcode</td><td>postcode, sector or district</td></tr>
 * <tr><td>Youngest age, Oldest age</td><td>years, 0 to 25, both or neither; of supported accommodation,
 *     the oldest 16 or more</td></tr>
 * <tr><td>Sex accepted</td><td>Any, Male or Female</td></tr>
 * <tr><td>Places, Blocked for matching, Blocked for staffing, Blocked for building work, Blocked places, Occupied
 *     places</td><td>whole numbers; the capacity is known only if all that is filled in is readable and no more places
 *     are blocked than there are; Blocked places counts those blocked for another reason</td></tr>
 * <tr><td>Weekly fee</td><td>pounds, as {@code 1,234.50}</td></tr>
 * <tr><td>Approved from, Approved until</td><td>of a fostering household; the last day is not included</td></tr>
 * </table>
 *
 * <p>What is blank is not known. A part that cannot be read is dropped with a finding and the row kept. No data makes
 * this throw. Immutable and safe to share between threads.
 */
public final class RegisterReader {

    private static final RegisterReader STANDARD = new RegisterReader(ReadLimits.standard());
    private static final FieldKind<HomeId> HOME_ID = FieldKinds.identifier(HomeId::of);
    private static final FieldKind<AuthorityId> AUTHORITY = FieldKinds.identifier(AuthorityId::of);

    private final ReadLimits limits;

    private RegisterReader(ReadLimits limits) {
        this.limits = limits;
    }

    /**
     * Returns the reader with the standard limits.
     *
     * @return the reader
     */
    public static RegisterReader standard() {
        return STANDARD;
    }

    /**
     * Returns a reader with other limits.
     *
     * @param limits how much of a file is taken in
     * @return the reader
     */
    public static RegisterReader of(ReadLimits limits) {
        return new RegisterReader(limits);
    }

    /**
     * Reads a register.
     *
     * @param file the CSV file
     * @return the homes, in the order of the file, their providers, and the findings
     */
    public ProviderRegister read(Path file) {
        FindingLog findings = new FindingLog(limits);
        ProviderIndex providers = new ProviderIndex();
        Set<HomeId> seen = new LinkedHashSet<>();
        Import<Home> homes = new TableReader(limits, findings)
                .read(file, TableReader.nameOf(file), RegisterTable.TABLE, row -> home(row, seen, providers))
                .withFindings(findings);
        return new ProviderRegister(homes, providers.providers());
    }

    private static Optional<Home> home(Row row, Set<HomeId> seen, ProviderIndex providers) {
        Optional<HomeKind> kind = row.required(RegisterTable.PROVISION_TYPE, RegisterWords.PROVISION_TYPE);
        Optional<HomeId> id = row.isRecorded(RegisterTable.HOME_ID)
                ? row.orReject(RegisterTable.HOME_ID, HOME_ID)
                : row.required(RegisterTable.URN, FieldKinds.URN).map(urn -> HomeId.of(urn.value()));
        if (!row.isRejected() && !seen.add(id.orElseThrow())) {
            boolean named = row.isRecorded(RegisterTable.HOME_ID);
            row.reject(
                    FindingCodes.DUPLICATE_HOME,
                    named ? RegisterTable.HOME_ID : RegisterTable.URN,
                    "the home has a row already",
                    named
                            ? "one row each"
                            : "one row each; fostering households share the URN of their service and need a Home id");
        }
        if (row.isRejected()) {
            return Optional.empty();
        }
        Home home = ofKind(kind.orElseThrow(), id.orElseThrow(), row)
                .withProvider(providers.providerOf(row))
                .withLocalAuthority(row.optional(RegisterTable.LOCAL_AUTHORITY, AUTHORITY))
                .withPostcode(row.optional(RegisterTable.POSTCODE, FieldKinds.POSTCODE))
                .withAcceptedAges(new RegisterRow(row).ages(kind.orElseThrow()))
                .withAcceptedSex(row.optional(RegisterTable.SEX_ACCEPTED, RegisterWords.SEX_ACCEPTED))
                .withCapacity(new RegisterRow(row).capacity())
                .withWeeklyFee(row.optional(RegisterTable.FEE, FieldKinds.MONEY));
        return Optional.of(home);
    }

    /** Reads what homes of one kind have and others have not. */
    private static Home ofKind(HomeKind kind, HomeId id, Row row) {
        return switch (kind) {
            case CHILDRENS_HOME ->
                ChildrensHome.builder()
                        .id(id)
                        .registration(new RegisterRow(row).registration())
                        .grade(RegisterWords.judgement(row, RegisterWords.GRADE))
                        .build();
            case SECURE_CHILDRENS_HOME ->
                SecureChildrensHome.builder()
                        .id(id)
                        .registration(new RegisterRow(row).registration())
                        .grade(RegisterWords.judgement(row, RegisterWords.GRADE))
                        .build();
            case RESIDENTIAL_SCHOOL ->
                ResidentialSchool.builder()
                        .id(id)
                        .registration(new RegisterRow(row).registration())
                        .grade(RegisterWords.judgement(row, RegisterWords.GRADE))
                        .build();
            case SUPPORTED_ACCOMMODATION ->
                SupportedAccommodation.builder()
                        .id(id)
                        .registration(new RegisterRow(row).registration())
                        .outcome(RegisterWords.judgement(row, RegisterWords.OUTCOME))
                        .build();
            case FOSTERING_HOUSEHOLD ->
                FosteringHousehold.builder()
                        .id(id)
                        .approved(new RegisterRow(row).approval())
                        .fosteringService(row.optional(RegisterTable.URN, FieldKinds.URN))
                        .build();
        };
    }
}
