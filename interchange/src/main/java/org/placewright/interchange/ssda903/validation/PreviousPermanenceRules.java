package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.DATE_PERM;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.LA_PERM;
import static org.placewright.interchange.ssda903.ReturnFields.PREV_PERM_KIND;
import static org.placewright.interchange.ssda903.ReturnFields.RNE;
import static org.placewright.interchange.ssda903.Ssda903Table.EPISODES;
import static org.placewright.interchange.ssda903.Ssda903Table.PREV_PERM;
import static org.placewright.interchange.ssda903.validation.ValidationRule.rule;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placewright.interchange.ssda903.CodeGroup;

/** Rules on permanent arrangements that children come back into care from. */
final class PreviousPermanenceRules {

    /** Since when it is asked for. */
    private static final double FIRST_ASKED = LocalDate.of(2016, Month.APRIL, 1).toEpochDay();

    private static final CodeGroup NONE = PREV_PERM_KIND.codes("Z1");
    private static final CodeGroup PERMANENT = PREV_PERM_KIND.codes("P1", "P2", "P3", "P4");

    /**
     * What the return calls English authorities, those since abolished among them, and other countries. The numbers are
     * those of the Department for Education since it first asked; 999 is an authority that is not known.
     */
    private static final ImmutableSet<String> AUTHORITIES = Stream.of(
                    "201-213 301-320 330-336 340-344 350-359 370-373 380-384 390-394 420",
                    "800-803 805-808 810-813 815-816 821-823 825-826 830-831 835-841 845-846 850-852 855-857",
                    "860-861 865-874 876-896 908-909 916 919 921 925-926 928-929 931 933 935-938 940-943 999",
                    "WAL SCO NIR NUK")
            .flatMap(line -> Splitter.on(' ').splitToStream(line))
            .flatMap(PreviousPermanenceRules::codes)
            .collect(ImmutableSet.toImmutableSet());

    static final ImmutableList<ValidationRule> ALL = ImmutableList.of(
            rule("630")
                    .on(RNE, DECOM, PREV_PERM_KIND, LA_PERM, DATE_PERM)
                    .says("PREV_PERM must be filled for a child who came into care in the year, "
                            + "and so must LA_PERM and DATE_PERM unless it is Z1.")
                    .whereBeside(
                            child -> child.row(PREV_PERM),
                            (episode, before) -> episode.is(Codes.STARTS_CARE)
                                    && !episode.is(Codes.SHORT_BREAKS)
                                    && episode.day(DECOM) >= episode.child().yearStart()
                                    && isNotTold(before)),
            rule("631")
                    .on(PREV_PERM_KIND)
                    .says("PREV_PERM must hold a code of a permanent arrangement, if it is filled.")
                    .where(before -> before.isNoCode(PREV_PERM_KIND)),
            rule("632")
                    .on(DATE_PERM)
                    .reads(EPISODES)
                    .says("DATE_PERM must hold a date, with ZZ for what is not known of it, "
                            + "and be before the child came into care again.")
                    .where(before -> before.isNoDate(DATE_PERM)
                            || before.earliestDay(DATE_PERM)
                                    >= before.child().care().cameIntoCare()),
            rule("633")
                    .on(LA_PERM)
                    .says(
                            "LA_PERM must hold the number of an English authority, WAL, SCO, NIR or NUK, if it is filled.")
                    .where(before ->
                            before.isFilled(LA_PERM) && !AUTHORITIES.contains(Ascii.toUpperCase(before.text(LA_PERM)))),
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

    /** Returns the codes of {@code 201-213}, or one code as it is. */
    private static Stream<String> codes(String text) {
        List<String> ends = Splitter.on('-').splitToList(text);
        return ends.size() == 1
                ? Stream.of(text)
                : IntStream.rangeClosed(Integer.parseInt(ends.get(0)), Integer.parseInt(ends.get(1)))
                        .mapToObj(Integer::toString);
    }

    private static boolean isNotTold(FiledRow before) {
        return before.isBlank(PREV_PERM_KIND) || (before.is(PERMANENT) && before.isAnyBlank(LA_PERM, DATE_PERM));
    }
}
