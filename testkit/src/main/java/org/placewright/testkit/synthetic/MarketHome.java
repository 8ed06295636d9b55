package org.placewright.testkit.synthetic;

import com.google.common.collect.Range;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.AcceptedSex;

/**
 * A home of the market, as the simulation uses it.
 *
 * @param number its place in the market
 * @param kind of placement it offers
 * @param owner who runs it, on its own or in a group
 * @param sector where it lies
 * @param address its postcode
 * @param urn its registration, or that of the fostering service or provider of supported accommodation
 * @param openFrom its first day, counted from 1970
 * @param ages it takes
 * @param sexes it takes
 * @param places registered or approved
 * @param occupied places in which children live on the last day
 * @param blocked places that cannot be used
 */
record MarketHome(
        int number,
        CareKind kind,
        Owner owner,
        int sector,
        Postcode address,
        Urn urn,
        long openFrom,
        Range<Integer> ages,
        AcceptedSex sexes,
        int places,
        int occupied,
        int blocked) {

    boolean takes(int age, Sex sex, long from) {
        return from >= openFrom && ages.contains(age) && sexes.accepts(sex);
    }

    /** Returns its number: it is where children live. */
    @Override
    public String toString() {
        return "MarketHome[" + number + "]";
    }
}
