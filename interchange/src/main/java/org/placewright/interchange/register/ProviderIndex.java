package org.placewright.interchange.register;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.core.id.IdentifierText;
import org.placewright.core.id.ProviderId;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.ProviderSector;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FieldKind;
import org.placewright.interchange.internal.FieldKinds;
import org.placewright.interchange.internal.Row;

/** Collects the organisations a register names. The first row to name one decides what it is called and who owns it. */
final class ProviderIndex {

    private static final FieldKind<ProviderId> ID = FieldKinds.identifier(ProviderId::of);
    private static final int LONGEST_ID = 64;
    private static final int DIGEST_LENGTH = 12;

    private final Map<ProviderId, Provider> providers = new TreeMap<>();

    /** Reads the organisation of a row; it is known by its identifier, or else by its name. */
    Optional<ProviderId> providerOf(Row row) {
        Optional<ProviderId> stated = row.optional(RegisterTable.PROVIDER_ID, ID);
        String name = row.text(RegisterTable.ORGANISATION);
        Optional<ProviderSector> sector = row.optional(RegisterTable.SECTOR, RegisterWords.SECTOR);
        if (name.isEmpty()) {
            sector.ifPresent(owner -> row.drop(
                    FindingCodes.VALUE_NOT_USED,
                    RegisterTable.SECTOR,
                    "the sector of an organisation that is not named",
                    "the name of the organisation as well"));
            return stated;
        }
        Provider provider = Provider.builder()
                .id(stated.orElseGet(() -> ProviderId.of(identifierFor(name))))
                .name(name)
                .sector(sector)
                .build();
        Provider first = providers.putIfAbsent(provider.id(), provider);
        if (first != null && !first.equals(provider)) {
            row.drop(
                    FindingCodes.CONTRADICTORY_PROVIDER,
                    RegisterTable.ORGANISATION,
                    "an earlier row says otherwise about the organisation",
                    "the same name and sector in every row of an organisation");
        }
        return Optional.of(provider.id());
    }

    ImmutableList<Provider> providers() {
        return ImmutableList.copyOf(providers.values());
    }

    /** Returns the name itself, or, where it is too long for an identifier, its beginning and a digest of it all. */
    static String identifierFor(String name) {
        String readable = CharMatcher.whitespace().trimFrom(name.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", " "));
        if (IdentifierText.isIdentifier(readable)) {
            return readable;
        }
        String digest = Hashing.sha256()
                .hashString(name, StandardCharsets.UTF_8)
                .toString()
                .substring(0, DIGEST_LENGTH);
        int end = Math.min(readable.length(), LONGEST_ID - DIGEST_LENGTH - 1);
        boolean splitsCharacter = end > 0 && Character.isHighSurrogate(readable.charAt(end - 1));
        return readable.substring(0, splitsCharacter ? end - 1 : end) + "~" + digest;
    }
}
