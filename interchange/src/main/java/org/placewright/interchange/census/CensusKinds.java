package org.placewright.interchange.census;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.measure.Quantity;
import javax.measure.quantity.Time;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.CompanyNumber;
import org.placewright.core.id.IdentifierText;
import org.placewright.core.measure.StaffingHours;
import org.placewright.core.money.WeeklyFee;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FieldKind;
import org.placewright.interchange.internal.FieldKinds;
import org.placewright.pricing.ProvisionType;

/** The kinds of field that the census alone has. */
final class CensusKinds {

    private static final int OLDEST = 25;
    private static final int MOST_HOURS = 1_000;
    private static final int MOST_BLOCKED = 20;
    private static final Pattern HOURS = Pattern.compile("\\d{1,4}(\\.\\d{1,2})?");
    private static final Pattern YEARS = Pattern.compile("(\\d{1,2})(\\.\\d{1,9})?");
    private static final Pattern ZEROS_LOST = Pattern.compile("\\d{5,7}|[A-Za-z]{2}\\d{3,5}");

    static final FieldKind<BigDecimal> AGE = new FieldKind<>(
            FindingCodes.INVALID_AGE,
            "not a number of years from 0 to " + OLDEST,
            "the age in years",
            text -> YEARS.matcher(text).matches()
                    ? Optional.of(new BigDecimal(text)).filter(age -> age.intValue() <= OLDEST)
                    : Optional.empty());
    static final FieldKind<ProvisionType> PROVISION_TYPE = new FieldKind<>(
            FindingCodes.INVALID_TEXT,
            "too long, or not printable",
            "1 to 100 printable characters",
            CensusKinds::provisionType);
    static final FieldKind<WeeklyFee> COST = new FieldKind<>(
            FindingCodes.INVALID_MONEY,
            "not an amount in pounds above 0",
            FieldKinds.MONEY.remedy(),
            text -> FieldKinds.MONEY.parser().apply(text).filter(fee -> fee.pence() > 0));
    static final FieldKind<Quantity<Time>> STAFFING_HOURS = new FieldKind<>(
            FindingCodes.INVALID_NUMBER,
            "not hours from 0 to " + MOST_HOURS,
            "hours a week with at most two decimals, such as 20 or 17.5",
            text -> HOURS.matcher(text).matches() && Double.parseDouble(text) <= MOST_HOURS
                    ? Optional.of(StaffingHours.of(Double.parseDouble(text)))
                    : Optional.empty());
    static final FieldKind<Integer> PLACES_BLOCKED = new FieldKind<>(
            FindingCodes.INVALID_NUMBER,
            "not a whole number from 0 to " + MOST_BLOCKED,
            "a whole number such as 1",
            text -> FieldKinds.COUNT.parser().apply(text).filter(places -> places <= MOST_BLOCKED));
    static final FieldKind<String> TEXT = new FieldKind<>(
            FindingCodes.INVALID_TEXT,
            "too long, or not printable",
            "1 to " + CensusText.LONGEST + " printable characters",
            text -> Optional.of(text).filter(CensusText::isText));
    static final FieldKind<HowSourced> HOW_SOURCED =
            new FieldKind<>(FindingCodes.INVALID_TEXT, TEXT.fault(), TEXT.remedy(), text -> TEXT.parser()
                    .apply(text)
                    .map(HowSourced::of));
    static final FieldKind<CompanyNumber> COMPANY_NUMBER = new FieldKind<>(
            FindingCodes.INVALID_COMPANY_NUMBER,
            "not of the form of a company number",
            "8 digits, or 2 letters and 6 digits",
            text -> CompanyNumber.parse(text)
                    .or(() -> ZEROS_LOST.matcher(text).matches()
                            ? Optional.of(CompanyNumber.ofUnpadded(text))
                            : Optional.empty()));
    static final FieldKind<AuthorityId> AUTHORITY = FieldKinds.identifier(AuthorityId::of);
    static final FieldKind<RegistrationNumber> REGISTRATION_NUMBER = new FieldKind<>(
            FindingCodes.INVALID_IDENTIFIER,
            "cannot be a number of a register",
            "1 to " + IdentifierText.LONGEST + " characters that can be seen",
            text -> IdentifierText.isIdentifier(text) ? Optional.of(RegistrationNumber.of(text)) : Optional.empty());

    private CensusKinds() {}

    private static Optional<ProvisionType> provisionType(String text) {
        try {
            return Optional.of(ProvisionType.of(text));
        } catch (IllegalArgumentException e) {
            // The type's own rule decides; its refusal becomes a finding.
            return Optional.empty();
        }
    }
}
