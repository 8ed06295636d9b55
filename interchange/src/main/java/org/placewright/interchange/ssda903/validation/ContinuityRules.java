package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.AD1_CHILD;
import static org.placewright.interchange.ssda903.ReturnFields.CHILD;
import static org.placewright.interchange.ssda903.ReturnFields.CIN;
import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.LS;
import static org.placewright.interchange.ssda903.ReturnFields.MISSING_CHILD;
import static org.placewright.interchange.ssda903.ReturnFields.OC2_CHILD;
import static org.placewright.interchange.ssda903.ReturnFields.OC3_CHILD;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE;
import static org.placewright.interchange.ssda903.ReturnFields.PLACED_ADOPTION_CHILD;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE_PROVIDER;
import static org.placewright.interchange.ssda903.ReturnFields.PREV_PERM_CHILD;
import static org.placewright.interchange.ssda903.ReturnFields.REVIEWS_CHILD;
import static org.placewright.interchange.ssda903.ReturnFields.RNE;
import static org.placewright.interchange.ssda903.ReturnFields.URN;
import static org.placewright.interchange.ssda903.Ssda903Table.EPISODES;
import static org.placewright.interchange.ssda903.Ssda903Table.OC3;
import static org.placewright.interchange.ssda903.validation.ValidationRule.rule;

import com.google.common.collect.ImmutableList;
import org.placewright.interchange.ssda903.CodeField;
import org.placewright.interchange.ssda903.ReturnField;
import org.placewright.interchange.ssda903.TextField;

/** Rules on whether episodes are there, and go on from those of the year before. */
final class ContinuityRules {

    /** The tables that tell of care in the year. */
    private static final TextField[] OF_CARE = {
        MISSING_CHILD, OC2_CHILD, REVIEWS_CHILD, PREV_PERM_CHILD, PLACED_ADOPTION_CHILD, AD1_CHILD
    };

    static final ImmutableList<ValidationRule> ALL = ImmutableList.of(
            rule("502")
                    .on(DECOM)
                    .needs(Need.PREVIOUS_RETURN)
                    .says(
                            "The first episode must begin when the one began that was open at the end of the year before.")
                    .where(episode -> isFirst(episode)
                            && lastYears(episode).isBlank(DEC)
                            && episode.differs(DECOM, lastYears(episode))),
            changed("503A", RNE),
            changed("503B", LS),
            changed("503C", CIN),
            rule("503D")
                    .on(PLACE)
                    .needs(Need.PREVIOUS_RETURN)
                    .says(demand(PLACE))
                    .where(episode -> hasChanged(episode, PLACE) && isStillValid(lastYears(episode), PLACE, episode)),
            changed("503E", PLACE_PROVIDER),
            changed("503F", URN),
            rule("562")
                    .on(DECOM)
                    .needs(Need.PREVIOUS_RETURN)
                    .says("An episode that began before the year must be in the return of the year before.")
                    .check(ContinuityRules::notInLastYears),
            rule("NoE")
                    .on(DECOM)
                    .needs(Need.PREVIOUS_RETURN)
                    .says(
                            "A child who came into care before the year must have episodes in the return of the year before.")
                    .where(episode -> episode.day(DECOM) < episode.child().yearStart()
                            && !episode.child().previous().isIn(EPISODES)),
            rule("EPI")
                    .on(CHILD)
                    .reads(EPISODES, OC3)
                    .asWarning()
                    .says("A child in the header should have episodes, or be a care leaver in oc3.")
                    .where(header ->
                            !header.child().isIn(EPISODES) && !header.child().isIn(OC3)),
            rule("1012")
                    .on(OC3_CHILD)
                    .alsoOn(OF_CARE)
                    .reads(EPISODES)
                    .says("A care leaver without an episode in the year must be in no table on care.")
                    .check(ContinuityRules::notInCare));

    private ContinuityRules() {}

    private static ValidationRule changed(String code, ReturnField field) {
        return rule(code)
                .on(field)
                .needs(Need.PREVIOUS_RETURN)
                .says(demand(field))
                .where(episode -> hasChanged(episode, field));
    }

    private static String demand(ReturnField field) {
        return field.name() + " must be as it was the year before in the episode that was open at its end.";
    }

    private static boolean isFirst(FiledRow episode) {
        return !episode.previous().isThere();
    }

    /** Returns the last episode of the year before. */
    private static FiledRow lastYears(FiledRow episode) {
        return episode.child().previous().episodes().last();
    }

    /** Tells whether the episode that was open at the end of the year before goes on with another value. */
    private static boolean hasChanged(FiledRow episode, ReturnField field) {
        FiledRow before = lastYears(episode);
        return isFirst(episode)
                && before.isBlank(DEC)
                && episode.isSame(DECOM, before)
                && episode.differs(field, before);
    }

    /** Tells whether a code of the year before may be used in this year still. */
    private static boolean isStillValid(FiledRow before, CodeField field, FiledRow now) {
        return before.is(field.validIn(now.child().year()));
    }

    /** Flags episodes that began on no day of those of the year before; none if a day of these cannot be read. */
    private static void notInLastYears(FiledChild child, Flags flags) {
        FiledRows before = child.previous().episodes();
        if (!before.last().isDate(DECOM)) {
            return;
        }
        int at = 0;
        for (FiledRow episode : child.episodes()) {
            if (!(episode.day(DECOM) < child.yearStart())) {
                return;
            }
            while (at < before.size() && before.get(at).day(DECOM) < episode.day(DECOM)) {
                at++;
            }
            if (at == before.size() || before.get(at).day(DECOM) != episode.day(DECOM)) {
                flags.add(episode);
            }
        }
    }

    private static void notInCare(FiledChild child, Flags flags) {
        if (child.isIn(EPISODES)) {
            return;
        }
        for (TextField table : OF_CARE) {
            child.rows(table.table()).forEach(flags::add);
        }
    }
}
