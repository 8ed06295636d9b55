/**
 * Forecasts of how many children will need homes, as tables and as JSON.
 *
 * <p>What may not live here: any forecasting, and scenarios, which are read and written as JSON beside the model
 * ({@link org.placewright.interchange.json.ScenarioJson}). The one decision worth knowing: whatever is written, a cell
 * has one name, {@code Total} stands for all, and rows stand in the order of the cells, so the same forecast is the
 * same bytes. Numbers of few children may tell of one: none of it is for publication as it stands.
 */
@NullMarked
package org.placewright.interchange.forecast;

import org.jspecify.annotations.NullMarked;
