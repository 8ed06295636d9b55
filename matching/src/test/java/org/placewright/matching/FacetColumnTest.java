package org.placewright.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FacetColumnTest {

    /** More than two pages. */
    private static final int ROWS = 2 * FacetColumn.PAGE_ROWS + 100;

    @Test
    void rows_that_share_values_are_held_by_class() {
        FacetColumn<Integer> column = FacetColumn.of(ROWS, row -> row % 7);
        assertThat(column.isShared()).isTrue();
        assertThat(column.classes()).isEqualTo(7);
        assertThat(column.rowsOf(column.code(6))).isEqualTo(ROWS / 7);
        assertThat(column.valueOf(column.code(ROWS - 1))).isEqualTo((ROWS - 1) % 7);
    }

    @Test
    void rows_that_differ_are_held_one_by_one() {
        FacetColumn<Integer> column = FacetColumn.of(ROWS, row -> row);
        assertThat(column.isShared()).isFalse();
        assertThat(column.classes()).isZero();
        assertThat(column.value(ROWS - 1)).isEqualTo(ROWS - 1);
        FacetColumn<Integer> changed = column.with(3_000, -1);
        assertThat(changed.value(3_000)).isEqualTo(-1);
        assertThat(changed.value(2_999)).isEqualTo(2_999);
        assertThat(column.value(3_000)).isEqualTo(3_000);
    }

    @Test
    void a_changed_row_joins_a_class_or_makes_one_and_leaves_its_own() {
        FacetColumn<String> column = FacetColumn.of(5, row -> "a");
        FacetColumn<String> changed =
                column.with(1, "b").with(2, "b").with(3, "c").with(3, "b");
        assertThat(changed.value(0)).isEqualTo("a");
        assertThat(changed.value(3)).isEqualTo("b");
        assertThat(changed.rowsOf(changed.code(1))).isEqualTo(3);
        assertThat(changed.rowsOf(changed.code(0))).isEqualTo(2);
        assertThat(changed.classes()).isEqualTo(3);
        assertThat(column.value(3)).isEqualTo("a");
        assertThat(column.rowsOf(0)).isEqualTo(5);
    }

    @Test
    void an_equal_value_changes_nothing() {
        FacetColumn<String> column = FacetColumn.of(5, row -> "a");
        assertThat(column.with(4, new String("a"))).isSameAs(column);
    }

    @Test
    void sifting_keeps_the_rows_that_are_not_put_out_and_notes_what_is_to_be_asked() {
        FacetColumn<Integer> column = FacetColumn.of(ROWS, row -> row % 3);
        int[] rows = {0, 1, 2, 3, 4, 99};
        long[] bits = {8, 8, 8, 8, 8, 8};
        // Rows whose remainder by three is 0 are let pass, 1 put out, 2 to be asked about.
        int kept = column.sift(2, new byte[] {0, 1, 2}, 16, rows, bits, 6);
        // The third page begins with row 4096, whose remainder is 1.
        assertThat(Arrays.copyOf(rows, kept)).containsExactly(1, 2, 4);
        assertThat(Arrays.copyOf(bits, kept)).containsExactly(24, 8, 24);
    }
}
