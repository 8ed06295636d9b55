package org.placewright.interchange.postcode;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Wgs84Point;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.result.Severity;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.Row;
import org.placewright.interchange.internal.TableSpec;

/**
 * Makes packed postcodes of the rows of directories, and remembers where each row stood; or hands each postcode to a
 * consumer, and remembers nothing.
 */
final class PostcodeRows implements Consumer<Row> {

    private static final Pattern MONTH = Pattern.compile("\\d{4}-?(0[1-9]|1[0-2])");
    private static final Pattern CODE = Pattern.compile("[A-Z]\\d{8}");
    private static final String COUNTY_WITH_DISTRICTS = "E10";

    /** What stands for no authority, behind the letter of the country. */
    private static final String NO_AUTHORITY = "99999999";

    /** Positions in Northern Ireland are on the Irish grid. */
    private static final int NORTHERN_IRELAND = PostcodeKey.outward("BT", 2);

    private static final int AREA = 37 * 37;
    private static final double NO_LATITUDE = 99;

    private final PostcodePacker packer = new PostcodePacker();
    private final PostcodeParser parser = new PostcodeParser();
    private final boolean terminatedKept;
    private final Optional<Consumer<? super PostcodeEntry>> consumer;
    private PostcodeLayout layout = PostcodeLayout.expected();
    private int[] lines = new int[1024];
    private byte[] changed = new byte[1024];
    private String lastCode = "";
    private int lastAuthority;

    PostcodeRows(boolean terminatedKept, Optional<Consumer<? super PostcodeEntry>> consumer) {
        this.terminatedKept = terminatedKept;
        this.consumer = consumer;
    }

    /** Takes on the layout of the next file; nothing is returned if its first line is that of no directory. */
    Optional<TableSpec> layout(ImmutableList<String> first) {
        Optional<PostcodeLayout> found = PostcodeLayout.of(first);
        found.ifPresent(known -> layout = known);
        return found.map(PostcodeLayout::table);
    }

    PostcodePacker packer() {
        return packer;
    }

    /** Returns the number of the line a packed row stood in. */
    int line(int row) {
        return lines[row];
    }

    /** Tells whether a packed row had lost some part. */
    boolean isChanged(int row) {
        return changed[row] != 0;
    }

    @Override
    public void accept(Row row) {
        long key = key(row);
        boolean terminated = isTerminated(row);
        if (terminated && !terminatedKept && !row.isRejected()) {
            row.reject(
                    Severity.INFO,
                    FindingCodes.TERMINATED_POSTCODE,
                    PostcodeLayout.TERMINATED,
                    "the postcode is in use no longer",
                    "only postcodes in use, as was asked for");
        }
        if (row.isRejected()) {
            return;
        }
        long position = PackedPosition.of(point(row, key), terminated);
        int authority = authority(row);
        if (consumer.isPresent()) {
            consumer.get().accept(PostcodeEntry.unpacked(key, position, packer.authority(authority)));
        } else {
            remember(row);
            packer.add(key, position, authority);
        }
    }

    private void remember(Row row) {
        int index = packer.size();
        if (index == lines.length) {
            lines = Arrays.copyOf(lines, index + (index >> 1));
            changed = Arrays.copyOf(changed, lines.length);
        }
        lines[index] = Ints.saturatedCast(row.line());
        changed[index] = (byte) (row.isChanged() ? 1 : 0);
    }

    private long key(Row row) {
        Column column = layout.postcode();
        if (!row.isRecorded(column)) {
            row.reject(FindingCodes.MISSING_VALUE, column, "blank", "a whole postcode such as ZA99 9ZZ");
            return PostcodeKey.NONE;
        }
        long key = parser.parse(row.text(column));
        if (key == PostcodeKey.NONE) {
            row.reject(
                    FindingCodes.INVALID_POSTCODE,
                    column,
                    "not of the form of a whole postcode",
                    "a whole postcode such as ZA99 9ZZ");
        }
        return key;
    }

    private boolean isTerminated(Row row) {
        if (!row.isRecorded(PostcodeLayout.TERMINATED) || row.isRejected()) {
            return false;
        }
        boolean terminated = MONTH.matcher(row.text(PostcodeLayout.TERMINATED)).matches();
        if (!terminated) {
            row.drop(
                    FindingCodes.INVALID_DATE,
                    PostcodeLayout.TERMINATED,
                    "not a month",
                    "a month as yyyymm, or blank for a postcode in use");
        }
        return terminated;
    }

