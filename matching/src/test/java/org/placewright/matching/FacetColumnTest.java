package org.placewright.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
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
        long[] bits = new long[FacetColumn.PAGE_ROWS];
        Arrays.fill(bits, 8);
        int kept = column.sift(2, new ByRemainder(), 16, rows, bits, 6);
        // The third page begins with row 4096, whose remainder is 1.
        assertThat(Arrays.copyOf(rows, kept)).containsExactly(1, 2, 4);
        assertThat(Arrays.copyOf(bits, 6)).containsExactly(8, 24, 8, 8, 24, 8);
    }

    @Test
    void marking_says_of_every_row_of_a_page_whether_it_is_out_or_to_be_asked_about() {
        FacetColumn<Integer> column = FacetColumn.of(ROWS, row -> row % 3);
        long[] bits = new long[FacetColumn.PAGE_ROWS];
        Arrays.fill(bits, 8);
        column.mark(2, new ByRemainder(), 1, 16, bits);
        // 100 rows are left for the third page.
        assertThat(Arrays.copyOf(bits, 4)).containsExactly(9, 24, 8, 9);
        assertThat(Arrays.copyOfRange(bits, 98, 101)).containsExactly(8, 9, 8);
    }

    @Test
    void what_is_said_of_a_class_is_found_out_once() {
        ByRemainder answers = new ByRemainder();
        assertThat(answers.found).isZero();
        assertThat(answers.of(2)).isEqualTo(AnswersByClass.TO_ASK);
        assertThat(answers.of(2)).isEqualTo(AnswersByClass.TO_ASK);
        assertThat(answers.of(0)).isEqualTo(AnswersByClass.NOTHING);
        assertThat(answers.of(0)).isEqualTo(AnswersByClass.NOTHING);
        assertThat(answers.found).isEqualTo(2);
    }

    @Test
    void rows_with_more_classes_than_two_bytes_number_are_held_one_by_one() {
        int many = 4 << Character.SIZE;
        FacetColumn<Integer> column = FacetColumn.of(many, row -> row % (1 << Character.SIZE));
        assertThat(column.isShared()).isTrue();
        assertThat(column.value(many - 1)).isEqualTo((1 << Character.SIZE) - 1);
        FacetColumn<Integer> changed = column.with(70_000, -1);
        assertThat(changed.isShared()).isFalse();
        assertThat(changed.value(70_000)).isEqualTo(-1);
        assertThat(changed.value(many - 1)).isEqualTo((1 << Character.SIZE) - 1);
        assertThat(column.value(70_000)).isEqualTo(70_000 - (1 << Character.SIZE));
    }

    @Test
    void rows_that_differ_may_have_outlines_that_change_with_them() {
        FacetColumn<Integer> column = FacetColumn.of(ROWS, row -> row, Optional.of(row -> row * 10L));
        assertThat(column.hasOutlines()).isTrue();
        assertThat(column.outline(ROWS - 1)).isEqualTo((ROWS - 1) * 10L);
        FacetColumn<Integer> changed = column.with(3_000, -1);
        assertThat(changed.outline(3_000)).isEqualTo(-10);
        assertThat(changed.outline(2_999)).isEqualTo(29_990);
        assertThat(column.outline(3_000)).isEqualTo(30_000);
        assertThat(FacetColumn.of(ROWS, row -> 1, Optional.of(row -> 1L)).hasOutlines())
                .isFalse();
    }

    /** Rows whose remainder by three is 0 are let pass, 1 put out, 2 to be asked about. */
    private static final class ByRemainder extends AnswersByClass {
        private int found;

        ByRemainder() {
            super(3);
        }

        @Override
        protected byte find(int code) {
            found++;
            return (byte) code;
        }
    }
}
