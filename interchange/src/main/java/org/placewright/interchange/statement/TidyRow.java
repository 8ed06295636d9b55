package org.placewright.interchange.statement;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.placewright.core.disclosure.PublishedFigure;

/**
 * A row of a tidy table: when, where, about what, and the figures.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>period</td><td>{@link TimePeriod}</td><td>yes</td><td></td><td>when</td><td>whoever publishes</td></tr>
 * <tr><td>area</td><td>{@link Area}</td><td>yes</td><td></td><td>where</td><td>ONS</td></tr>
 * <tr><td>items</td><td>{@link FilterItem} by {@link ColumnName}</td><td>no</td><td>none</td>
 *     <td>an item for each filter, and for each column filters are grouped by</td><td>whoever publishes</td></tr>
 * <tr><td>figures</td><td>{@link PublishedFigure} by {@link ColumnName}</td><td>no</td><td>none</td>
 *     <td>a figure for each indicator, or the symbol shown in its place; a number has up to 18 digits before the point
 *     and 9 after it</td><td>what disclosure control let through</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class TidyRow implements WithTidyRow {

    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(18);

    TidyRow() {}

    /**
     * Returns when.
     *
     * @return the period
     */
    public abstract TimePeriod period();

    /**
     * Returns where.
     *
     * @return the area
     */
    public abstract Area area();

    /**
     * Returns about what.
     *
     * @return an item for each filter, and for each column filters are grouped by
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<ColumnName, FilterItem> items();

    /**
     * Returns what is published.
     *
     * @return a figure for each indicator
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<ColumnName, PublishedFigure> figures();

    @Value.Check
    void check() {
        figures().forEach((name, figure) -> figure.value().ifPresent(number -> {
            if (number.abs().compareTo(TOO_LARGE) >= 0 || number.scale() > TidyIndicator.MOST_DECIMALS) {
                throw new IllegalArgumentException("TidyRow figures must have up to 18 digits before the point and "
                        + TidyIndicator.MOST_DECIMALS + " after it, but one of " + name
                        + " has more. Maybe round it, or give it another unit?");
            }
        }));
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TidyRow}. The period and the area must be set. */
    public static final class Builder extends ImmutableTidyRow.Builder {
        Builder() {}
    }
}
