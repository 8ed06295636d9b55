package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.LS;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE;
import static org.placewright.interchange.ssda903.ReturnFields.RNE;
import static org.placewright.interchange.ssda903.validation.ValidationRule.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import org.placewright.interchange.ssda903.CodeGroup;
import org.placewright.interchange.ssda903.DateField;

/** Rules on when episodes begin and cease, and on how long children stay. */
final class EpisodeDateRules {

    /** The Children Act 1989 came into force. */
    private static final double CHILDREN_ACT =
            LocalDate.of(1991, Month.OCTOBER, 14).toEpochDay();

    /** Placement orders took the place of freeing orders. */
    private static final double PLACEMENT_ORDERS =
            LocalDate.of(2005, Month.DECEMBER, 1).toEpochDay();

    private static final CodeGroup PLACEMENT_ORDER = LS.codes("E1");
    private static final CodeGroup POLICE_PROTECTION = LS.codes("L1");
    private static final CodeGroup EMERGENCY_PROTECTION = LS.codes("L2");
    private static final CodeGroup ASSESSMENT_ORDER = LS.codes("L3");
    private static final CodeGroup DETAINED = LS.codes("J2");
    private static final CodeGroup SHORT_BREAK = LS.codes("V3");
    private static final CodeGroup AGREEMENT = LS.codes("V4");
    private static final CodeGroup IN_HOSPITAL = PLACE.codes("T1");
    private static final CodeGroup CARERS_HOLIDAY = PLACE.codes("T3");
    private static final CodeGroup OTHER_TEMPORARY = PLACE.codes("T4");
    private static final int MOST_DAYS_OF_SHORT_BREAKS = 75;

    static final ImmutableList<ValidationRule> ALL = ImmutableList.of(
            rule("353")
                    .on(DECOM)
                    .says("No episode may begin before 14 October 1991.")
                    .where(episode -> episode.day(DECOM) < CHILDREN_ACT),
            afterYear("354", DECOM, "DECOM must be no later than the end of the year."),
            rule("355")
                    .on(DEC, DECOM)
                    .says("An episode must last for a day at least.")
                    .where(episode -> episode.day(DEC) == episode.day(DECOM)),
            rule("356")
                    .on(DECOM, DEC)
                    .says("An episode must not cease before it begins.")
                    .where(episode -> episode.day(DEC) < episode.day(DECOM)),
            stay("361", POLICE_PROTECTION, 3, "Police protection must not last for more than 72 hours."),
            stay("362", EMERGENCY_PROTECTION, 21, "An emergency protection order must not last for more than 21 days."),
            stay("363", ASSESSMENT_ORDER, 7, "A child assessment order must not last for more than 7 days."),
            stay("364", DETAINED, 21, "A child must not be held under PACE for more than 21 days."),
            rule("365")
                    .on(DEC, DECOM, LS)
                    .says("A short break must not last for more than 17 days.")
                    .where(episode -> episode.is(SHORT_BREAK) && end(episode) - episode.day(DECOM) > 17),
            rule("366")
                    .on(RNE)
                    .says("Each short break must start care: a child does not move during one.")
                    .where(episode -> episode.is(SHORT_BREAK) && episode.isCode(RNE) && !episode.is(Codes.STARTS_CARE)),
            rule("367")
                    .on(DEC, DECOM, LS)
                    .says("Short breaks must not last for more than 75 days of the year together.")
                    .check(EpisodeDateRules::shortBreaks),
            rule("426")
                    .on(LS)
                    .says("LS must not be V3 in one episode of a child and V4 in another.")
                    .check(EpisodeDateRules::bothKindsOfShortBreak),
            stay(
                    "375",
                    IN_HOSPITAL,
                    42,
                    "A stay in hospital must not be a temporary placement for more than six weeks."),
            stay(
                    "376",
                    CARERS_HOLIDAY,
                    21,
                    "A placement during the holiday of the usual carer must not last for more than three weeks."),
            rule("377")
                    .on(PLACE)
                    .says("No more than two placements during holidays of the usual carer may begin within a year.")
                    .check(EpisodeDateRules::carersHolidays),
            stay("379", OTHER_TEMPORARY, 7, "Another temporary placement must not last for more than seven days."),
            afterYear("385", DEC, "DEC must be no later than the end of the year."),
            rule("446")
                    .on(LS, DECOM)
                    .says("No placement order may be given for an episode that began before December 2005.")
                    .where(episode -> episode.is(PLACEMENT_ORDER) && episode.day(DECOM) < PLACEMENT_ORDERS));

    private EpisodeDateRules() {}

    private static ValidationRule afterYear(String code, DateField field, String demand) {
        return rule(code)
                .on(field)
                .says(demand)
                .where(episode -> episode.day(field) > episode.child().yearEnd());
    }

    /** Returns a rule on how long a child may stay, in episodes that follow upon one another, as it is coded. */
    private static ValidationRule stay(String code, CodeGroup codes, int mostDays, String demand) {
        return rule(code).on(DEC, DECOM, codes.field()).says(demand).check((child, flags) -> {
            double since = Double.NaN;
            for (FiledRow episode : child.episodes()) {
                if (episode.is(codes)) {
                    boolean goesOn =
                            episode.previous().is(codes) && episode.previous().day(DEC) == episode.day(DECOM);
                    since = goesOn ? since : episode.day(DECOM);
                    if (end(episode) - since > mostDays) {
                        flags.add(episode);
                    }
                }
            }
        });
    }

    private static double end(FiledRow episode) {
        return episode.dayOr(DEC, episode.child().yearEnd());
    }

    private static void shortBreaks(FiledChild child, Flags flags) {
        double days = 0;
        for (FiledRow episode : child.episodes()) {
            double inYear = Math.min(end(episode), child.yearEnd()) - Math.max(episode.day(DECOM), child.yearStart());
            if (episode.is(SHORT_BREAK) && inYear > 0) {
                days += inYear;
                if (days > MOST_DAYS_OF_SHORT_BREAKS) {
                    flags.add(episode);
                }
            }
        }
    }

    /** Flags short breaks of a child who has some told one by one and others as an agreement. */
    private static void bothKindsOfShortBreak(FiledChild child, Flags flags) {
        boolean oneByOne = false;
        boolean agreed = false;
        for (FiledRow episode : child.episodes()) {
            oneByOne |= episode.is(SHORT_BREAK);
            agreed |= episode.is(AGREEMENT);
        }
        for (FiledRow episode : child.episodes()) {
            if (oneByOne && agreed && episode.is(Codes.SHORT_BREAKS)) {
                flags.add(episode);
            }
        }
    }

    private static void carersHolidays(FiledChild child, Flags flags) {
        double last = Double.NaN;
        double lastButOne = Double.NaN;
        for (FiledRow episode : child.episodes()) {
            if (episode.is(CARERS_HOLIDAY) && !episode.previous().is(CARERS_HOLIDAY)) {
                if (episode.day(DECOM) - lastButOne < 365) {
                    flags.add(episode);
                }
                lastButOne = last;
                last = episode.day(DECOM);
            }
        }
    }
}
