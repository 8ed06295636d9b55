package org.placewright.interchange.council;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Postcode;
import org.placewright.core.measure.Lengths;
import org.placewright.core.need.Adaptation;
import org.placewright.core.need.AdditionalSupport;
import org.placewright.core.need.AreaToAvoid;
import org.placewright.core.need.CulturalNeeds;
import org.placewright.core.need.ImportantPlace;
import org.placewright.core.need.KnownRisks;
import org.placewright.core.need.LivingCompanions;
import org.placewright.core.need.Needs;
import org.placewright.core.need.Pets;
import org.placewright.core.need.Requirements;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.need.SpecificCommunication;
import org.placewright.core.need.VisitFrequency;
import org.placewright.interchange.internal.FieldKinds;

/** The columns of what a child needs, and of risks. */
final class NeedsColumns {

    private static final CellForm<RiskAnswer> RISK = CellForms.words(RiskAnswer.values(), RiskAnswer::label);

    static final ImmutableList<CouncilColumn<KnownRisks, ?>> RISKS = Columns.<KnownRisks>of()
            .answers(
                    "Risks to the child",
                    "toChild",
                    CellForms.words(RiskToChild.values(), RiskToChild::label),
                    RISK,
                    present(RiskToChild.OTHER),
                    KnownRisks::toChild,
                    (risks, answers) -> new KnownRisks(ImmutableSortedMap.copyOf(answers), risks.toOthers()),
                    "which risks to the child there are")
            .answers(
                    "Risks to others",
                    "toOthers",
                    CellForms.words(RiskToOthers.values(), RiskToOthers::label),
                    RISK,
                    present(RiskToOthers.OTHER),
                    KnownRisks::toOthers,
                    (risks, answers) -> new KnownRisks(risks.toChild(), ImmutableSortedMap.copyOf(answers)),
                    "which risks from the child to others there are")
            .all();

    private static final ImmutableList<CouncilColumn<Requirements, ?>> REQUIREMENTS = Columns.<Requirements>of()
            .add(RequirementForm.column(
                    "Specific communication",
                    "specificCommunication",
                    SpecificCommunication.values(),
                    SpecificCommunication::label,
                    Requirements::specificCommunication,
                    Requirements::withSpecificCommunication,
                    "which special communication the child needs"))
            .answer(
                    "Communication needs",
                    "communicationNeeds",
                    Requirements::communicationNeeds,
                    Requirements::withCommunicationNeeds,
                    "whether the child needs special communication")
            .add(RequirementForm.column(
                    "Home adaptation",
                    "homeAdaptation",
                    Adaptation.values(),
                    Adaptation::label,
                    Requirements::homeAdaptation,
                    Requirements::withHomeAdaptation,
                    "how the home must be adapted"))
            .word(
                    "Cultural needs",
                    "culturalNeeds",
                    CellForms.words(CulturalNeeds.values(), CulturalNeeds::label),
                    CulturalNeeds.NOT_KNOWN,
                    Requirements::culturalNeeds,
                    Requirements::withCulturalNeeds,
                    "whether cultural needs must be met")
            .word(
                    "Living companions",
                    "livingCompanions",
                    CellForms.words(LivingCompanions.values(), LivingCompanions::label),
                    LivingCompanions.NOT_SPECIFIED,
                    Requirements::livingCompanions,
                    Requirements::withLivingCompanions,
                    "with whom the child should live")
            .word(
                    "Pets",
                    "pets",
                    CellForms.words(Pets.values(), Pets::label),
                    Pets.NOT_KNOWN,
                    Requirements::pets,
                    Requirements::withPets,
                    "whether there must, can or may not be animals in the home")
            .add(RequirementForm.column(
                    "Additional support",
                    "additionalSupport",
                    AdditionalSupport.values(),
                    AdditionalSupport::label,
                    Requirements::additionalSupport,
                    Requirements::withAdditionalSupport,
                    "which additional support the child needs"))
            .answer(
                    "Deprivation of liberty",
                    "deprivationOfLiberty",
                    Requirements::deprivationOfLiberty,
                    Requirements::withDeprivationOfLiberty,
                    "whether the child needs to be deprived of liberty")
            .all();

