package org.placewright.interchange.forecast;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.DemandKind;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.time.AgeBand;
import org.placewright.core.time.AgeBands;
import org.placewright.sufficiency.demand.DemandCell;
import org.placewright.sufficiency.demand.DemandCells;

/** What the parts of a cell are called where it is written. */
final class CellNames {

    private static final String TOTAL = "Total";
    private static final String NOT_RECORDED = "Not recorded";
    private static final String NOT_RECOGNISED = "Not recognised";
    private static final int ADULT = 18;

    private final ImmutableMap<CategoryOfNeed, String> needs;

    private CellNames(ImmutableMap<CategoryOfNeed, String> needs) {
        this.needs = needs;
    }

    static CellNames of(DemandCells cells) {
        ImmutableMap.Builder<CategoryOfNeed, String> needs = ImmutableMap.builder();
        int unrecognised = 0;
        for (CategoryOfNeed need : cells.needs()) {
            needs.put(need, need.isRecognised() || !need.isRecorded() ? plain(need) : masked(++unrecognised));
        }
        return new CellNames(needs.buildOrThrow());
    }

    private static String plain(CategoryOfNeed need) {
        return need.isRecorded() ? need.code() : NOT_RECORDED;
    }

    /** What is no code may be anything, an identifier in the wrong column even: it is numbered, not told. */
    private static String masked(int number) {
        return number == 1 ? NOT_RECOGNISED : NOT_RECOGNISED + " " + number;
    }

    String authority(DemandCell cell) {
        return cell.authority().map(AuthorityId::value).orElse(TOTAL);
    }

    String need(DemandCell cell) {
        return cell.need().flatMap(need -> Optional.ofNullable(needs.get(need))).orElse(TOTAL);
    }

    String ageBand(DemandCell cell) {
        return cell.ageBand().map(CellNames::named).orElse(TOTAL);
    }

    String placement(DemandCell cell) {
        return cell.kind().map(DemandKind::label).orElse(TOTAL);
    }

    /** Bands of the demand model are called by the ages between which they lie, others by their label. */
    private static String named(AgeBand band) {
        return AgeBands.DEMAND_MODEL.bands().contains(band)
                ? band.years().lowerEndpoint()
                        + "-"
                        + (band.years().hasUpperBound() ? band.years().upperEndpoint() : ADULT)
                : band.label();
    }
}
