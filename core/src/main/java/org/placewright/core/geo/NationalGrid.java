package org.placewright.core.geo;

import java.util.Optional;

/**
 * Converts between WGS84 and the British National Grid: the Helmert transformation between the datums, and the
 * transverse Mercator projection of the ellipsoid Airy 1830.
 *
 * <p>Source: Ordnance Survey, A guide to coordinate systems in Great Britain: 6.6 (the seven parameters), annex A (the
 * constants), annex B (cartesian coordinates), annex C (the projection). Names follow the guide's: nu and rho are the
 * radii of curvature, M the meridian arc, phi the latitude, lambda the longitude.
 *
 * <p>Written here and not taken from a library because the libraries there are (such as Proj4J) compute with
 * {@code Math}, whose sines and cosines may differ between releases of Java, and bring a catalogue of projections with
 * them; Ordnance Survey's exact grid of shifts (OSTN15) takes some 15 MB.
 *
 * <p>Measured once against the 40 published test points of OSTN15, from Scilly to Shetland, the conversion is 1.9 m out
 * on average and 4.9 m at worst (St Kilda; in England 4.7 m, St Mary's); a whole metre adds up to 0.7 m of rounding.
 * Heights are taken to be on the ellipsoid, which moves nothing by more than a centimetre.
 */
final class NationalGrid {

    /** A position on an ellipsoid, in radians. */
    record Geodetic(double phi, double lambda) {

        static Geodetic ofDegrees(double latitude, double longitude) {
            return new Geodetic(StrictMath.toRadians(latitude), StrictMath.toRadians(longitude));
        }
    }

    /** A position on the grid, in metres and fractions of them. */
    record Projected(double easting, double northing) {}

    private record Cartesian(double x, double y, double z) {}

    private record Ellipsoid(double a, double b) {

        double eccentricitySquared() {
            return 1 - (b * b) / (a * a);
        }

        double nu(double phi) {
            double sine = StrictMath.sin(phi);
            return a / StrictMath.sqrt(1 - eccentricitySquared() * sine * sine);
        }

        double rho(double phi) {
            double sine = StrictMath.sin(phi);
            double root = StrictMath.sqrt(1 - eccentricitySquared() * sine * sine);
            return a * (1 - eccentricitySquared()) / (root * root * root);
        }

        Cartesian cartesian(Geodetic point) {
            double nu = nu(point.phi);
            double level = nu * StrictMath.cos(point.phi);
            return new Cartesian(
                    level * StrictMath.cos(point.lambda),
                    level * StrictMath.sin(point.lambda),
                    (1 - eccentricitySquared()) * nu * StrictMath.sin(point.phi));
        }

        Geodetic geodetic(Cartesian point) {
            double level = StrictMath.sqrt(point.x * point.x + point.y * point.y);
            double phi = StrictMath.atan2(point.z, level * (1 - eccentricitySquared()));
            for (int i = 0; i < ROUNDS; i++) {
                phi = StrictMath.atan2(point.z + eccentricitySquared() * nu(phi) * StrictMath.sin(phi), level);
            }
            return new Geodetic(phi, StrictMath.atan2(point.y, point.x));
        }
    }

    private record Helmert(double tx, double ty, double tz, double scale, double rx, double ry, double rz) {

        /** The guide's way back: each parameter with its sign changed, which is exact to a centimetre. */
        Helmert reversed() {
            return new Helmert(-tx, -ty, -tz, -scale, -rx, -ry, -rz);
        }

        Cartesian apply(Cartesian point) {
            return new Cartesian(
                    tx + (1 + scale) * point.x - rz * point.y + ry * point.z,
                    ty + rz * point.x + (1 + scale) * point.y - rx * point.z,
                    tz - ry * point.x + rx * point.y + (1 + scale) * point.z);
        }
    }

    private static final double SECOND = StrictMath.toRadians(1.0 / 3_600);

    private static final Ellipsoid WGS84 = new Ellipsoid(6_378_137.000, 6_356_752.3141);
    private static final Ellipsoid AIRY = new Ellipsoid(6_377_563.396, 6_356_256.909);
    private static final Helmert WGS84_TO_OSGB36 =
            new Helmert(-446.448, 125.157, -542.060, 20.4894e-6, -0.1502 * SECOND, -0.2470 * SECOND, -0.8421 * SECOND);

    private static final double SCALE_ON_CENTRAL_MERIDIAN = 0.9996012717;
    private static final Geodetic TRUE_ORIGIN = Geodetic.ofDegrees(49, -2);
    private static final double EASTING_OF_TRUE_ORIGIN = 400_000;
    private static final double NORTHING_OF_TRUE_ORIGIN = -100_000;

    /**
     * Every round of the iterations gains more than two digits, so this many leave nothing to gain; a fixed number
     * gives the same bytes everywhere.
     */
    private static final int ROUNDS = 9;

    // Beyond these degrees lies nothing of the grid, and the series of the projection no longer mean anything.
    private static final double SOUTHERNMOST = 49;
    private static final double NORTHERNMOST = 62;
    private static final double WESTERNMOST = -10;
    private static final double EASTERNMOST = 4;

    private NationalGrid() {}

    static Optional<GridPoint> locate(Wgs84Point point) {
        if (point.latitude() < SOUTHERNMOST
                || point.latitude() > NORTHERNMOST
                || point.longitude() < WESTERNMOST
                || point.longitude() > EASTERNMOST) {
            return Optional.empty();
        }
        Projected projected = projected(point);
        int easting = (int) Math.round(projected.easting);
        int northing = (int) Math.round(projected.northing);
        return GridPoint.isOnGrid(easting, northing) ? Optional.of(new GridPoint(easting, northing)) : Optional.empty();
    }

