package org.placewright.interchange.ssda903.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.REASON_PLACE_CHANGE;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.ReturnFields.UPN;
import static org.placewright.interchange.ssda903.Ssda903Table.EPISODES;
import static org.placewright.interchange.ssda903.Ssda903Table.OC2;
import static org.placewright.interchange.ssda903.Ssda903Table.REVIEWS;
import static org.placewright.interchange.ssda903.Ssda903Table.SOCIAL_WORKER;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.code.Sex;
import org.placewright.core.time.Age;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.ssda903.Ssda903Table;

/** Returns in which all is as it must be are flagged by no rule. */
class CleanReturnPropertyTest {

    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /** A child in care all year: born and in care so many days before the year, who moved on some days of it. */
    record InCare(Sex sex, int daysOld, int daysInCare, List<Integer> moves, int reviewDay) {}

    @Property(tries = 300)
    void a_clean_child_breaks_no_rule(@ForAll("years") int year, @ForAll("children") InCare child) {
        assertThat(filed(year, child).broken()).isEmpty();
    }

    @Property(tries = 50)
    void neither_do_clean_children_together(
            @ForAll("years") int year,
            @ForAll("kinds") IntFunction<Filed> one,
            @ForAll("kinds") IntFunction<Filed> two) {
        Filed both = one.apply(year);
        if (!one.equals(two)) {
            both.and(two.apply(year));
        }
        assertThat(both.broken()).isEmpty();
    }

    @Provide
    Arbitrary<Integer> years() {
        return Arbitraries.integers().between(2018, 2028);
    }

    @Provide
    Arbitrary<IntFunction<Filed>> kinds() {
        return Arbitraries.of(List.<IntFunction<Filed>>of(
                Filed::child, Filed::newcomer, Filed::adopted, Filed::careLeaver, Filed::unaccompanied, Filed::mother));
    }

    @Provide
    Arbitrary<InCare> children() {
        return Combinators.combine(
                        Arbitraries.of(Sex.MALE, Sex.FEMALE),
                        Arbitraries.integers().between(3, 17 * 365 - 1),
                        Arbitraries.integers().between(1, 1_500),
                        Arbitraries.integers()
                                .between(1, 364)
                                .list()
                                .ofMaxSize(4)
                                .uniqueElements(),
                        Arbitraries.integers().between(0, 364))
                .as((sex, old, inCare, moves, review) -> new InCare(
                        sex, old, Math.min(old, inCare), moves.stream().sorted().toList(), review));
    }

    private static Filed filed(int endingIn, InCare child) {
        CollectionYear year = CollectionYear.of(endingIn);
        LocalDate born = year.firstDay().minusDays(child.daysOld());
        int ageBefore = Age.inYears(born, year.firstDay());
        int age = Age.inYears(born, year.lastDay());
        Filed filed = Filed.empty(endingIn).header("child-9", child.sex(), DAY_FIRST.format(born));
        if (age < 5) {
            filed.set(UPN, "UN1").before(UPN, "UN1");
        }
        BiFunction<LocalDate, Integer, String[]> episode = (day, number) -> new String[] {
            "DECOM",
            DAY_FIRST.format(day),
            "RNE",
            number == 0 ? "S" : "P",
            "LS",
            "C2",
            "CIN",
            "N1",
            "PLACE",
            "U6",
            "PLACE_PROVIDER",
            "PR1",
            "HOME_POST",
            "ZA99 9ZZ",
            "PL_POST",
            "ZB" + (90 + number) + " 9ZZ",
            "URN",
            "1234567"
        };
        String[] first = episode.apply(year.firstDay().minusDays(child.daysInCare()), 0);
        filed.add(EPISODES, first).addBefore(EPISODES, first);
        for (int move = 0; move < child.moves().size(); move++) {
            LocalDate day = year.firstDay().plusDays(child.moves().get(move));
            filed.set(DEC, DAY_FIRST.format(day)).set(REC, "X1").set(REASON_PLACE_CHANGE, "CARPL");
            filed.add(EPISODES, episode.apply(day, move + 1));
        }
        filed.add(
                OC2,
                "SDQ_SCORE",
                age >= 4 && ageBefore < 17 ? "9" : "",
                "CONVICTED",
                age >= 10 ? "0" : "",
                "HEALTH_CHECK",
                age < 5 ? "1" : "",
                "IMMUNISATIONS",
                "1",
                "TEETH_CHECK",
                "1",
                "HEALTH_ASSESSMENT",
                "1",
                "SUBSTANCE_MISUSE",
                "0");
        LocalDate reviewed = year.firstDay().plusDays(child.reviewDay());
        filed.add(
                REVIEWS,
                "REVIEW",
                DAY_FIRST.format(reviewed),
                "REVIEW_CODE",
                Age.inYears(born, reviewed) < 4 ? "PN0" : "PN1");
        return Ssda903Table.SOCIAL_WORKER.isCollectedIn(year)
                ? filed.add(SOCIAL_WORKER, "SW_ID=SW10001234, SW_DECOM=01/04/Y-1, SW_REASON=MANAGE")
                : filed;
    }
}
