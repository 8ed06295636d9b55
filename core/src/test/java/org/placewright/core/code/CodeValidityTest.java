package org.placewright.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placewright.core.time.CollectionYear;

/** Holds every code of every set to a table of the collection years it may be used in. */
class CodeValidityTest {

    private static final int FIRST = 2018;
    private static final int LAST = 2027;

    /** Column; a sign for each collection year from 2018 to 2027, y where the codes may be used; and the codes. */
    private static final String TABLE = """
            ACCOM                 yyyyyyyyyy 0 B1 B2 C1 C2 D1 D2 E1 E2 G1 G2 H1 H2 K1 K2 R1 R2 S1 S2 T1 T2 U1 U2
            ACCOM                 yyyyyyyyyy V1 V2 W1 W2 X1 X2 Y1 Y2 Z1 Z2
            ACTIV                 yyyyyyyyyy 0 F1 P1 F2 P2 G4 G5 G6
            ACTIV                 yyyy------ F3 P3
            ACTIV                 ----yyyyyy F4 P4 F5 P5
            CIN                   yyyyyyyyyy N1 N2 N3 N4 N5 N6 N7 N8
            CONVICTED             yyyyyyyyyy 0 1
            ETHNIC                yyyyyyyyyy WBRI WIRI WOTH WIRT WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB
            ETHNIC                yyyyyyyyyy BAFR BOTH CHNE OOTH REFU NOBT
            FOSTER_CARE           yyyyyyyyyy 0 1
            HEALTH_ASSESSMENT     yyyyyyyyyy 0 1
            HEALTH_CHECK          yyyyyyyyyy 0 1
            IMMUNISATIONS         yyyyyyyyyy 0 1
            INTERVENTION_OFFERED  yyyyyyyyyy 0 1
            INTERVENTION_RECEIVED yyyyyyyyyy 0 1
            IN_TOUCH              yyyyyyyyyy YES NO DIED REFU NREQ RHOM
            LS                    yyyyyyyyyy C1 C2 D1 E1 J1 J2 J3 L1 L2 L3 V2 V3 V4
            LS_ADOPTR             yyyyyyyyyy L0 L11 L12 L2 L3 L4
            MISSING               yyyyyyyyyy M A
            MOTHER                yyyyyyyyyy 0 1
            NB_ADOPTR             yyyyyyyyyy 1 2
            PLACE                 yyyyyyyyyy U1 U2 U3 U4 U5 U6 K1 K2 P1 P3 R1 R2 R3 R5 S1 A3 A4 A5 A6 T0 T1 T2 T3 T4
            PLACE                 yyyyyyy--- H5 P2
            PLACE                 -------yyy K3
            PLACE                 yyyyyyyy-- Z1
            PLACE                 --------yy Z11 Z12 Z13 Z14
            PLACE_PROVIDER        yyyyyyyyyy PR0 PR1 PR2 PR3 PR4 PR5
            PREV_PERM             yyyyyyyyyy P1 P2 P3 P4 Z1
            REASON_PLACED_CEASED  yyyyyyyyyy RD1 RD2 RD3 RD4
            REASON_PLACE_CHANGE   yyyyyyyyyy ALLEG APPRR CARPL CHILD CLOSE CREQB CREQO LAREQ OTHER PLACE STAND
            REASON_PLACE_CHANGE   -yyyyyyyyy CUSTOD
            REC                   yyyyyyyyyy X1 E11 E12 E13 E14 E15 E16 E17 E2 E3 E41 E45 E46 E47 E48 E4A E4B E5 E6
            REC                   yyyyyyyyyy E7 E8 E9
            REC                   y--------- E43 E44
            REVIEW_CODE           yyyyyyyyyy PN0 PN1 PN2 PN3 PN4 PN5 PN6 PN7
            RNE                   yyyyyyyyyy S L P T B U
            SDQ_REASON            yyyyyyyyyy SDQ1 SDQ2 SDQ3 SDQ4 SDQ5
            SEX_ADOPTR            yyyyyyyyyy M1 F1 MM FF MF
            SUBSTANCE_MISUSE      yyyyyyyyyy 0 1
            SW_REASON             ------yyyy MANAGE FCONTA LEFTRL ORGRST TSPROC ABSENC CHCHAN PCCHAN SWDIED OTHERS
            TEETH_CHECK           yyyyyyyyyy 0 1
            UPN                   yyyyyyyyyy UN1 UN2 UN3 UN4 UN5
            """;

    private static final Splitter CELLS = Splitter.on(' ').omitEmptyStrings();

    /** The years of each code as the table has them, by column and code. */
    private static ImmutableSortedMap<String, String> expected() {
        ImmutableSortedMap.Builder<String, String> years = ImmutableSortedMap.naturalOrder();
        TABLE.lines().forEach(line -> {
            List<String> cells = CELLS.splitToList(line);
            cells.stream().skip(2).forEach(code -> years.put(cells.get(0) + " " + code, cells.get(1)));
        });
        return years.buildOrThrow();
    }

    private static String years(StatutoryCode<?> code) {
        return IntStream.rangeClosed(FIRST, LAST)
                .mapToObj(year -> code.isValidIn(CollectionYear.of(year)) ? "y" : "-")
                .collect(Collectors.joining());
    }

    private static ImmutableSortedMap<String, String> actual() {
        ImmutableSortedMap.Builder<String, String> years = ImmutableSortedMap.naturalOrder();
        CodeSets.all()
                .forEach(set -> set.codes().forEach(code -> years.put(set.column() + " " + code.code(), years(code))));
        return years.buildOrThrow();
    }

    @Test
    void only_codes_withdrawn_as_others_of_their_group_came_in_have_successors() {
        List<String> pairs = PlacementType.codes().codes().stream()
                .flatMap(old -> PlacementType.codes().codes().stream()
                        .filter(old::isSucceededBy)
                        .map(next -> old + " " + next))
                .toList();

        assertThat(pairs).containsExactly("H5 K3", "P2 K3", "Z1 Z11", "Z1 Z12", "Z1 Z13", "Z1 Z14");
        for (String other : new String[] {"", "Q9"}) {
            assertThat(PlacementType.of(other).isSucceededBy(PlacementType.K3)).isFalse();
            assertThat(PlacementType.Z1.isSucceededBy(PlacementType.of(other))).isFalse();
            assertThat(PlacementType.of(other).isSucceededBy(PlacementType.of(other)))
                    .isFalse();
        }
    }

    @Test
    void every_code_may_be_used_in_its_years_and_no_other() {
        assertThat(actual()).isEqualTo(expected());
    }

    @Test
    void codes_of_a_year_are_those_the_table_has_for_it() {
        for (CodeSet<?> set : CodeSets.all()) {
            for (int year = FIRST; year <= LAST; year++) {
                int column = year - FIRST;
                assertThat(set.validIn(CollectionYear.of(year)).stream().map(StatutoryCode::code))
                        .as("%s in %s", set.column(), year)
                        .containsExactlyElementsOf(expected().entrySet().stream()
                                .filter(entry -> entry.getKey().startsWith(set.column() + " "))
                                .filter(entry -> entry.getValue().charAt(column) == 'y')
                                .map(entry ->
                                        entry.getKey().substring(set.column().length() + 1))
                                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
            }
        }
    }
}
