package org.placewright.interchange.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Timeout;
import org.placewright.core.geo.Locator;
import org.placewright.core.id.ProviderId;
import org.placewright.core.provider.Provider;
import org.placewright.core.result.Import;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.csv.CsvCell;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.interchange.market.AccountsReader;
import org.placewright.interchange.market.LendersReader;
import org.placewright.interchange.market.LoadedLenders;
import org.placewright.sufficiency.market.FiledAccounts;
import org.placewright.sufficiency.market.FinancialPolicy;
import org.placewright.sufficiency.market.FinancialRatio;
import org.placewright.sufficiency.market.FinancialSignal;
import org.placewright.sufficiency.market.Market;
import org.placewright.sufficiency.market.Ownership;
import org.placewright.sufficiency.supply.Supply;

/** What a council adds to the market: who lends to whom, and filed accounts. */
@Timeout(20)
class MarketFuzzTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Market MARKET = Market.of(
            Supply.on(List.of(), DAY, Locator.none()),
            Ownership.of(List.of(provider("a", "Acorn Limited"), provider("b", "Birch"), provider("c", "Birch"))));

    private static Provider provider(String id, String name) {
        return Provider.builder().id(ProviderId.of(id)).name(name).build();
    }

    @FuzzTest
    void lenders(byte[] input) throws IOException {
        try (Scratch scratch = new Scratch()) {
            LoadedLenders read = LendersReader.of(Always.LIMITS).read(scratch.write("lenders.csv", input), MARKET);

            Always.holdsOf(read.findings(), read.counts());
            assertThat((long) read.lenders().size())
                    .isLessThanOrEqualTo(read.counts().kept() + read.counts().changed());
            assertThat(read.names())
                    .allSatisfy(lender -> assertThat(read.named(lender)).contains(lender));
            CsvTable.Builder written = CsvTable.builder("provider", "lender");
            read.lenders().forEach((owner, lender) -> written.row(CsvCell.text(owner.value()), CsvCell.text(lender)));
            Path again = scratch.path("again.csv");
            written.build().write(again);
            assertThat(LendersReader.standard().read(again, MARKET).lenders()).isEqualTo(read.lenders());
        }
    }

    @FuzzTest
    void accounts(byte[] input) throws IOException {
        try (Scratch scratch = new Scratch()) {
            Import<FiledAccounts> read =
                    AccountsReader.of(Always.LIMITS).read(scratch.write("accounts.csv", input), MARKET);

            Always.holdsOfEach(read);
            CsvTable.Builder written = CsvTable.builder(
                    "provider", "year_end", "operating_margin", "leverage", "interest_cover", "current_ratio");
            for (FiledAccounts accounts : read.values()) {
                assertThat(FinancialSignal.of(accounts, DAY, FinancialPolicy.standard())
                                .ageInMonths())
                        .isNotNegative();
                written.row(
                        CsvCell.text(accounts.owner().value()),
                        CsvCell.date(accounts.yearEnd()),
                        ratio(accounts, FinancialRatio.OPERATING_MARGIN),
                        ratio(accounts, FinancialRatio.LEVERAGE),
                        ratio(accounts, FinancialRatio.INTEREST_COVER),
                        ratio(accounts, FinancialRatio.CURRENT_RATIO));
            }
            Path again = scratch.path("again.csv");
            written.build().write(again);
            assertThat(AccountsReader.standard().read(again, MARKET).values()).isEqualTo(read.values());
        }
    }

    private static CsvCell ratio(FiledAccounts accounts, FinancialRatio ratio) {
        return Optional.ofNullable(accounts.ratios().get(ratio))
                .map(CsvCell::number)
                .orElseGet(CsvCell::blank);
    }
}