    private Optional<GridPoint> point(Row row, long key) {
        String quality = row.text(PostcodeLayout.QUALITY);
        if (quality.equals("9") || quality.equals("90")) {
            return withoutPosition(row, PostcodeLayout.QUALITY);
        }
        boolean onIrishGrid = PostcodeKey.outwardOf(key) / AREA == NORTHERN_IRELAND / AREA;
        return onIrishGrid || !row.has(PostcodeLayout.EASTING) ? pointInDegrees(row) : pointOnGrid(row);
    }

    private static Optional<GridPoint> pointOnGrid(Row row) {
        String east = row.text(PostcodeLayout.EASTING);
        String north = row.text(PostcodeLayout.NORTHING);
        if ((east.isEmpty() && north.isEmpty()) || (east.equals("0") && north.equals("0"))) {
            return withoutPosition(row, PostcodeLayout.EASTING);
        }
        Integer easting = Ints.tryParse(east);
        Integer northing = Ints.tryParse(north);
        if (easting == null || northing == null) {
            row.drop(
                    FindingCodes.INVALID_NUMBER,
                    easting == null ? PostcodeLayout.EASTING : PostcodeLayout.NORTHING,
                    "not a whole number of metres",
                    "whole metres on the British National Grid");
            return Optional.empty();
        }
        try {
            return Optional.of(new GridPoint(easting, northing));
        } catch (IllegalArgumentException e) {
            // The grid's own bounds decide; its refusal becomes a finding.
            return offGrid(row, PostcodeLayout.EASTING, "metres east and north; maybe the two are swapped");
        }
    }

    private static Optional<GridPoint> pointInDegrees(Row row) {
        if (!row.isRecorded(PostcodeLayout.LATITUDE) && !row.isRecorded(PostcodeLayout.LONGITUDE)) {
            return withoutPosition(row, PostcodeLayout.LATITUDE);
        }
        Double latitude = degrees(row.text(PostcodeLayout.LATITUDE));
        Double longitude = degrees(row.text(PostcodeLayout.LONGITUDE));
        if (latitude == null || longitude == null) {
            row.drop(
                    FindingCodes.INVALID_NUMBER,
                    latitude == null ? PostcodeLayout.LATITUDE : PostcodeLayout.LONGITUDE,
                    "not a number of degrees",
                    "degrees such as 54.6");
            return Optional.empty();
        }
        if (latitude >= NO_LATITUDE) {
            return withoutPosition(row, PostcodeLayout.LATITUDE);
        }
        Optional<GridPoint> point = onGrid(latitude, longitude);
        return point.isPresent()
                ? point
                : offGrid(row, PostcodeLayout.LATITUDE, "degrees north and east; maybe the two are swapped");
    }

    private static @Nullable Double degrees(String text) {
        Double number = Doubles.tryParse(text);
        return number == null || !Double.isFinite(number) ? null : number;
    }

    private static Optional<GridPoint> onGrid(double latitude, double longitude) {
        try {
            return new Wgs84Point(latitude, longitude).toGridPoint();
        } catch (IllegalArgumentException e) {
            // No such place on Earth.
            return Optional.empty();
        }
    }

    private static Optional<GridPoint> offGrid(Row row, Column column, String remedy) {
        row.drop(FindingCodes.POSITION_OFF_GRID, column, "the position is off the British National Grid", remedy);
        return Optional.empty();
    }

    private static Optional<GridPoint> withoutPosition(Row row, Column column) {
        row.note(
                FindingCodes.NO_GRID_POSITION,
                column,
                "the postcode has no position",
                "a position on the grid; some postcodes have none");
        return Optional.empty();
    }

    private int authority(Row row) {
        String county = row.text(PostcodeLayout.COUNTY);
        Column column = county.startsWith(COUNTY_WITH_DISTRICTS) ? PostcodeLayout.COUNTY : PostcodeLayout.DISTRICT;
        String code = row.text(column);
        if (code.isEmpty() || code.endsWith(NO_AUTHORITY)) {
            return 0;
        }
        if (!code.equals(lastCode)) {
            if (!CODE.matcher(code).matches() || !packer.canHold(AuthorityId.of(code))) {
                row.drop(
                        FindingCodes.INVALID_CODE,
                        column,
                        "cannot be the code of an authority",
                        "a letter and eight digits");
                return 0;
            }
            lastCode = code;
            lastAuthority = packer.indexOf(AuthorityId.of(code));
        }
        return lastAuthority;
    }
}
