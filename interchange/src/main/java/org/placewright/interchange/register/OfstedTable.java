package org.placewright.interchange.register;

import com.google.common.collect.ImmutableList;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.TableSpec;

/** The columns of the files Ofsted publishes, whichever of them a file has; only URN is in all. */
final class OfstedTable {

    static final Column URN = Column.required("URN");
    static final Column PROVISION_TYPE = Column.optional("Provision type");
    static final Column REGISTERED_ON = Column.optional("Registration date");
    static final Column STATUS = Column.optional("Registration status");
    static final Column CLOSED_ON = Column.optional("Date closed", "Closed date", "Closure date");
    static final Column POSTCODE = Column.optional("Postcode");
    static final Column LOCAL_AUTHORITY = Column.optional("Local authority");
    static final Column SECTOR = Column.optional("Sector");
    static final Column PLACES = Column.optional("Places", "Maximum users");
    static final Column ORGANISATION = Column.optional(
            "Organisation which owns the provider", "Organisation name", "Organisation that owns the provider");
    static final Column COMPANY_NUMBER = Column.optional("Company number", "Organisation company number");
    static final Column EVENT_TYPE = Column.optional("Event type");
    static final Column INSPECTED_ON = Column.optional("Inspection date", "Latest full inspection date");
    static final Column PUBLISHED_ON = Column.optional("Publication date", "Inspection publication date");
    static final Column JUDGEMENT = Column.optional(
            "Overall experiences and progress of children and young people",
            "Overall experiences and progress",
            "Overall effectiveness");

    static final TableSpec TABLE = TableSpec.of(
            ImmutableList.of(
                    URN,
                    PROVISION_TYPE,
                    REGISTERED_ON,
                    STATUS,
                    CLOSED_ON,
                    POSTCODE,
                    LOCAL_AUTHORITY,
                    SECTOR,
                    PLACES,
                    ORGANISATION,
                    COMPANY_NUMBER,
                    EVENT_TYPE,
                    INSPECTED_ON,
                    PUBLISHED_ON,
                    JUDGEMENT),
            Column.notRead(
                    "Web link",
                    "Name",
                    "Address 1",
                    "Town",
                    "Ofsted Region",
                    "Government Office Region",
                    "How well children and young people are helped and protected",
                    "The effectiveness of leaders and managers"));

    private OfstedTable() {}
}
