package org.placewright.testkit.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;
import org.placewright.core.placement.CareHistory;
import org.placewright.sufficiency.demand.ChangeDriver;
import org.placewright.sufficiency.demand.CountedDemand;
import org.placewright.sufficiency.demand.DemandCell;
import org.placewright.sufficiency.demand.DemandForecast;
import org.placewright.sufficiency.demand.DemandForecastBuilder;
import org.placewright.sufficiency.demand.DemandForecaster;
import org.placewright.sufficiency.demand.DemandQuestion;
import org.placewright.sufficiency.demand.ForecastOutcome;
import org.placewright.sufficiency.demand.ForecastWarning;
import org.placewright.testkit.law.DemandCases;
import org.placewright.testkit.law.DemandForecasterLaws;

/** Each law goes red for a forecaster that breaks it. */
class BrokenForecastersTest {

    private static final int TRIES = 60;

    /** Carries on what is counted on the day asked of, without any doubt. */
    private static final Telling SOUND = (question, forecast) -> {
        CountedDemand known = counted(question, question.asOf());
        for (int cell = 0; cell < known.cells().size(); cell++) {
            int children = known.children(known.cells().cell(cell));
            forecast.known(cell, children);
            for (int date = 0; date < question.dates().size(); date++) {
                forecast.expected(date, cell, children, 0);
            }
        }
    };

    @Example
    void a_sound_forecaster_breaks_no_law() {
        assertThat(isCaught(SOUND, DemandForecasterLaws::what_happens_later_changes_nothing))
                .isFalse();
        assertThat(isCaught(SOUND, DemandForecasterLaws::the_order_of_histories_changes_nothing))
                .isFalse();
        assertThat(isCaught(SOUND, (laws, question) -> laws.asking_again_changes_nothing(question, question)))
                .isFalse();
        assertThat(isCaught(SOUND, DemandForecasterLaws::every_question_is_answered))
                .isFalse();
        assertThat(isCaught(SOUND, DemandForecasterLaws::cells_add_up_to_their_totals))
                .isFalse();
        assertThat(isCaught(SOUND, (laws, question) -> laws.what_is_told_makes_sense(question, 3)))
                .isFalse();
        assertThat(isCaught(SOUND, DemandForecasterLaws::drivers_add_up_to_the_change))
                .isFalse();
        assertThat(movesStock(SOUND)).isFalse();
    }

    @Example
    void one_that_looks_ahead_is_caught() {
        Telling prescient = (question, forecast) -> {
            SOUND.tell(question, forecast);
            CountedDemand later =
                    CountedDemand.on(question.history(), question.dates().first(), question.breakdown());
            int children = later.children(DemandCell.TOTAL);
            forecast.expected(0, later.cells().size() - 1, children, 0);
        };
        assertThat(isCaught(
                        new Forecaster(UnaryOperator.identity(), prescient),
                        DemandForecasterLaws::what_happens_later_changes_nothing))
                .isTrue();
    }

    @Example
    void one_that_minds_who_comes_first_is_caught() {
        Telling partial = adding((question, cell) ->
                first(question).map(CareHistory::episodes).map(List::size).orElse(0));
        assertThat(isCaught(partial, DemandForecasterLaws::the_order_of_histories_changes_nothing))
                .isTrue();
    }

    @Example
    void one_whose_answers_alternate_is_caught() {
        AtomicInteger asked = new AtomicInteger();
        Telling moody = adding((question, cell) -> asked.incrementAndGet());
        assertThat(isCaught(moody, (laws, question) -> laws.asking_again_changes_nothing(question, question)))
                .isTrue();
    }

    @Example
    void one_that_throws_at_an_empty_history_is_caught() {
        Telling brittle = (question, forecast) -> {
            SOUND.tell(question, forecast);
            question.history().histories().get(0);
        };
        assertThat(isCaught(brittle, DemandForecasterLaws::every_question_is_answered))
                .isTrue();
    }

    @Example
    void one_that_repeats_itself_is_caught() {
        Telling chatty = (question, forecast) -> {
            SOUND.tell(question, forecast);
            forecast.warning(ForecastWarning.of("talk", "Well")).warning(ForecastWarning.of("talk", "Well well"));
        };
        assertThat(isCaught(chatty, DemandForecasterLaws::every_question_is_answered))
                .isTrue();
    }

