package org.placewright.interchange.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.placewright.core.provider.BlockReason;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.TableSpec;

/** The columns of the register: those Ofsted publishes, and those a council adds. */
final class RegisterTable {

    static final Column HOME_ID = Column.optional("Home id", "Home identifier");
    static final Column URN = Column.optional("URN");
    static final Column LOCAL_AUTHORITY = Column.optional("Local authority");
    static final Column PROVISION_TYPE = Column.required("Provision type");
    static final Column SECTOR = Column.optional("Sector");
    static final Column REGISTERED_ON = Column.optional("Registration date");
    static final Column STATUS = Column.optional("Registration status");
    static final Column CLOSED_ON = Column.optional("Date closed");
    static final Column PLACES = Column.optional("Places");
    static final Column PROVIDER_ID = Column.optional("Provider id");
    static final Column ORGANISATION = Column.optional(
            "Organisation which owns the provider", "Organisation name", "Organisation that owns the provider");
    static final Column EFFECTIVENESS = Column.optional("Overall effectiveness", "Overall experiences and progress");
    static final Column POSTCODE = Column.optional("Postcode");
    static final Column YOUNGEST = Column.optional("Youngest age");
    static final Column OLDEST = Column.optional("Oldest age");
    static final Column SEX_ACCEPTED = Column.optional("Sex accepted");
    static final Column BLOCKED = Column.optional("Blocked places");
    static final Column BLOCKED_MATCHING = Column.optional("Blocked for matching");
    static final Column BLOCKED_STAFFING = Column.optional("Blocked for staffing");
    static final Column BLOCKED_BUILDING = Column.optional("Blocked for building work");
    static final Column OCCUPIED = Column.optional("Occupied places");
    static final Column FEE = Column.optional("Weekly fee");
    static final Column APPROVED_FROM = Column.optional("Approved from");
    static final Column APPROVED_UNTIL = Column.optional("Approved until");

    static final ImmutableList<Column> COLUMNS = ImmutableList.of(
            HOME_ID,
            URN,
            LOCAL_AUTHORITY,
            PROVISION_TYPE,
            SECTOR,
            REGISTERED_ON,
            STATUS,
            CLOSED_ON,
            PLACES,
            PROVIDER_ID,
            ORGANISATION,
            EFFECTIVENESS,
            POSTCODE,
            YOUNGEST,
            OLDEST,
            SEX_ACCEPTED,
            BLOCKED,
            BLOCKED_MATCHING,
            BLOCKED_STAFFING,
            BLOCKED_BUILDING,
            OCCUPIED,
            FEE,
            APPROVED_FROM,
            APPROVED_UNTIL);

    /** Which column says how many places are blocked for which reason. */
    static final ImmutableMap<Column, BlockReason> BLOCKS = ImmutableMap.of(
            BLOCKED, BlockReason.OTHER,
            BLOCKED_MATCHING, BlockReason.MATCHING,
            BLOCKED_STAFFING, BlockReason.STAFFING,
            BLOCKED_BUILDING, BlockReason.BUILDING_WORK);

    static final TableSpec TABLE = TableSpec.of(
            COLUMNS,
            Column.notRead(
                    "Region",
                    "Setting name",
                    "Provider name",
                    "Address",
                    "Latest full inspection date",
                    "Inspection date",
                    "Publication date"));

    private RegisterTable() {}
}
