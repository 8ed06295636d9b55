package org.placewright.examples.backtest;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.placewright.sufficiency.backtest.Backtest;
import org.placewright.sufficiency.backtest.BacktestPlan;
import org.placewright.sufficiency.backtest.BacktestReport;
import org.placewright.sufficiency.backtest.BacktestTable;
import org.placewright.sufficiency.demand.DemandBreakdown;
import org.placewright.sufficiency.demand.DemandForecaster;
import org.placewright.sufficiency.demand.FlowForecaster;
import org.placewright.sufficiency.history.CareHistories;
import org.placewright.testkit.synthetic.DriftingCouncils;

/** Back-tests the forecasters, and writes tables and plots. Run it as the README beside it says. */
public final class BacktestStudy {

    /** Whom to judge beside last value and seasonal naive, which are always there. */
    private static final ImmutableList<DemandForecaster> FORECASTERS = ImmutableList.of(FlowForecaster.standard());

    private static final LocalDate FIRST = LocalDate.of(2010, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 4, 1);
    private static final ImmutableList<Period> HORIZONS =
            ImmutableList.of(Period.ofWeeks(26), Period.ofWeeks(52), Period.ofWeeks(104), Period.ofWeeks(156));
    private static final long SEED = 1;

    private BacktestStudy() {}

    /**
     * Runs the study.
     *
     * @param arguments how many councils, 10 by default; how many threads, 2 by default; the folder to write to, this
     *     one by default
     * @throws IOException if the folder cannot be written to
     */
    public static void main(String[] arguments) throws IOException {
        int councils = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        int threads = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
        Path folder = Path.of(arguments.length > 2 ? arguments[2] : ".");
        CareHistories histories = CareHistories.of(DriftingCouncils.histories(SEED, councils, FIRST, LAST));
        BacktestPlan plan = BacktestPlan.builder()
                .origins(BacktestPlan.origins(FIRST.plusYears(6), LAST, Period.ofYears(1)))
                .horizons(HORIZONS)
                .knownUntil(LAST)
                .breakdown(DemandBreakdown.builder().isByAuthority(true).build())
                .build();
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            write(Backtest.of(plan, FORECASTERS).run(histories, executor), folder);
        } finally {
            executor.shutdown();
        }
    }

    private static void write(BacktestReport report, Path folder) throws IOException {
        BacktestTable.lines(report).forEach(System.out::println);
        List<String> csv = new ArrayList<>();
        csv.add(String.join(",", BacktestTable.columns()));
        BacktestTable.rows(report).forEach(row -> csv.add(String.join(",", row)));
        Files.writeString(folder.resolve("backtest.csv"), lines(csv), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("backtest.md"), ScoreTable.of(report), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("backtest.svg"), ScorePlot.of(report, HORIZONS), StandardCharsets.UTF_8);
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