    @Example
    void one_whose_total_is_not_that_of_its_cells_is_caught() {
        Telling torn = (question, forecast) -> {
            SOUND.tell(question, forecast);
            forecast.expected(0, 0, 1_000, 1_000);
        };
        assertThat(isCaught(torn, DemandForecasterLaws::cells_add_up_to_their_totals))
                .isTrue();
    }

    @Example
    void one_that_is_unsure_whether_nobody_is_nobody_is_caught() {
        Telling vague = (question, forecast) -> {
            SOUND.tell(question, forecast);
            forecast.expected(0, 0, 0, 4);
        };
        assertThat(isCaught(vague, (laws, question) -> laws.what_is_told_makes_sense(question, 3)))
                .isTrue();
    }

    @Example
    void one_whose_drivers_do_not_tell_the_change_is_caught() {
        Telling vain = (question, forecast) -> {
            SOUND.tell(question, forecast);
            forecast.driver(0, ChangeDriver.ENTRIES, 0, 1);
        };
        assertThat(isCaught(vain, DemandForecasterLaws::drivers_add_up_to_the_change))
                .isTrue();
    }

    @Example
    void one_that_loses_a_tenth_of_a_still_stock_is_caught() {
        Telling leaking = (question, forecast) -> {
            SOUND.tell(question, forecast);
            CountedDemand known = counted(question, question.asOf());
            for (int cell = 0; cell < known.cells().size(); cell++) {
                forecast.expected(0, cell, 0.9 * known.children(known.cells().cell(cell)), 0);
            }
        };
        assertThat(movesStock(leaking)).isTrue();
    }

    private static boolean movesStock(Telling telling) {
        DemandForecasterLaws laws = new DemandForecasterLaws() {
            @Override
            public DemandForecaster forecaster() {
                return new Forecaster(BrokenForecastersTest::asKnown, telling);
            }

            @Override
            public OptionalDouble stockMayChangeBy() {
                return OptionalDouble.of(0.05);
            }
        };
        return breaks(() -> laws.without_flows_the_stock_stays(12, 3, 20));
    }

    /** Adds to what is expected of every cell. */
    private static Telling adding(java.util.function.ToIntBiFunction<DemandQuestion, Integer> more) {
        return (question, forecast) -> {
            SOUND.tell(question, forecast);
            CountedDemand known = counted(question, question.asOf());
            for (int cell = 0; cell < known.cells().size(); cell++) {
                forecast.expected(0, cell, 1.0 + more.applyAsInt(question, cell), 0);
            }
        };
    }

    private static java.util.Optional<CareHistory> first(DemandQuestion question) {
        return question.history().histories().stream().findFirst();
    }

    private static CountedDemand counted(DemandQuestion question, LocalDate day) {
        return CountedDemand.on(question.history(), day, question.breakdown());
    }

    private static DemandQuestion asKnown(DemandQuestion question) {
        return question.withHistory(question.history().knownOn(question.asOf()));
    }

    private static boolean isCaught(Telling telling, BiConsumer<DemandForecasterLaws, DemandQuestion> law) {
        return isCaught(new Forecaster(BrokenForecastersTest::asKnown, telling), law);
    }

    private static boolean isCaught(DemandForecaster forecaster, BiConsumer<DemandForecasterLaws, DemandQuestion> law) {
        DemandForecasterLaws laws = () -> forecaster;
        return new DemandCases()
                .get()
                .sampleStream()
                .limit(TRIES)
                .anyMatch(question -> breaks(() -> law.accept(laws, question)));
    }

    private static boolean breaks(Runnable law) {
        try {
            law.run();
            return false;
        } catch (AssertionError broken) {
            return true;
        }
    }

    /** What is told of a question. */
    @FunctionalInterface
    private interface Telling {

        void tell(DemandQuestion question, DemandForecastBuilder forecast);
    }

    /** Tells something of what it makes of a question. */
    private record Forecaster(UnaryOperator<DemandQuestion> seen, Telling telling) implements DemandForecaster {

        @Override
        public String method() {
            return "made";
        }

        @Override
        public ForecastOutcome forecast(DemandQuestion question) {
            DemandQuestion own = seen.apply(question);
            DemandForecastBuilder forecast =
                    DemandForecast.builder("made", own, counted(own, own.asOf()).cells());
            telling.tell(own, forecast);
            return forecast.build();
        }
    }
}
