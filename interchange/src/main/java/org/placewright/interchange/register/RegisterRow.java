package org.placewright.interchange.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.BlockReason;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.SupportedAccommodation;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.time.DateRange;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.FieldKind;
import org.placewright.interchange.internal.FieldKinds;
import org.placewright.interchange.internal.Row;

/**
 * The parts of a home that take several columns. Each is known as a whole or not at all: a registration without its
 * closing date, or a capacity without the blocked places, would say more than the register does.
 */
final class RegisterRow {

    private static final int OLDEST_AGE = 25;

    private static final FieldKind<Integer> AGE = new FieldKind<>(
            FindingCodes.INVALID_AGE,
            "not a whole number of years from 0 to " + OLDEST_AGE,
            "an age in years",
            text -> FieldKinds.COUNT.parser().apply(text).filter(age -> age <= OLDEST_AGE));

    private final Row row;

    RegisterRow(Row row) {
        this.row = row;
    }

    /** Reads the ages; both must be there, and such as a home of the kind may take. */
    Optional<Range<Integer>> ages(HomeKind kind) {
        Optional<Integer> youngest = row.optional(RegisterTable.YOUNGEST, AGE);
        Optional<Integer> oldest = row.optional(RegisterTable.OLDEST, AGE);
        if (youngest.isPresent() && oldest.isPresent() && youngest.get() <= oldest.get()) {
            if (kind == HomeKind.SUPPORTED_ACCOMMODATION && oldest.get() < SupportedAccommodation.YOUNGEST) {
                row.drop(
                        FindingCodes.INVALID_AGE_RANGE,
                        RegisterTable.OLDEST,
                        "below the age from which a child may live in supported accommodation",
                        "an oldest age of " + SupportedAccommodation.YOUNGEST + " or more, or another provision type");
                return Optional.empty();
            }
            return Optional.of(Range.closed(youngest.get(), oldest.get()));
        }
        if (youngest.isPresent() || oldest.isPresent()) {
            row.drop(
                    FindingCodes.INVALID_AGE_RANGE,
                    RegisterTable.OLDEST,
                    "the ages do not make a range",
                    "a youngest age and an oldest, not below it");
        }
        return Optional.empty();
    }

    /** Reads the places; what is blocked or occupied says nothing without how many there are. */
    Optional<UsableCapacity> capacity() {
        Optional<Integer> registered = row.optional(RegisterTable.PLACES, FieldKinds.COUNT);
        Optional<Integer> occupied = row.optional(RegisterTable.OCCUPIED, FieldKinds.COUNT);
        boolean readable = occupied.isPresent() || !row.isRecorded(RegisterTable.OCCUPIED);
        Map<BlockReason, Integer> blocked = new TreeMap<>();
        for (Map.Entry<Column, BlockReason> block : RegisterTable.BLOCKS.entrySet()) {
            Optional<Integer> places = row.optional(block.getKey(), FieldKinds.COUNT);
            readable &= places.isPresent() || !row.isRecorded(block.getKey());
            places.filter(number -> number > 0).ifPresent(number -> blocked.put(block.getValue(), number));
        }
        int blockedInAll = blocked.values().stream().mapToInt(Integer::intValue).sum();
        if (registered.isPresent() && readable && blockedInAll <= registered.get()) {
            if (occupied.isPresent() && occupied.get() > registered.get()) {
                row.doubt(
                        FindingCodes.OVER_OCCUPIED,
                        RegisterTable.OCCUPIED,
                        "more places are occupied than registered",
                        "no more occupied places than places");
            }
            return Optional.of(UsableCapacity.builder()
                    .registered(registered.get())
                    .blocked(blocked)
                    .occupied(occupied.map(OptionalInt::of).orElse(OptionalInt.empty()))
                    .build());
        }
        if (registered.isPresent() || occupied.isPresent() || !blocked.isEmpty()) {
            row.drop(
                    FindingCodes.INVALID_CAPACITY,
                    RegisterTable.PLACES,
                    "the places do not make a capacity",
                    "places registered, of which no more are blocked, all of them whole numbers");
        }
        return Optional.empty();
    }

    /** Reads the registration; a number and a status must be there, and the dates readable. */
    Optional<Registration> registration() {
        notUsed(RegisterTable.APPROVED_FROM, RegisterTable.APPROVED_UNTIL);
        Optional<Urn> urn = row.optional(RegisterTable.URN, FieldKinds.URN);
        Optional<RegistrationStatus> status = row.optional(RegisterTable.STATUS, RegisterWords.STATUS);
        Optional<LocalDate> from = row.optional(RegisterTable.REGISTERED_ON, FieldKinds.DATE);
        Optional<LocalDate> closed = row.optional(RegisterTable.CLOSED_ON, FieldKinds.DATE);
        boolean readable = from.isPresent() == row.isRecorded(RegisterTable.REGISTERED_ON)
                && closed.isPresent() == row.isRecorded(RegisterTable.CLOSED_ON)
                && !(from.isPresent() && closed.isPresent() && closed.get().isBefore(from.get()));
        if (urn.isPresent() && status.isPresent() && readable) {
            return Optional.of(Registration.builder()
                    .urn(urn.get())
                    .status(status.get())
                    .registeredOn(from)
                    .closedOn(closed)
                    .build());
        }
        if (urn.isPresent() || status.isPresent() || from.isPresent() || closed.isPresent()) {
            row.drop(
                    FindingCodes.INCOMPLETE_REGISTRATION,
                    RegisterTable.STATUS,
                    "the registration is not known as a whole",
                    "URN and status, and real dates of which closing is not the first");
        }
        return Optional.empty();
    }

    /** Reads the days a fostering household is approved for; the last is not included. */
    Optional<DateRange> approval() {
        notUsed(
                RegisterTable.STATUS,
                RegisterTable.REGISTERED_ON,
                RegisterTable.CLOSED_ON,
                RegisterTable.EFFECTIVENESS);
        Optional<LocalDate> from = row.optional(RegisterTable.APPROVED_FROM, FieldKinds.DATE);
        Optional<LocalDate> until = row.optional(RegisterTable.APPROVED_UNTIL, FieldKinds.DATE);
        boolean readable = until.isPresent() == row.isRecorded(RegisterTable.APPROVED_UNTIL);
        if (from.isPresent() && readable && !(until.isPresent() && until.get().isBefore(from.get()))) {
            return Optional.of(new DateRange(from.get(), until));
        }
        if (from.isPresent() || until.isPresent()) {
            row.drop(
                    FindingCodes.INCOMPLETE_REGISTRATION,
                    RegisterTable.APPROVED_FROM,
                    "the approval is not known as a whole",
                    "a first day, and a day it ends that is not before");
        }
        return Optional.empty();
    }

    private void notUsed(Column... columns) {
        for (Column column : ImmutableList.copyOf(columns)) {
            if (row.isRecorded(column)) {
                row.drop(
                        FindingCodes.VALUE_NOT_USED,
                        column,
                        "has no place in the row of such a home",
                        "a blank, or another type of provision");
            }
        }
    }
}