    private static final ElementForm<ImportantPlace> PLACE =
            ElementForm.of("postcode: number of visits: in how many weeks, if known", NeedsColumns::place, place -> {
                String times =
                        place.frequency().map(often -> "" + often.times()).orElse("");
                String weeks =
                        place.frequency().map(often -> "" + often.weeks()).orElse("");
                return ImmutableList.of(place.postcode().text(), times, weeks);
            });

    private static final ElementForm<AreaToAvoid> AREA = ElementForm.of(
            "postcode: metres around it, or easting: northing: metres around it",
            NeedsColumns::area,
            NeedsColumns::written);

    static final ImmutableList<CouncilColumn<Needs, ?>> ALL = Columns.<Needs>of()
            .within(REQUIREMENTS, "requirements.", Needs::requirements, Needs::withRequirements)
            .within(RISKS, "risks.", Needs::risks, Needs::withRisks)
            .add(
                    "Minimum adult support",
                    "minimumAdultSupport",
                    CellForms.RATIO_OF_ADULTS,
                    Needs::minimumAdultSupport,
                    Needs::withMinimumAdultSupport,
                    "fewest adults to children the child needs")
            .answer(
                    "Waking night",
                    "wakingNight",
                    Needs::wakingNight,
                    Needs::withWakingNight,
                    "whether someone must be awake at night")
            .add(
                    "Preferred location",
                    "preferredLocation",
                    CellForms.POSTCODE,
                    Needs::preferredLocation,
                    Needs::withPreferredLocation,
                    "where the child should live, if it can be")
            .list(
                    "Important places",
                    "importantPlaces",
                    PLACE,
                    Needs::importantPlaces,
                    Needs::withImportantPlaces,
                    "where the child goes regularly, and how often")
            .set(
                    "Areas to avoid",
                    "areasToAvoid",
                    AREA,
                    Needs::areasToAvoid,
                    Needs::withAreasToAvoid,
                    "where the child must not live")
            .orRowLeftOut()
            .all();

    private NeedsColumns() {}

    /** Says of another risk what is said of one that cannot be told, if it is there. */
    private static <R> Function<RiskAnswer, Optional<R>> present(R other) {
        return said -> Optional.of(other).filter(risk -> said == RiskAnswer.RISK_PRESENT);
    }

    private static Optional<ImportantPlace> place(ImmutableList<String> values) {
        Optional<Postcode> postcode = Postcode.parse(values.get(0));
        if (values.size() == 1
                || (values.size() == 3
                        && values.get(1).isEmpty()
                        && values.get(2).isEmpty())) {
            return postcode.map(known -> new ImportantPlace(known, Optional.empty()));
        }
        Optional<Integer> times = FieldKinds.COUNT.parser().apply(values.get(1));
        Optional<Integer> weeks = FieldKinds.COUNT.parser().apply(CellForms.at(values, 2));
        return postcode.filter(known -> values.size() == 3)
                .flatMap(known -> times.flatMap(often ->
                        weeks.map(in -> new ImportantPlace(known, Optional.of(new VisitFrequency(often, in))))));
    }

    private static Optional<AreaToAvoid> area(ImmutableList<String> values) {
        Optional<Double> metres = CellForms.decimal(values.get(values.size() - 1));
        return switch (values.size()) {
            case 2 ->
                Postcode.parse(values.get(0))
                        .flatMap(centre ->
                                metres.map(far -> new AreaToAvoid.AroundPostcode(centre, Lengths.metres(far))));
            case 3 -> {
                Optional<Integer> east = CellForms.metres(values.get(0));
                Optional<Integer> north = CellForms.metres(values.get(1));
                yield east.flatMap(easting -> north.flatMap(northing -> metres.map(
                        far -> new AreaToAvoid.AroundPoint(new GridPoint(easting, northing), Lengths.metres(far)))));
            }
            default -> Optional.empty();
        };
    }

    private static ImmutableList<String> written(AreaToAvoid area) {
        String metres = BigDecimal.valueOf(Lengths.inMetres(area.radius()))
                .stripTrailingZeros()
                .toPlainString();
        if (area instanceof AreaToAvoid.AroundPoint point) {
            return ImmutableList.of(
                    "" + point.centre().easting(), "" + point.centre().northing(), metres);
        }
        return ImmutableList.of(((AreaToAvoid.AroundPostcode) area).centre().text(), metres);
    }
}
