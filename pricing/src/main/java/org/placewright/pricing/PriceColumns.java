package org.placewright.pricing;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.placewright.core.measure.StaffingHours;

/** The columns of a price book: about 75 bytes a row, besides what is held once. Rows grow until {@link #inOrder}. */
@SuppressWarnings("EnumOrdinal") // Codes live no longer than the book they are columns of.
final class PriceColumns {

    static final int NO_DAY = Integer.MIN_VALUE;
    static final byte NOT_KNOWN = -1;
    private static final int FACTORS = PriceFactor.values().length;
    private static final ImmutableList<PriceFactor> ALL_FACTORS = ImmutableList.copyOf(PriceFactor.values());

    int size;
    int[] day;
    int[] provision;
    byte[] age;
    long[] pence;
    int[] start;
    int[] authority;
    int[] host;
    int[] establishment;
    int[] provider;
    int[] placed;
    byte[][] factors = new byte[FACTORS][];
    double[] hours;
    byte[] blocked;
    byte[] source;
    int[] document;
    int[] line;

    PriceColumns(int capacity) {
        day = new int[capacity];
        provision = new int[capacity];
        age = new byte[capacity];
        pence = new long[capacity];
        start = new int[capacity];
        authority = new int[capacity];
        host = new int[capacity];
        establishment = new int[capacity];
        provider = new int[capacity];
        placed = new int[capacity];
        Arrays.setAll(factors, factor -> new byte[capacity]);
        hours = new double[capacity];
        blocked = new byte[capacity];
        source = new byte[capacity];
        document = new int[capacity];
        line = new int[capacity];
    }

    void add(PriceObservation observation, PriceDictionaries.Gathering gathering) {
        if (size == day.length) {
            resize(size + (size >> 1) + 16);
        }
        PlacementFacts facts = observation.facts();
        int row = size++;
        day[row] = Math.toIntExact(observation.observedOn().toEpochDay());
        provision[row] = gathering.provisions.code(facts.provision());
        age[row] = (byte) facts.ageInYears();
        pence[row] = observation.fee().pence();
        start[row] = observation
                .placementStart()
                .map(date -> Math.toIntExact(date.toEpochDay()))
                .orElse(NO_DAY);
        authority[row] = gathering.authorities.code(observation.placingAuthority());
        host[row] = gathering.hosts.code(facts.hostAuthority());
        establishment[row] = gathering.establishments.code(observation.establishment());
        provider[row] = gathering.providers.code(observation.provider());
        placed[row] = gathering.placed.code(observation.placed());
        for (PriceFactor factor : ALL_FACTORS) {
            factors[factor.ordinal()][row] = (byte) factor.codeOf(facts);
        }
        hours[row] = facts.additionalStaffing().map(StaffingHours::inHours).orElse(Double.NaN);
        blocked[row] = facts.placesBlocked().map(Integer::byteValue).orElse(NOT_KNOWN);
        source[row] = (byte) observation
                .provenance()
                .map(from -> from.source().ordinal())
                .orElse(-1)
                .intValue();
        document[row] = gathering.documents.code(observation.provenance().map(PriceProvenance::document));
        line[row] = observation.provenance().map(PriceProvenance::line).orElse(0);
    }

    private void resize(int capacity) {
        day = Arrays.copyOf(day, capacity);
        provision = Arrays.copyOf(provision, capacity);
        age = Arrays.copyOf(age, capacity);
        pence = Arrays.copyOf(pence, capacity);
        start = Arrays.copyOf(start, capacity);
        authority = Arrays.copyOf(authority, capacity);
        host = Arrays.copyOf(host, capacity);
        establishment = Arrays.copyOf(establishment, capacity);
        provider = Arrays.copyOf(provider, capacity);
        placed = Arrays.copyOf(placed, capacity);
        Arrays.setAll(factors, factor -> Arrays.copyOf(factors[factor], capacity));
        hours = Arrays.copyOf(hours, capacity);
        blocked = Arrays.copyOf(blocked, capacity);
        source = Arrays.copyOf(source, capacity);
        document = Arrays.copyOf(document, capacity);
        line = Arrays.copyOf(line, capacity);
    }

    /** Returns how many places a fee is shared among: 1 where it is not known how many are left empty. */
    int placesPaid(int row) {
        return 1 + Math.max(0, blocked[row]);
    }

    void trim() {
        resize(size);
    }

    /** Returns all rows in the order of a book, whose dictionaries' codes must stand in the columns by now. */
    int[] inOrder() {
        Integer[] rows = IntStream.range(0, size).boxed().toArray(Integer[]::new);
        Arrays.sort(rows, Comparator.comparingInt((Integer row) -> day[row]).thenComparing(this::compare));
        return Arrays.stream(rows).mapToInt(Integer::intValue).toArray();
    }

    private int compare(Integer left, Integer right) {
        int a = left;
        int b = right;
        int order = Integer.compare(day[a], day[b]);
        order = order != 0 ? order : Integer.compare(provision[a], provision[b]);
        order = order != 0 ? order : Byte.compare(age[a], age[b]);
        order = order != 0 ? order : Long.compare(pence[a], pence[b]);
        order = order != 0 ? order : Integer.compare(start[a], start[b]);
        order = order != 0 ? order : Integer.compare(authority[a], authority[b]);
        order = order != 0 ? order : Integer.compare(host[a], host[b]);
        order = order != 0 ? order : Integer.compare(establishment[a], establishment[b]);
        order = order != 0 ? order : Integer.compare(provider[a], provider[b]);
        order = order != 0 ? order : Integer.compare(placed[a], placed[b]);
        for (int factor = 0; factor < FACTORS && order == 0; factor++) {
            order = Byte.compare(factors[factor][a], factors[factor][b]);
        }
        order = order != 0 ? order : Double.compare(hours[a], hours[b]);
        order = order != 0 ? order : Byte.compare(blocked[a], blocked[b]);
        order = order != 0 ? order : Byte.compare(source[a], source[b]);
        order = order != 0 ? order : Integer.compare(document[a], document[b]);
        return order != 0 ? order : Integer.compare(line[a], line[b]);
    }

    /** Leaves one of those rows of an ordered list that are the same, and tell the line they were read from. */
    int[] withoutLinesReadTwice(int[] ordered) {
        int[] kept = new int[ordered.length];
        int count = 0;
        for (int row : ordered) {
            boolean again = count > 0 && source[row] >= 0 && compare(kept[count - 1], row) == 0;
            if (!again) {
                kept[count++] = row;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** Returns new columns of the given rows, in the order given. */
    PriceColumns gathered(int[] rows) {
        PriceColumns gathered = new PriceColumns(rows.length);
        gathered.size = rows.length;
        for (int to = 0; to < rows.length; to++) {
            int from = rows[to];
            gathered.day[to] = day[from];
            gathered.provision[to] = provision[from];
            gathered.age[to] = age[from];
            gathered.pence[to] = pence[from];
            gathered.start[to] = start[from];
            gathered.authority[to] = authority[from];
            gathered.host[to] = host[from];
            gathered.establishment[to] = establishment[from];
            gathered.provider[to] = provider[from];
            gathered.placed[to] = placed[from];
            for (int factor = 0; factor < FACTORS; factor++) {
                gathered.factors[factor][to] = factors[factor][from];
            }
            gathered.hours[to] = hours[from];
            gathered.blocked[to] = blocked[from];
            gathered.source[to] = source[from];
            gathered.document[to] = document[from];
            gathered.line[to] = line[from];
        }
        return gathered;
    }
}
