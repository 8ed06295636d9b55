package org.placewright.interchange.census;

import java.util.Locale;
import java.util.Optional;
import org.placewright.core.framework.SourcingRoute;

/**
 * How a placement was found and bought, in the words of the census, such as {@code Direct Award / Spot Purchase}.
 *
 * <p>The words change between years and regions, so this is text and not a closed list.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>label</td><td>text</td><td>yes</td><td></td><td>the words, 1 to 200 printable characters</td>
 *     <td>the census, how the placement was sourced</td></tr>
 * </table>
 *
 * @param label the words, 1 to 200 printable characters, no blank at either end
 */
public record HowSourced(String label) {

    /**
     * Checks the text.
     *
     * @param label the words, 1 to 200 printable characters, no blank at either end
     * @throws IllegalArgumentException if the text is empty, too long, or holds what cannot be seen or outer blanks
     */
    public HowSourced {
        CensusText.check("HowSourced label", label);
    }

    /**
     * Returns the route with the given words.
     *
     * @param label the words, 1 to 200 printable characters, no blank at either end
     * @return the route in the words of the census
     * @throws IllegalArgumentException if the text is empty, too long, or holds what cannot be seen or outer blanks
     */
    public static HowSourced of(String label) {
        return new HowSourced(label);
    }

    /**
     * Returns the route of the model, where the words say which it is.
     *
     * <p>They do not for a block (hard or soft), a flexible purchasing system, a "local contract or framework" or a
     * "secure welfare hub".
     *
     * @return the route; empty if the words leave it open or are not known
     */
    public Optional<SourcingRoute> route() {
        String words = label.toLowerCase(Locale.ROOT);
        if (words.startsWith("nw contract") && words.contains(" dps")) {
            return Optional.of(SourcingRoute.DYNAMIC_PURCHASING_SYSTEM);
        }
        if (words.startsWith("sub regional contract")) {
            return Optional.of(SourcingRoute.SUB_REGIONAL_CONTRACT);
        }
        return switch (words) {
            case "direct award / spot purchase", "direct award / off framework" ->
                Optional.of(SourcingRoute.OFF_FRAMEWORK);
            case "gm rcc flexi block" -> Optional.of(SourcingRoute.FLEXI_BLOCK);
            case "remand" -> Optional.of(SourcingRoute.REMAND);
            default -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return label;
    }
}
