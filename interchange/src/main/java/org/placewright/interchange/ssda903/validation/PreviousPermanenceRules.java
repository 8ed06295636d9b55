package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.DATE_PERM;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.LA_PERM;
import static org.placewright.interchange.ssda903.ReturnFields.PREV_PERM_KIND;
import static org.placewright.interchange.ssda903.ReturnFields.RNE;
import static org.placewright.interchange.ssda903.Ssda903Table.EPISODES;
import static org.placewright.interchange.ssda903.Ssda903Table.PREV_PERM;
import static org.placewright.interchange.ssda903.validation.ValidationRule.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import org.placewright.interchange.ssda903.CodeGroup;

/** Rules on permanent arrangements that children come back into care from. */
final class PreviousPermanenceRules {

    /** Since when it is asked for. */
    private static final double FIRST_ASKED = LocalDate.of(2016, Month.APRIL, 1).toEpochDay();

    private static final CodeGroup NONE = PREV_PERM_KIND.codes("Z1");

    static final ImmutableList<ValidationRule> ALL = ImmutableList.of(
            rule("630")
                    .on(RNE, DECOM)
                    .reads(PREV_PERM)
                    .says("PREV_PERM must be filled for a child who came into care in the year.")
                    .where(episode -> episode.is(Codes.STARTS_CARE)
                            && !episode.is(Codes.SHORT_BREAKS)
                            && episode.day(DECOM) >= episode.child().yearStart()
                            && episode.child().row(PREV_PERM).isBlank(PREV_PERM_KIND)),
            rule("631")
                    .on(PREV_PERM_KIND)
                    .says("PREV_PERM must hold a code of a permanent arrangement, if it is filled.")
                    .where(before -> before.isNoCode(PREV_PERM_KIND)),
            rule("632")
                    .on(DATE_PERM)
                    .reads(EPISODES)
                    .says("DATE_PERM must be before the child came into care again.")
                    .where(before ->
                            before.day(DATE_PERM) >= before.child().care().cameIntoCare()),
            rule("634")
                    .on(PREV_PERM_KIND, LA_PERM, DATE_PERM)
                    .reads(EPISODES)
                    .says("Nothing may be given for a child in care since before April 2016.")
                    .where(before -> before.isAnyFilled(PREV_PERM_KIND, LA_PERM, DATE_PERM)
                            && before.child().care().cameIntoCare() < FIRST_ASKED),
            rule("635")
                    .on(PREV_PERM_KIND, LA_PERM, DATE_PERM)
                    .says("LA_PERM and DATE_PERM must be blank where PREV_PERM is Z1.")
                    .where(before -> before.is(NONE) && before.isAnyFilled(LA_PERM, DATE_PERM)));

    private PreviousPermanenceRules() {}
}
