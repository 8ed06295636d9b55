package org.placewright.sufficiency.demand;

/** Adds councils and needs up to the cells of a forecast. */
final class FlowSums {

    private static final int KINDS = FlowRates.KINDS;
    private static final double MOST_DISPERSION = 1e6;

    private final DemandForecastBuilder forecast;
    private final Strata strata;
    private final DemandCells cells;
    private final DemandQuestion question;
    private final int asOf;
    private final int[] dates;
    private final int bands;
    private final double[] known;
    private final double[][] means;
    private final double[][] variances;
    private final double[][][] drivers;
    private int[][][] drawn = new int[0][][];

    FlowSums(DemandForecastBuilder forecast, Strata strata, DemandQuestion question) {
        this.question = question;
        this.asOf = (int) question.asOf().toEpochDay();
        this.forecast = forecast;
        this.strata = strata;
        this.cells = strata.cells();
        this.dates = question.dates().stream()
                .mapToInt(date -> (int) date.toEpochDay())
                .toArray();
        this.bands = cells.ageBands().size();
        this.known = new double[cells.size()];
        this.means = new double[dates.length][cells.size()];
        this.variances = new double[dates.length][cells.size()];
        this.drivers = new double[dates.length][ChangeDriver.values().length][cells.size()];
    }

    /** Runs the model of a council and adds it. */
    void add(int authority, FlowCouncil council, FlowScenario scenario) {
        FlowUncertainty uncertainty =
                new FlowUncertainty(council, scenario, cells.ageBands(), asOf, dates[dates.length - 1], strata.needs());
        double[][] ofAllNeeds = new double[dates.length][(bands + 1) * (KINDS + 1)];
        for (int need = 0; need < strata.needs(); need++) {
            Cohorts residents = council.cohorts(need, 1);
            addKnown(authority, need, residents);
            RateSchedule rates = council.schedule(scenario, need, council.rates(need, council.noFactors()));
            FlowTally tally = council.run(
                    cells.ageBands(),
                    dates,
                    new FlowEngine.FlowStep(FlowForecaster.longestStep(), 1, true),
                    residents,
                    rates);
            addTally(authority, need, tally);
            addUncertainty(
                    authority,
                    need,
                    uncertainty,
                    tally.means,
                    strata.needCells(need).get(0));
            addTo(ofAllNeeds, tally.means);
        }
        if (strata.needCells(0).size() > 1) {
            addUncertainty(
                    authority,
                    strata.needs(),
                    uncertainty,
                    ofAllNeeds,
                    cells.needs().size());
        }
        if (question.draws() > 0) {
            draw(authority, council, scenario);
        }
    }

    /** Draws futures of a council and adds them. */
    private void draw(int authority, FlowCouncil council, FlowScenario scenario) {
        int number = question.draws();
        if (drawn.length == 0) {
            drawn = new int[dates.length][cells.size()][number];
        }
        FlowDraws futures = new FlowDraws(council, scenario, cells.ageBands(), asOf, dates, strata.needs());
        for (int draw = 0; draw < number; draw++) {
            futures.draw(new Chance(question.seed(), draw * strata.authorities() + authority));
            for (int date = 0; date < dates.length; date++) {
                for (int need = 0; need < strata.needs(); need++) {
                    addDrawn(authority, need, drawn[date], draw, futures.counts[date][need]);
                }
            }
        }
    }

    private void addDrawn(int authority, int need, int[][] into, int draw, int[][] counts) {
        for (int a : strata.authorityCells(authority)) {
            for (int n : strata.needCells(need)) {
                for (int band = 0; band < bands; band++) {
                    for (int kind = 0; kind < KINDS; kind++) {
                        into[cells.number(a, n, band, kind)][draw] += counts[band][kind];
                        into[cells.number(a, n, band, KINDS)][draw] += counts[band][kind];
                        into[cells.number(a, n, bands, kind)][draw] += counts[band][kind];
                        into[cells.number(a, n, bands, KINDS)][draw] += counts[band][kind];
                    }
                }
            }
        }
    }

    private static void addTo(double[][] sums, double[][] more) {
        for (int date = 0; date < sums.length; date++) {
            for (int cell = 0; cell < sums[date].length; cell++) {
                sums[date][cell] += more[date][cell];
            }
        }
    }

    private void addKnown(int authority, int need, Cohorts residents) {
        for (int cohort = 0; cohort < residents.size; cohort++) {
            int band = 0;
            while (!cells.ageBands().get(band).contains(residents.age(cohort))) {
                band++;
            }
            for (int kind = 0; kind < KINDS; kind++) {
                double children = residents.children[cohort] * residents.share[cohort * KINDS + kind];
                for (int a : strata.authorityCells(authority)) {
                    for (int n : strata.needCells(need)) {
                        known[cells.number(a, n, band, kind)] += children;
                        known[cells.number(a, n, band, KINDS)] += children;
                        known[cells.number(a, n, bands, kind)] += children;
                        known[cells.number(a, n, bands, KINDS)] += children;
                    }
                }
            }
        }
    }

    private void addTally(int authority, int need, FlowTally tally) {
        for (int a : strata.authorityCells(authority)) {
            for (int n : strata.needCells(need)) {
                for (int band = 0; band <= bands; band++) {
                    for (int kind = 0; kind <= KINDS; kind++) {
                        addCell(tally, tally.cell(band, kind), cells.number(a, n, band, kind));
                    }
                }
            }
        }
    }

    private void addCell(FlowTally tally, int from, int to) {
        for (int date = 0; date < dates.length; date++) {
            means[date][to] += tally.means[date][from];
            variances[date][to] += tally.variances[date][from];
            for (int driver = 0; driver < drivers[date].length; driver++) {
                drivers[date][driver][to] += tally.drivers[date][driver][from];
            }
        }
    }

    private void addUncertainty(
            int authority, int need, FlowUncertainty uncertainty, double[][] expected, int needCell) {
        for (int a : strata.authorityCells(authority)) {
            for (int band = 0; band <= bands; band++) {
                for (int kind = 0; kind <= KINDS; kind++) {
                    int cell = cells.number(a, needCell, band, kind);
                    for (int date = 0; date < dates.length; date++) {
                        int of = band * (KINDS + 1) + kind;
                        variances[date][cell] += uncertainty.variance(need, dates[date], of, expected[date][of]);
                    }
                }
            }
        }
    }

    /** Returns the forecast. */
    DemandForecast write() {
        for (int cell = 0; cell < known.length; cell++) {
            forecast.known(cell, known[cell]);
            for (int date = 0; date < dates.length; date++) {
                if (drawn.length > 0) {
                    forecast.drawn(date, cell, drawn[date][cell]);
                }
                forecast.expected(date, cell, means[date][cell], variance(date, cell));
                for (ChangeDriver driver : ChangeDriver.values()) {
                    forecast.driver(date, driver, cell, drivers[date][DemandForecastBuilder.column(driver)][cell]);
                }
            }
        }
        return forecast.build();
    }

    /** Where hardly anybody is expected, how unsure rates are cannot be told by a variance of numbers from 0 on. */
    private double variance(int date, int cell) {
        return Math.min(variances[date][cell], MOST_DISPERSION * means[date][cell]);
    }
}
