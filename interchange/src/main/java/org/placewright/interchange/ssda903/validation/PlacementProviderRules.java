package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.PLACE;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE_PROVIDER;
import static org.placewright.interchange.ssda903.validation.ValidationRule.rule;

import com.google.common.collect.ImmutableList;
import org.placewright.interchange.ssda903.CodeGroup;

/** Rules on who may provide a placement of a type. */
final class PlacementProviderRules {

    private static final CodeGroup PARENTS = PLACE_PROVIDER.codes("PR0");
    private static final CodeGroup WITHOUT_PROVIDER = Codes.TEMPORARY.and(Codes.OTHER_DETAILED);
    private static final CodeGroup NOT_BY_AUTHORITIES = PLACE.codes("P1", "R2", "R5");
    private static final CodeGroup NOT_BY_PUBLIC_BODIES =
            PLACE.codes("K1", "K2", "P1").and(Codes.FOSTERING).and(Codes.PLACED_FOR_ADOPTION);

    /** The placement types up to 2024-25 of which it was not said who provides them. */
    private static final CodeGroup OTHER = PLACE.codes("Z1");

    static final ImmutableList<ValidationRule> ALL = ImmutableList.of(
            rule("213")
                    .on(PLACE_PROVIDER, PLACE)
                    .says("PLACE_PROVIDER must be blank for temporary placements and Z11 to Z14.")
                    .where(episode -> episode.is(WITHOUT_PROVIDER) && episode.isFilled(PLACE_PROVIDER)),
            rule("526")
                    .on(PLACE_PROVIDER, PLACE)
                    .says("PLACE_PROVIDER must be filled, but for temporary and other placements.")
                    .where(episode -> episode.isBlank(PLACE_PROVIDER)
                            && episode.isCode(PLACE)
                            && !episode.is(WITHOUT_PROVIDER)
                            && !episode.is(OTHER)),
            never("527", "PR1", NOT_BY_AUTHORITIES, "The authority itself must not provide P1, R2 or R5."),
            never("528", "PR2", NOT_BY_AUTHORITIES, "Another authority must not provide P1, R2 or R5."),
            never(
                    "529",
                    "PR3",
                    NOT_BY_PUBLIC_BODIES,
                    "Other public bodies must not provide P1, K1, K2, foster placements or placements for adoption."),
            never("530", "PR4", Codes.WITH_PARENTS, "A private provider must not provide P1."),
            never("531", "PR5", Codes.WITH_PARENTS, "A voluntary provider must not provide P1."),
            rule("550")
                    .on(PLACE_PROVIDER, PLACE)
                    .says("PLACE_PROVIDER must be PR0 for placements with parents only.")
                    .where(episode -> episode.is(PARENTS)
                            && episode.isCode(PLACE)
                            && !episode.is(Codes.WITH_PARENTS)
                            && !episode.is(WITHOUT_PROVIDER)));

    private PlacementProviderRules() {}

    private static ValidationRule never(String code, String provider, CodeGroup places, String demand) {
        CodeGroup by = PLACE_PROVIDER.codes(provider);
        return rule(code).on(PLACE_PROVIDER, PLACE).says(demand).where(episode -> episode.is(by) && episode.is(places));
    }
}
