package org.placewright.interchange.council;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.placewright.core.framework.AdditionalPackage;
import org.placewright.core.framework.PackageKind;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.money.HourlyRate;
import org.placewright.core.money.Ratio;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.referral.Offer;

/** The columns of offers of a home for a child who is referred. */
final class OfferColumns {

    private static final Pattern HOURS = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?");
    private static final BigDecimal SECONDS_IN_HOUR = BigDecimal.valueOf(3_600);
    private static final int BY_THE_HOUR = 4;

    private static final CouncilColumn<Offer, ReferralId> REFERRAL = CouncilColumn.required(
            "Referral id",
            "referral",
            CellForms.identifier(ReferralId::of, ReferralId::value),
            Offer::referral,
            "the referral the offer answers");
    private static final CouncilColumn<Offer, ProviderId> PROVIDER = CouncilColumn.required(
            "Provider id",
            "provider",
            CellForms.identifier(ProviderId::of, ProviderId::value),
            Offer::provider,
            "who offers");
    private static final CouncilColumn<Offer, HomeId> HOME =
            CouncilColumn.required("Home id", "home", CellForms.HOME, Offer::home, "the home that is offered");
    private static final CouncilColumn<Offer, LocalDate> AVAILABLE_FROM = CouncilColumn.required(
            "Available from",
            "availableFrom",
            CellForms.DATE,
            Offer::availableFrom,
            "first day on which the child could move in");
    private static final CouncilColumn<Offer, WeeklyFee> FEE = CouncilColumn.<Offer, WeeklyFee>required(
                    "Weekly fee", "weeklyFee", CellForms.FEE, Offer::weeklyFee, "the fee without additional packages")
            .in("GBP a week");

    private static final CellForm<PackageKind> KIND = CellForms.words(
            PackageKind.values(),
            kind -> kind.label().replace("1:1", "1 to 1").replace("2:1", "2 to 1"),
            ImmutableMap.of());

    private static final ElementForm<AdditionalPackage> PACKAGE = ElementForm.of(
            "kind (" + KIND.kind() + "): pounds a week; or kind: hours a week: adults to children: pounds an hour",
            OfferColumns::bought,
            OfferColumns::written);

    static final CouncilForm<Offer> FORM = FormDefinition.named("offers", Offer.class, OfferColumns::begun)
            .keys(ImmutableList.of(REFERRAL, PROVIDER, HOME, AVAILABLE_FROM, FEE))
            .columns(Columns.<Offer>of()
                    .list(
                            "Additional packages",
                            "packages",
                            PACKAGE,
                            Offer::packages,
                            Offer::withPackages,
                            "what is bought beside the fee")
                    .orRowLeftOut()
                    .list(
                            "Conditions",
                            "conditions",
                            ElementForm.of(CellForms.TEXT),
                            Offer::conditions,
                            Offer::withConditions,
                            "on which conditions the home is offered")
                    .add(
                            "Valid until",
                            "validUntil",
                            CellForms.DATE,
                            Offer::validUntil,
                            Offer::withValidUntil,
                            "last day of the offer")
                    .all())
            .about(REFERRAL, (key, id) -> key.pseudonymOf(ReferralId.of(id)))
            .form(InventedReferral.OFFER);

    private OfferColumns() {}

    private static Optional<Offer> begun(FormRow row) {
        Optional<ReferralId> referral = row.get(REFERRAL);
        Optional<ProviderId> provider = row.get(PROVIDER);
        Optional<HomeId> home = row.get(HOME);
        Optional<LocalDate> from = row.get(AVAILABLE_FROM);
        Optional<WeeklyFee> fee = row.get(FEE);
        if (row.row().isRejected()) {
            return Optional.empty();
        }
        return Optional.of(Offer.builder()
                .referral(referral.orElseThrow())
                .provider(provider.orElseThrow())
                .home(home.orElseThrow())
                .availableFrom(from.orElseThrow())
                .weeklyFee(fee.orElseThrow())
                .build());
    }

    private static Optional<AdditionalPackage> bought(ImmutableList<String> values) {
        Optional<PackageKind> kind =
                KIND.reading().read(values.get(0), () -> {}).or(() -> labelled(values.get(0)));
        Optional<WeeklyFee> price = CellForms.FEE.reading().read(values.get(values.size() - 1), () -> {});
        if (values.size() == 2) {
            return kind.flatMap(of -> price.map(fee -> new AdditionalPackage.ByTheWeek(of, fee)));
        } else if (values.size() == BY_THE_HOUR) {
            Optional<Duration> time = hours(values.get(1));
            Optional<Ratio> ratio = CellForms.RATIO_OF_ADULTS.reading().read(values.get(2), () -> {});
            return kind.flatMap(of -> time.flatMap(hours -> ratio.flatMap(staff -> price.map(
                    fee -> new AdditionalPackage.ByTheHour(of, hours, staff, HourlyRate.ofPence(fee.pence()))))));
        }
        return Optional.empty();
    }

    private static Optional<PackageKind> labelled(String label) {
        return Arrays.stream(PackageKind.values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }

    private static ImmutableList<String> written(AdditionalPackage bought) {
        String kind = KIND.written().apply(bought.kind());
        if (bought instanceof AdditionalPackage.ByTheHour hourly) {
            return ImmutableList.of(
                    kind,
                    hours(hourly.timePerWeek()),
                    CellForms.RATIO_OF_ADULTS.written().apply(hourly.ratio()),
                    hourly.rate().amount().getAmount().toPlainString());
        }
        return ImmutableList.of(kind, CellForms.FEE.written().apply(((AdditionalPackage.ByTheWeek) bought).price()));
    }

    /** Returns hours with up to two decimals, or where these do not do, the form of ISO 8601, such as PT1H20M. */
    private static String hours(Duration time) {
        long hundredths = time.toSeconds() / 36;
        boolean exact = time.equals(Duration.ofSeconds(hundredths * 36));
        return exact ? BigDecimal.valueOf(hundredths, 2).toPlainString() : time.toString();
    }

    private static Optional<Duration> hours(String text) {
        if (HOURS.matcher(text).matches()) {
            return Optional.of(Duration.ofSeconds(
                    new BigDecimal(text).multiply(SECONDS_IN_HOUR).longValueExact()));
        }
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeParseException e) {
            // Neither. The message quotes it, so it goes no further.
            return Optional.empty();
        }
    }
}
