package org.placewright.interchange.register;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.CompanyNumber;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.Inspection;
import org.placewright.core.provider.ProviderSector;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.result.SourceLocation;

/** What one row of a published file says of one registration; what is absent the row does not say. */
@Value.Immutable
abstract class OfstedRow {

    /** The day the file is of, if its name says. */
    abstract Optional<LocalDate> fileDate();

    abstract SourceLocation location();

    abstract Urn urn();

    abstract Optional<RegisteredKind> kind();

    abstract Optional<RegistrationStatus> status();

    /** Tells whether a status is given that cannot be read. */
    abstract boolean statusUnreadable();

    abstract Optional<LocalDate> registeredOn();

    abstract Optional<LocalDate> closedOn();

    /** Tells whether a day of closing is given that cannot be read. */
    abstract boolean closedOnUnreadableDay();

    abstract Optional<Integer> places();

    abstract Optional<Postcode> postcode();

    abstract Optional<AuthorityId> localAuthority();

    abstract Optional<String> organisation();

    abstract Optional<CompanyNumber> companyNumber();

    abstract Optional<ProviderSector> sector();

    abstract Optional<Inspection> inspection();

    /** Names the place only: a postcode of a home is not printed. */
    @Override
    public final String toString() {
        return "OfstedRow[" + location() + "]";
    }
}
