package org.placewright.interchange.forecast;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.placewright.sufficiency.count.CountDistribution;
import org.placewright.sufficiency.demand.DemandCell;
import org.placewright.sufficiency.demand.DemandForecast;
import org.placewright.sufficiency.demand.DemandQuestion;
import org.placewright.sufficiency.demand.ForecastOutcome;
import org.placewright.sufficiency.demand.ForecastWarning;

/**
 * Renders what a forecaster answers. {@code docs/forecast.md} says what each field means; names and order of cells are
 * those of {@link ForecastTable}.
 */
public final class ForecastJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ForecastJson() {}

    /**
     * Renders a forecast, or why there is none.
     *
     * @param question what was asked
     * @param outcome what was answered
     * @return an object of {@code outcome} ({@code DemandForecast} or {@code NotDetermined}), {@code method},
     *     {@code asOf}, {@code scenario} ({@code name}, {@code changes} as sentences), {@code draws} and {@code seed}
     *     if futures were drawn, {@code warnings} and, of a forecast, {@code cells}
     */
    public static ObjectNode of(DemandQuestion question, ForecastOutcome outcome) {
        ObjectNode json = JSON.objectNode();
        json.put("outcome", outcome instanceof DemandForecast ? "DemandForecast" : "NotDetermined");
        json.put("method", outcome.method());
        json.put("asOf", outcome.asOf().toString());
        ObjectNode scenario = json.putObject("scenario");
        scenario.put("name", question.scenario().name());
        ArrayNode changes = scenario.putArray("changes");
        question.scenario().explanation().forEach(changes::add);
        if (question.draws() > 0) {
            json.put("draws", question.draws());
            json.put("seed", question.seed());
        }
        ArrayNode warnings = json.putArray("warnings");
        for (ForecastWarning warning : outcome.warnings()) {
            warnings.addObject().put("key", warning.key().value()).put("statement", warning.statement());
        }
        if (outcome instanceof DemandForecast forecast) {
            cells(forecast, json.putArray("cells"));
        }
        return json;
    }

    private static void cells(DemandForecast forecast, ArrayNode json) {
        CellNames names = CellNames.of(forecast.cells());
        for (DemandCell cell : forecast.cells().all()) {
            ObjectNode of = json.addObject();
            if (!forecast.cells().authorities().isEmpty()) {
                of.put("authority", names.authority(cell));
            }
            if (!forecast.cells().needs().isEmpty()) {
                of.put("need", names.need(cell));
            }
            of.put("ageBand", names.ageBand(cell));
            of.put("placement", names.placement(cell));
            of.put("known", ForecastFigures.rounded(forecast.known(cell)));
            ArrayNode dates = of.putArray("dates");
            forecast.dates().forEach(date -> date(forecast, date, cell, dates.addObject()));
        }
    }

    private static void date(DemandForecast forecast, LocalDate date, DemandCell cell, ObjectNode json) {
        json.put("date", date.toString());
        json.put("mean", ForecastFigures.rounded(forecast.mean(date, cell)));
        json.put("sd", ForecastFigures.rounded(forecast.standardDeviation(date, cell)));
        CountDistribution distribution = forecast.distribution(date, cell);
        ForecastFigures.QUANTILES.forEach((name, probability) -> json.put(name, distribution.quantile(probability)));
        var drivers = forecast.drivers(date, cell);
        if (!drivers.isEmpty()) {
            ObjectNode of = json.putObject("drivers");
            drivers.forEach(
                    (driver, children) -> of.put(ForecastFigures.field(driver), ForecastFigures.rounded(children)));
        }
    }
}
