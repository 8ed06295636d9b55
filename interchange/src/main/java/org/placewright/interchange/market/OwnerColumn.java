package org.placewright.interchange.market;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.placewright.core.id.ProviderId;
import org.placewright.core.result.FindingCode;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.Row;
import org.placewright.sufficiency.market.Market;
import org.placewright.sufficiency.market.OwnerGroup;

/** The column that says which provider a row is about, by its identifier or by its name. */
final class OwnerColumn {

    static final Column PROVIDER = Column.required("provider");

    private OwnerColumn() {}

    /** Returns the top of the provider's group; rejects a row that names none, or may mean several. */
    static Optional<ProviderId> owner(Row row, Market market) {
        String text = row.text(PROVIDER);
        if (text.isEmpty()) {
            return rejected(row, FindingCodes.MISSING_VALUE, "blank");
        }
        ImmutableList<OwnerGroup> named = market.named(text);
        if (named.isEmpty()) {
            return rejected(row, FindingCodes.PROVIDER_NOT_THERE, "no provider of these homes is called so");
        }
        if (named.size() > 1) {
            return rejected(row, FindingCodes.AMBIGUOUS_PROVIDER, "several owners of these homes are called so");
        }
        return Optional.of(named.get(0).top());
    }

    private static Optional<ProviderId> rejected(Row row, FindingCode code, String fault) {
        row.reject(code, PROVIDER, fault, "the identifier, or the name, of one provider of these homes");
        return Optional.empty();
    }
}
