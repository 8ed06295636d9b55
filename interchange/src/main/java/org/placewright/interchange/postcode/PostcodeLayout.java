package org.placewright.interchange.postcode;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.TableSpec;

/**
 * Which columns a directory of postcodes has: those of the ONS Postcode Directory and the National Statistics Postcode
 * Lookup, whose names change a little from year to year, or those of Code-Point Open, which has no line of names.
 *
 * @param table the columns
 * @param postcode the column the postcode is taken from; a directory may have it in three spellings
 */
record PostcodeLayout(TableSpec table, Column postcode) {

    static final Column EASTING = Column.required("oseast1m", "east1m");
    static final Column NORTHING = Column.required("osnrth1m", "north1m");
    static final Column QUALITY = Column.optional("osgrdind", "gridind");
    static final Column LATITUDE = Column.optional("lat");
    static final Column LONGITUDE = Column.optional("long");
    static final Column TERMINATED = Column.optional("doterm");
    static final Column COUNTY = Column.optional("oscty", ofAnyYear("cty"));
    static final Column DISTRICT = Column.optional("oslaua", ofAnyYear("laua", "lad"));

    private static final ImmutableList<String> POSTCODE_NAMES = ImmutableList.of("pcds", "pcd8", "pcd2", "pcd7", "pcd");
    private static final ImmutableList<Column> OPTIONAL =
            ImmutableList.of(QUALITY, LATITUDE, LONGITUDE, TERMINATED, COUNTY, DISTRICT);

    private static final Column FIRST = Column.required("postcode");

    /** Code-Point Open: postcode, quality, position, country, two health authorities, county, district, ward. */
    private static final PostcodeLayout CODE_POINT_OPEN = new PostcodeLayout(
            TableSpec.withoutHeading(ImmutableList.<Column>builder()
                    .add(FIRST, QUALITY, EASTING, NORTHING)
                    .addAll(Column.ignored("country", "regional health authority", "health authority"))
                    .add(COUNTY, DISTRICT)
                    .addAll(Column.ignored("ward"))
                    .build()),
            FIRST);

    /** Finds the layout from the first line. */
    static Optional<PostcodeLayout> of(ImmutableList<String> first) {
        ImmutableList<String> names = first.stream().map(Column::comparable).collect(ImmutableList.toImmutableList());
        Optional<PostcodeLayout> headed =
                POSTCODE_NAMES.stream().filter(names::contains).findFirst().map(name -> headed(name, names));
        boolean data = new PostcodeParser().parse(first.get(0)) != PostcodeKey.NONE;
        return headed.or(() -> data ? Optional.of(CODE_POINT_OPEN) : Optional.empty());
    }

    /** Returns the layout that is missed in a file that has none. */
    static PostcodeLayout expected() {
        return headed(POSTCODE_NAMES.get(0), ImmutableList.of());
    }

    private static PostcodeLayout headed(String postcodeName, List<String> names) {
        Column postcode = Column.required(postcodeName);
        ImmutableList.Builder<Column> columns = ImmutableList.<Column>builder().add(postcode);
        boolean onlyDegrees = names.contains("lat") && names.contains("long") && !hasGrid(names);
        if (!onlyDegrees) {
            columns.add(EASTING, NORTHING);
        }
        return new PostcodeLayout(TableSpec.ofOnly(columns.addAll(OPTIONAL).build()), postcode);
    }

    private static boolean hasGrid(List<String> names) {
        return Stream.concat(EASTING.otherNames().stream(), Stream.of(EASTING.name()))
                .anyMatch(names::contains);
    }

    /** Returns names as they are, and with the year of the boundaries as the newer directories have it. */
    private static String[] ofAnyYear(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.concat(
                        Stream.of(name, name + "cd"), IntStream.range(10, 50).mapToObj(year -> name + year + "cd")))
                .toArray(String[]::new);
    }
}
