package org.placewright.sufficiency.market;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.placewright.core.id.ProviderId;

/**
 * The ratios of one set of filed accounts, as the user works them out. Ratios that are not given are not known.
 *
 * @param owner whose accounts they are; best those of the top of a group, consolidated
 * @param yearEnd the day up to which they go
 * @param ratios the ratios known; decimal numbers, so that none is infinite or no number
 */
public record FiledAccounts(ProviderId owner, LocalDate yearEnd, ImmutableMap<FinancialRatio, BigDecimal> ratios) {

    /**
     * Checks the ratios and puts them in order.
     *
     * @param owner whose accounts they are
     * @param yearEnd the day up to which they go
     * @param ratios the ratios known
     * @throws IllegalArgumentException if leverage or the current ratio is negative
     */
    public FiledAccounts {
        ratios = Maps.immutableEnumMap(ratios);
        BigDecimal leverage = ratios.getOrDefault(FinancialRatio.LEVERAGE, BigDecimal.ZERO);
        if (leverage.signum() < 0) {
            // Below 0 is the soundest of all, with more cash than debt, or the worst, with a loss: it must be told
            // apart.
            throw new IllegalArgumentException("FiledAccounts ratios LEVERAGE must be 0 or more but was "
                    + leverage.toPlainString() + ". Maybe give 0 where there is more cash than debt, and leave it out "
                    + "where earnings are below 0?");
        }
        BigDecimal current = ratios.getOrDefault(FinancialRatio.CURRENT_RATIO, BigDecimal.ZERO);
        if (current.signum() < 0) {
            throw new IllegalArgumentException("FiledAccounts ratios CURRENT_RATIO must be 0 or more but was "
                    + current.toPlainString() + ". Maybe liabilities were given with a minus sign?");
        }
    }
}
