package org.placewright.interchange.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.placewright.core.result.Import;
import org.placewright.interchange.ReadLimits;
import org.placewright.sufficiency.scenario.Scenario;

/**
 * Writes what a forecast assumes to change as JSON, and reads it again.
 *
 * <p>A document of the form {@link ModelJson} has, of type {@code Scenario}: its {@code name}, and under
 * {@code changes} an object for each change, whose {@code type} says of what kind it is: {@code FlowChange},
 * {@code KindClosed}, {@code NewProvision}, {@code NewCarers} or {@code FeeInflation}. {@code docs/scenario-json.md}
 * tells each, and {@code docs/scenario.json} has one of each.
 *
 * <p>Unlike a document of the model, one in which a name is not known is refused as a whole: a forecast would otherwise
 * leave out a change that is misspelt, and nobody would notice. So is one in which a value is out of its range, or in
 * which changes contradict one another. Reading never throws because of what is read.
 */
public final class ScenarioJson {

    private static final ModelJson<Scenario> JSON =
            ModelJson.of(Scenario.class, ReadLimits.standard(), Forms.withScenarios(ReadLimits.standard()));

    private ScenarioJson() {}

    /**
     * Writes a scenario.
     *
     * @param scenario the scenario
     * @return the document, ended by LF: the same for equal scenarios
     */
    public static String write(Scenario scenario) {
        return JSON.write(scenario);
    }

    /**
     * Reads a scenario.
     *
     * @param document the text of the document
     * @return the scenario, and what was found; no scenario if anything in it is not known or not allowed
     */
    public static Import<Scenario> read(String document) {
        return whole(JSON.read(document));
    }

    /**
     * Reads a scenario from a file.
     *
     * @param file the document, in UTF-8, or in UTF-16 with a byte order mark
     * @return the scenario, and what was found; no scenario if anything in it is not known or not allowed
     */
    public static Import<Scenario> read(Path file) {
        return whole(JSON.read(file));
    }

    /**
     * Reads a scenario within other limits than the standard ones, and closes the stream.
     *
     * @param document the bytes of the document, in UTF-8, or in UTF-16 with a byte order mark
     * @param shownName what findings are to call it
     * @param limits how much of the document is taken in
     * @return the scenario, and what was found; no scenario if anything in it is not known or not allowed
     * @throws IOException if the stream cannot be read
     * @throws IllegalArgumentException if the name is blank
     */
    public static Import<Scenario> read(InputStream document, String shownName, ReadLimits limits) throws IOException {
        return whole(ModelJson.of(Scenario.class, limits, Forms.withScenarios(limits))
                .read(document, shownName));
    }

    private static Import<Scenario> whole(Import<Scenario> read) {
        return WholeDocument.of(read, "No scenario was taken from the document");
    }
}