    static Projected projected(Wgs84Point point) {
        Cartesian onWgs84 = WGS84.cartesian(Geodetic.ofDegrees(point.latitude(), point.longitude()));
        return project(AIRY.geodetic(WGS84_TO_OSGB36.apply(onWgs84)));
    }

    static Wgs84Point wgs84(Projected point) {
        Cartesian onAiry = AIRY.cartesian(unproject(point));
        Geodetic onWgs84 = WGS84.geodetic(WGS84_TO_OSGB36.reversed().apply(onAiry));
        return new Wgs84Point(StrictMath.toDegrees(onWgs84.phi), StrictMath.toDegrees(onWgs84.lambda));
    }

    /** Returns where a position on the ellipsoid Airy 1830 is on the grid (annex C.1 of the guide). */
    static Projected project(Geodetic point) {
        double nu = SCALE_ON_CENTRAL_MERIDIAN * AIRY.nu(point.phi);
        double ratio = AIRY.nu(point.phi) / AIRY.rho(point.phi);
        double etaSquared = ratio - 1;
        double sine = StrictMath.sin(point.phi);
        double cosine = StrictMath.cos(point.phi);
        double cosine3 = cosine * cosine * cosine;
        double cosine5 = cosine3 * cosine * cosine;
        double t2 = squareOfTangent(point.phi);
        double t4 = t2 * t2;

        double one = meridianArc(point.phi) + NORTHING_OF_TRUE_ORIGIN;
        double two = nu / 2 * sine * cosine;
        double three = nu / 24 * sine * cosine3 * (5 - t2 + 9 * etaSquared);
        double threeA = nu / 720 * sine * cosine5 * (61 - 58 * t2 + t4);
        double four = nu * cosine;
        double five = nu / 6 * cosine3 * (ratio - t2);
        double six = nu / 120 * cosine5 * (5 - 18 * t2 + t4 + 14 * etaSquared - 58 * t2 * etaSquared);

        double east = point.lambda - TRUE_ORIGIN.lambda;
        double east2 = east * east;
        return new Projected(
                EASTING_OF_TRUE_ORIGIN + east * (four + east2 * (five + east2 * six)),
                one + east2 * (two + east2 * (three + east2 * threeA)));
    }

    /** Returns the position on the ellipsoid Airy 1830 of one on the grid (annex C.2 of the guide). */
    static Geodetic unproject(Projected point) {
        double north = point.northing - NORTHING_OF_TRUE_ORIGIN;
        double phi = TRUE_ORIGIN.phi;
        for (int i = 0; i < ROUNDS; i++) {
            phi += (north - meridianArc(phi)) / (SCALE_ON_CENTRAL_MERIDIAN * AIRY.a);
        }
        double nu = SCALE_ON_CENTRAL_MERIDIAN * AIRY.nu(phi);
        double nu3 = nu * nu * nu;
        double nu5 = nu3 * nu * nu;
        double nu7 = nu5 * nu * nu;
        double rho = SCALE_ON_CENTRAL_MERIDIAN * AIRY.rho(phi);
        double etaSquared = nu / rho - 1;
        double tangent = StrictMath.tan(phi);
        double secant = 1 / StrictMath.cos(phi);
        double t2 = squareOfTangent(phi);
        double t4 = t2 * t2;
        double t6 = t4 * t2;

        double seven = tangent / (2 * rho * nu);
        double eight = tangent / (24 * rho * nu3) * (5 + 3 * t2 + etaSquared - 9 * t2 * etaSquared);
        double nine = tangent / (720 * rho * nu5) * (61 + 90 * t2 + 45 * t4);
        double ten = secant / nu;
        double eleven = secant / (6 * nu3) * (nu / rho + 2 * t2);
        double twelve = secant / (120 * nu5) * (5 + 28 * t2 + 24 * t4);
        double twelveA = secant / (5_040 * nu7) * (61 + 662 * t2 + 1_320 * t4 + 720 * t6);

        double east = point.easting - EASTING_OF_TRUE_ORIGIN;
        double east2 = east * east;
        return new Geodetic(
                phi - east2 * (seven - east2 * (eight - east2 * nine)),
                TRUE_ORIGIN.lambda + east * (ten - east2 * (eleven - east2 * (twelve - east2 * twelveA))));
    }

    private static double squareOfTangent(double phi) {
        double tangent = StrictMath.tan(phi);
        return tangent * tangent;
    }

    private static double meridianArc(double phi) {
        double n = (AIRY.a - AIRY.b) / (AIRY.a + AIRY.b);
        double n2 = n * n;
        double n3 = n2 * n;
        double less = phi - TRUE_ORIGIN.phi;
        double more = phi + TRUE_ORIGIN.phi;
        return AIRY.b
                * SCALE_ON_CENTRAL_MERIDIAN
                * ((1 + n + 5.0 / 4 * n2 + 5.0 / 4 * n3) * less
                        - (3 * n + 3 * n2 + 21.0 / 8 * n3) * StrictMath.sin(less) * StrictMath.cos(more)
                        + (15.0 / 8 * n2 + 15.0 / 8 * n3) * StrictMath.sin(2 * less) * StrictMath.cos(2 * more)
                        - 35.0 / 24 * n3 * StrictMath.sin(3 * less) * StrictMath.cos(3 * more));
    }
}
