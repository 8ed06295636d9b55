package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.DATE_PERM;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.LA_PERM;
import static org.placewright.interchange.ssda903.ReturnFields.PREV_PERM_KIND;
import static org.placewright.interchange.ssda903.ReturnFields.RNE;
import static org.placewright.interchange.ssda903.Ssda903Table.EPISODES;
import static org.placewright.interchange.ssda903.Ssda903Table.PREV_PERM;
import static org.placewright.interchange.ssda903.validation.ValidationRule.rule;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Month;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placewright.interchange.ssda903.CodeGroup;

/** Rules on permanent arrangements that children come back into care from. */
final class PreviousPermanenceRules {

    /** Since when it is asked for. */
    private static final double FIRST_ASKED = LocalDate.of(2016, Month.APRIL, 1).toEpochDay();

    private static final CodeGroup NONE = PREV_PERM_KIND.codes("Z1");

    /** The three-digit numbers of England's authorities, past and present, in runs. */
    private static final String NUMBERS = "201-213 301-320 330-336 340-344 350-359 370-373 380-384 390-394 420-420"
            + " 800-803 805-808 810-813 815-816 820-823 825-826 830-831 835-841 845-846 850-852 855-857 860-861"
            + " 865-896 908-909 916-916 919-919 921-921 925-926 928-929 931-931 933-933 935-938 940-943";

    /** Where else an arrangement may have been made: the other nations, abroad, or an authority that is not known. */
    private static final ImmutableSet<String> ELSEWHERE = ImmutableSet.of("WAL", "SCO", "NIR", "NUK", "999");

    private static final ImmutableSet<String> AUTHORITIES =
            Stream.concat(numbers(), ELSEWHERE.stream()).collect(ImmutableSet.toImmutableSet());

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
                    .where(before -> before.day(DATE_PERM) >= lastCameIntoCare(before.child())),
            rule("633")
                    .on(LA_PERM)
                    .says(
                            "LA_PERM must be the number of an authority of England, or WAL, SCO, NIR, NUK or 999, if it is filled.")
                    .where(arrangement ->
                            arrangement.isFilled(LA_PERM) && !AUTHORITIES.contains(arrangement.text(LA_PERM))),
            rule("634")
                    .on(PREV_PERM_KIND, LA_PERM, DATE_PERM)
                    .reads(EPISODES)
                    .says("Nothing may be given for a child in care since before April 2016.")
                    .where(before -> before.isAnyFilled(PREV_PERM_KIND, LA_PERM, DATE_PERM)
                            && lastCameIntoCare(before.child()) < FIRST_ASKED),
            rule("635")
                    .on(PREV_PERM_KIND, LA_PERM, DATE_PERM)
                    .says("LA_PERM and DATE_PERM must be blank where PREV_PERM is Z1.")
                    .where(before -> before.is(NONE) && before.isAnyFilled(LA_PERM, DATE_PERM)));

    private PreviousPermanenceRules() {}

    private static Stream<String> numbers() {
        return Splitter.on(' ')
                .splitToStream(NUMBERS)
                .flatMapToInt(run -> IntStream.rangeClosed(
                        Integer.parseInt(run.substring(0, 3)), Integer.parseInt(run.substring(4))))
                .mapToObj(Integer::toString);
    }

    /** Returns the day the latest period of care began, as far as the return has it. */
    private static double lastCameIntoCare(FiledChild child) {
        return child.care().firstOfPeriod(child.episodes().last()).day(DECOM);
    }
}
