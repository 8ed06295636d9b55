package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.CIN;
import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.LS;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE_PROVIDER;
import static org.placewright.interchange.ssda903.ReturnFields.REASON_PLACE_CHANGE;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.ReturnFields.RNE;
import static org.placewright.interchange.ssda903.validation.ValidationRule.rule;

import com.google.common.collect.ImmutableList;

/** Rules on what each field of an episode may hold, whatever the others hold. */
final class EpisodeCodeRules {

    static final ImmutableList<ValidationRule> ALL = ImmutableList.of(
            rule("141").on(DECOM).says("DECOM must hold a date.").where(episode -> !episode.isDate(DECOM)),
            rule("143")
                    .on(RNE)
                    .says("RNE must hold a code of why an episode began.")
                    .where(episode -> !episode.isCode(RNE)),
            rule("144").on(LS).says("LS must hold a code of legal status.").where(episode -> !episode.isCode(LS)),
            rule("145").on(CIN).says("CIN must hold a code of need.").where(episode -> !episode.isCode(CIN)),
            rule("146")
                    .on(PLACE)
                    .says("PLACE must hold a code of placement type of the year.")
                    .where(episode -> !episode.isCode(PLACE)),
            rule("147").on(DEC).says("DEC must hold a date, if it is filled.").where(episode -> episode.isNoDate(DEC)),
            rule("148")
                    .on(DEC, REC)
                    .says("DEC and REC must both be filled or both be blank.")
                    .where(episode -> episode.isFilled(DEC) != episode.isFilled(REC)),
            rule("149")
                    .on(REC)
                    .says("REC must hold a code of why an episode ceased, if it is filled.")
                    .where(episode -> episode.isNoCode(REC)),
            rule("178")
                    .on(PLACE_PROVIDER)
                    .says("PLACE_PROVIDER must hold a code of who provides a placement, if it is filled.")
                    .where(episode -> episode.isNoCode(PLACE_PROVIDER)),
            rule("1009")
                    .on(REASON_PLACE_CHANGE)
                    .says("REASON_PLACE_CHANGE must hold a code of why a placement changed, if it is filled.")
                    .where(episode -> episode.isNoCode(REASON_PLACE_CHANGE)));

    private EpisodeCodeRules() {}
}
