package org.placewright.interchange.council;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.placewright.core.need.Adaptation;
import org.placewright.core.need.AdditionalSupport;
import org.placewright.core.need.Religion;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.need.SpecificCommunication;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.provider.Offering;

/** The columns of what a home says it can do. A word that is not there, or is said not to be known, is never a no. */
final class OfferingColumns {

    static final ImmutableList<CouncilColumn<Offering, ?>> ALL = Columns.<Offering>of()
            .answers(
                    "Stays offered",
                    "stays",
                    CellForms.words(KindOfStay.values(), KindOfStay::label),
                    CellForms.ANSWER,
                    Offering::stays,
                    Offering::withStays,
                    "for which kinds of stay a child may come")
            .answers(
                    "Adaptations",
                    "adaptations",
                    CellForms.words(Adaptation.values(), Adaptation::label),
                    CellForms.ANSWER,
                    Offering::adaptations,
                    Offering::withAdaptations,
                    "how the building is adapted")
            .answers(
                    "Communication offered",
                    "communications",
                    CellForms.words(SpecificCommunication.values(), SpecificCommunication::label),
                    CellForms.ANSWER,
                    Offering::communications,
                    Offering::withCommunications,
                    "which special communication the home can provide")
            .answers(
                    "Support offered",
                    "additionalSupports",
                    CellForms.words(AdditionalSupport.values(), AdditionalSupport::label),
                    CellForms.ANSWER,
                    Offering::additionalSupports,
                    Offering::withAdditionalSupports,
                    "which additional support the home can provide")
            .answers(
                    "Risks to the child managed",
                    "risksToChild",
                    CellForms.words(RiskToChild.values(), RiskToChild::label),
                    CellForms.ANSWER,
                    Offering::risksToChild,
                    Offering::withRisksToChild,
                    "which risks to a child the home can manage")
            .answers(
                    "Risks to others managed",
                    "risksToOthers",
                    CellForms.words(RiskToOthers.values(), RiskToOthers::label),
                    CellForms.ANSWER,
                    Offering::risksToOthers,
                    Offering::withRisksToOthers,
                    "which risks from a child to others the home can manage")
            .set(
                    "Languages spoken",
                    "languages",
                    ElementForm.of(CellForms.LANGUAGE_CODE),
                    Offering::languages,
                    Offering::withLanguages,
                    "languages spoken in the home")
            .set(
                    "Faiths practised",
                    "faiths",
                    ElementForm.of(CellForms.words(Religion.values(), Religion::label)),
                    Offering::faiths,
                    Offering::withFaiths,
                    "religions practised in the home")
            .answer(
                    "Pets kept",
                    "petsKept",
                    Offering::petsKept,
                    Offering::withPetsKept,
                    "whether animals live in the home")
            .answer(
                    "Solo placements offered",
                    "soloPlacements",
                    Offering::soloPlacements,
                    Offering::withSoloPlacements,
                    "whether a child may live there alone")
            .answer(
                    "Deprivation of liberty managed",
                    "deprivationOfLiberty",
                    Offering::deprivationOfLiberty,
                    Offering::withDeprivationOfLiberty,
                    "whether the home can carry out an authorised deprivation of liberty")
            .answer(
                    "Waking night offered",
                    "wakingNight",
                    Offering::wakingNight,
                    Offering::withWakingNight,
                    "whether staff can be awake at night")
            .add(
                    "Highest support ratio",
                    "highestRatio",
                    CellForms.RATIO_OF_ADULTS,
                    Offering::highestRatio,
                    Offering::withHighestRatio,
                    "most adults to children the home can staff")
            .all();

    private OfferingColumns() {}

    /** Returns what a cell holds of a set: nothing where it is empty. */
    static <E> Optional<ImmutableList<E>> list(ImmutableSortedSet<E> set) {
        return Optional.of(set.asList()).filter(all -> !all.isEmpty());
    }
}
