package org.placewright.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Locale;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.placewright.core.child.PupilNumber;
import org.placewright.core.id.UniquePupilNumber;

class UniquePupilNumberPropertiesTest {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    /**
     * What is left of the weighted sum of all thirteen when the check letter is taken off; a multiple of 23 if right.
     */
    private static int excess(String number) {
        BigInteger sum = BigInteger.valueOf(-LETTERS.indexOf(number.charAt(0)));
        for (int position = 2; position <= number.length(); position++) {
            char character = number.charAt(position - 1);
            int worth = Character.isDigit(character) ? Character.digit(character, 10) : LETTERS.indexOf(character);
            sum = sum.add(BigInteger.valueOf((long) position * worth));
        }
        return sum.mod(BigInteger.valueOf(23)).intValue();
    }

    @Property
    void the_check_letter_evens_out_the_weighted_sum(@ForAll UniquePupilNumber number) {
        assertThat(excess(number.value())).isZero();
    }

    @Property
    void one_wrong_digit_is_found_out(
            @ForAll UniquePupilNumber number,
            @ForAll @IntRange(min = 1, max = 11) int at,
            @ForAll @IntRange(min = 0, max = 9) int digit) {
        StringBuilder changed = new StringBuilder(number.value());
        changed.setCharAt(at, Character.forDigit(digit, 10));
        Assume.that(!changed.toString().equals(number.value()));

        assertThat(UniquePupilNumber.parse(changed.toString())).isEmpty();
    }

    @Property
    void neighbours_that_changed_places_are_found_out(
            @ForAll UniquePupilNumber number, @ForAll @IntRange(min = 1, max = 10) int at) {
        String value = number.value();
        Assume.that(value.charAt(at) != value.charAt(at + 1));
        StringBuilder swapped = new StringBuilder(value);
        swapped.setCharAt(at, value.charAt(at + 1));
        swapped.setCharAt(at + 1, value.charAt(at));

        assertThat(UniquePupilNumber.parse(swapped.toString())).isEmpty();
    }

    @Property
    void letter_case_and_outer_blanks_do_not_matter(@ForAll UniquePupilNumber number) {
        assertThat(UniquePupilNumber.of(" " + number.value().toLowerCase(Locale.ROOT) + " "))
                .isEqualTo(number);
    }

    @Property
    void what_a_return_says_can_be_read_again(@ForAll PupilNumber asReturned) {
        String text = asReturned instanceof PupilNumber.Given given
                ? given.number().value()
                : ((PupilNumber.Absent) asReturned).reason().code();

        assertThat(PupilNumber.of(text)).isEqualTo(asReturned);
    }
}
