package org.placewright.interchange.statement;

import java.util.Optional;
import java.util.regex.Pattern;
import org.placewright.core.geo.LocalAuthority;
import org.placewright.core.geo.Region;
import org.placewright.core.id.AuthorityId;

/** The area a row of a tidy table is about. Two areas of one level with the same code are the same area. */
public sealed interface Area {

    /** England. */
    Area ENGLAND = new National();

    /**
     * Returns how wide it is.
     *
     * @return the level
     */
    GeographicLevel level();

    /**
     * Returns its code.
     *
     * @return the code of the Office for National Statistics: E and eight digits
     */
    String code();

    /**
     * Returns what it is called.
     *
     * @return the name to print
     */
    String name();

    /**
     * Returns the area of a region.
     *
     * @param region one of the nine
     * @return the area
     */
    static Area of(Region region) {
        return new Regional(region);
    }

    /**
     * Returns the area of a local authority, without the Department's own code.
     *
     * @param authority a local authority
     * @return the area
     */
    static Area of(LocalAuthority authority) {
        return new Local(authority.id(), authority.name(), authority.region(), Optional.empty());
    }

    /** England, the one nation whose children's services this library is about. */
    record National() implements Area {

        @Override
        public GeographicLevel level() {
            return GeographicLevel.NATIONAL;
        }

        @Override
        public String code() {
            return TidyLayout.COUNTRY_CODE_OF_ENGLAND;
        }

        @Override
        public String name() {
            return TidyLayout.COUNTRY_NAME_OF_ENGLAND;
        }
    }

    /**
     * A region of England.
     *
     * @param region one of the nine
     */
    record Regional(Region region) implements Area {

        @Override
        public GeographicLevel level() {
            return GeographicLevel.REGIONAL;
        }

        @Override
        public String code() {
            return region.onsCode();
        }

        @Override
        public String name() {
            return region.label();
        }
    }

    /**
     * A local authority of England.
     *
     * <table>
     * <caption>Attributes</caption>
     * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
     * <tr><td>authority</td><td>{@link AuthorityId}</td><td>yes</td><td></td>
     *     <td>its code: E and eight digits</td><td>ONS</td></tr>
     * <tr><td>name</td><td>text</td><td>yes</td><td></td><td>what it is called</td><td>ONS</td></tr>
     * <tr><td>region</td><td>{@link Region}</td><td>yes</td><td></td><td>where it is</td><td>ONS</td></tr>
     * <tr><td>oldCode</td><td>{@link OldAuthorityCode}</td><td>no</td><td>not known</td>
     *     <td>the Department for Education's own code</td><td>DfE</td></tr>
     * </table>
     *
     * @param authority its code of the Office for National Statistics
     * @param name what it is called
     * @param region where it is
     * @param oldCode the Department for Education's own code, where known
     */
    record Local(AuthorityId authority, String name, Region region, Optional<OldAuthorityCode> oldCode)
            implements Area {

        private static final Pattern ONS_CODE = Pattern.compile("E[0-9]{8}");

        /**
         * Checks the code and the name.
         *
         * @param authority its code of the Office for National Statistics
         * @param name what it is called
         * @param region where it is
         * @param oldCode the Department for Education's own code, where known
         * @throws IllegalArgumentException if the code is not E and eight digits, or the name cannot be printed
         */
        public Local {
            if (!ONS_CODE.matcher(authority.value()).matches()) {
                throw new IllegalArgumentException(
                        "Area authority must be a code of the Office for National Statistics,"
                                + " E and eight digits, but was \"" + authority
                                + "\". Maybe look the name up in LocalAuthorities?");
            }
            StatementText.check("Area name", name);
        }

        @Override
        public GeographicLevel level() {
            return GeographicLevel.LOCAL_AUTHORITY;
        }

        @Override
        public String code() {
            return authority.value();
        }
    }
}
