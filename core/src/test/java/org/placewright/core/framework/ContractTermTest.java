package org.placewright.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.placewright.core.time.DateRange;

class ContractTermTest {

    private static final LocalDate FROM = LocalDate.of(2025, 4, 1);
    private static final ContractTerm TERM = ContractTerm.ofYears(FROM, 5, 2, 2);

    @Test
    void runs_for_a_first_term_and_for_extensions_one_after_another() {
        assertThat(TERM.initial()).isEqualTo(DateRange.of(FROM, LocalDate.of(2030, 4, 1)));
        assertThat(TERM.withExtensions(1)).isEqualTo(DateRange.of(FROM, LocalDate.of(2032, 4, 1)));
        assertThat(TERM.longest()).isEqualTo(DateRange.of(FROM, LocalDate.of(2034, 4, 1)));
    }

    @Test
    void is_the_same_in_years_and_in_months() {
        ContractTerm months = new ContractTerm(FROM, 60, ImmutableList.of(24, 24));

        assertThat(months).isEqualTo(TERM).hasSameHashCodeAs(TERM);
    }

    @Test
    void counts_months_from_its_first_day() {
        ContractTerm term = new ContractTerm(LocalDate.of(2025, 1, 31), 1, ImmutableList.of(1));

        assertThat(term.initial().until()).contains(LocalDate.of(2025, 2, 28));
        assertThat(term.longest().until()).contains(LocalDate.of(2025, 3, 31));
    }

    @Test
    void takes_up_only_extensions_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TERM.withExtensions(3))
                .withMessageContaining("must be 0 to 2 but was 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TERM.withExtensions(-1))
                .withMessageContaining("must be 0 to 2 but was -1");
    }

    @Test
    void has_lengths_of_at_least_a_month_and_at_most_a_century() {
        assertThat(ContractTerm.ofYears(FROM, 99, 1).longest().until()).contains(FROM.plusYears(100));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContractTerm.ofYears(FROM, 99, 1, 1))
                .withMessageContaining("more than 1200 months but would for 1212. Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContractTerm.ofYears(FROM, Integer.MAX_VALUE))
                .withMessageContaining("more than 1200 months");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ContractTerm(FROM, 0, ImmutableList.of()))
                .withMessageContaining("ContractTerm months must be 1 or more but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ContractTerm(FROM, 1, ImmutableList.of(1, -2)))
                .withMessageContaining("ContractTerm extensionMonths must be 1 or more but was -2. Maybe");
    }
}
