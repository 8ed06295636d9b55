package org.placewright.interchange.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.placewright.core.id.ProviderId;
import org.placewright.core.result.Finding;
import org.placewright.core.result.Import;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.sufficiency.market.FiledAccounts;
import org.placewright.sufficiency.market.FinancialPolicy;
import org.placewright.sufficiency.market.FinancialRatio;
import org.placewright.sufficiency.market.FinancialSignal;
import org.placewright.sufficiency.market.Market;

class AccountsReaderTest {

    private static final String COLUMNS = "provider,year_end,operating_margin,leverage,interest_cover,current_ratio";

    private final Market market = Markets.small();
    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private Import<FiledAccounts> read(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = COLUMNS;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return AccountsReader.standard().read(scratch.write("accounts.csv", lines), market);
    }

    @Test
    void ratios_are_those_of_the_owner_and_blank_is_not_known() {
        Import<FiledAccounts> read = read("acorn south limited,31/03/2024,-0.02,,1.5,0");
        assertThat(read.findings()).isEmpty();
        FiledAccounts accounts = read.values().get(0);
        assertThat(accounts.owner()).isEqualTo(ProviderId.of("a"));
        assertThat(accounts.ratios())
                .containsOnlyKeys(
                        FinancialRatio.OPERATING_MARGIN, FinancialRatio.INTEREST_COVER, FinancialRatio.CURRENT_RATIO)
                .containsEntry(FinancialRatio.OPERATING_MARGIN, new BigDecimal("-0.02"));
    }

    @Test
    void a_row_that_cannot_be_used_is_left_out_and_a_ratio_that_cannot_be_is_left_out_of_its_row() {
        Import<FiledAccounts> read = read(
                "nobody,2024-03-31,,,,",
                "a,,,,,",
                "a,2026-04-01,,,,",
                "double,2024-03-31,,,,",
                "a,2024-03-31,5,-1,x,1.1",
                "a2,2024-03-31,0.1,,,");
        assertThat(read.values()).hasSize(1);
        assertThat(read.values().get(0).ratios()).containsOnlyKeys(FinancialRatio.CURRENT_RATIO);
        assertThat(read.counts().rejected()).isEqualTo(5);
        assertThat(read.counts().changed()).isEqualTo(1);
        assertThat(read.findings().stream().map(Finding::code))
                .containsExactlyInAnyOrder(
                        FindingCodes.PROVIDER_NOT_THERE,
                        FindingCodes.MISSING_VALUE,
                        FindingCodes.INVALID_DATE,
                        FindingCodes.AMBIGUOUS_PROVIDER,
                        FindingCodes.INVALID_NUMBER,
                        FindingCodes.INVALID_NUMBER,
                        FindingCodes.INVALID_NUMBER,
                        FindingCodes.DUPLICATE_ROW);
    }

    @Test
    void without_a_year_end_nothing_is_read() {
        Import<FiledAccounts> read =
                AccountsReader.standard().read(scratch.write("accounts.csv", "provider,leverage", "a,1"), market);
        assertThat(read.values()).isEmpty();
        assertThat(read.findings().stream().map(Finding::code)).contains(FindingCodes.MISSING_COLUMN);
    }

    @Test
    void signals_are_written_by_owner_the_latest_first() {
        // Of the day 31 March 2026: 12 months old, and 24, which is more than 21.
        List<FinancialSignal> signals =
                read("b,2024-03-31,0,7,,0.5", "b,31/03/2025,0.05,4,,", "a,2025-12-31,,,,").values().stream()
                        .map(filed -> FinancialSignal.of(filed, Markets.DAY, FinancialPolicy.standard()))
                        .toList();
        assertThat(FinanceTable.of(signals, market.ownership()::name).text().lines())
                .containsExactly(
                        "owner,name,year_end,age_months,old,overall,operating_margin,operating_margin_band,leverage,"
                                + "leverage_band,interest_cover,interest_cover_band,current_ratio,current_ratio_band",
                        "a,Acorn Limited,2025-12-31,3,No,not determined,,not determined,,not determined,,not determined,,"
                                + "not determined",
                        "b,'=Bee(1),2025-03-31,12,No,sound,0.05,sound,4,sound,,not determined,,not determined",
                        "b,'=Bee(1),2024-03-31,24,Yes,weak,0,to be watched,7,weak,,not determined,0.5,weak");
    }
}
