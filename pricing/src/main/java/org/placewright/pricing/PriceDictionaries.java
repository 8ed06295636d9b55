package org.placewright.pricing;

import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.Pseudonym;
import org.placewright.core.id.Urn;

/** What the columns of a price book stand for. */
record PriceDictionaries(
        Dictionary<ProvisionType> provisions,
        Dictionary<AuthorityId> authorities,
        Dictionary<AuthorityId> hosts,
        Dictionary<Urn> establishments,
        Dictionary<ProviderId> providers,
        Dictionary<Pseudonym> placed,
        Dictionary<String> documents) {

    /** Gathers what the rows name, until all have come. */
    static final class Gathering {
        final Dictionary.Gathering<ProvisionType> provisions = new Dictionary.Gathering<>();
        final Dictionary.Gathering<AuthorityId> authorities = new Dictionary.Gathering<>();
        final Dictionary.Gathering<AuthorityId> hosts = new Dictionary.Gathering<>();
        final Dictionary.Gathering<Urn> establishments = new Dictionary.Gathering<>();
        final Dictionary.Gathering<ProviderId> providers = new Dictionary.Gathering<>();
        final Dictionary.Gathering<Pseudonym> placed = new Dictionary.Gathering<>();
        final Dictionary.Gathering<String> documents = new Dictionary.Gathering<>();

        PriceDictionaries sorted(PriceColumns columns) {
            return new PriceDictionaries(
                    provisions.sorted(columns.provision),
                    authorities.sorted(columns.authority),
                    hosts.sorted(columns.host),
                    establishments.sorted(columns.establishment),
                    providers.sorted(columns.provider),
                    placed.sorted(columns.placed),
                    documents.sorted(columns.document));
        }
    }
}
