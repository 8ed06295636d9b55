package org.placewright.pricing.shrinkage;

import java.util.function.DoubleUnaryOperator;

/**
 * Brent's root finder as widely used statistics software runs it (R. P. Brent, "Algorithms for Minimization without
 * Derivatives" (1973) chapter 4): kept step for step, since where it stops short of the root is part of figures
 * published.
 */
final class BrentRoot {

    private static final int STEPS = 1_000;

    private final DoubleUnaryOperator function;
    private final double tolerance;

    BrentRoot(DoubleUnaryOperator function, double tolerance) {
        this.function = function;
        this.tolerance = tolerance;
    }

    /** A point within the tolerance of the root between two, at which the function has different signs. */
    double between(double from, double to) {
        double a = from;
        double b = to;
        double fa = function.applyAsDouble(a);
        double fb = function.applyAsDouble(b);
        double c = a;
        double fc = fa;
        for (int step = 0; step <= STEPS; step++) {
            double previous = b - a;
            if (Math.abs(fc) < Math.abs(fb)) {
                a = b;
                b = c;
                c = a;
                fa = fb;
                fb = fc;
                fc = fa;
            }
            double near = 2 * Math.ulp(1.0) * Math.abs(b) + tolerance / 2;
            double move = (c - b) / 2;
            if (Math.abs(move) <= near || fb == 0) {
                break;
            }
            if (Math.abs(previous) >= near && Math.abs(fa) > Math.abs(fb)) {
                move = interpolated(new Bracket(a, b, c), new Bracket(fa, fb, fc), new Limits(previous, near, move));
            }
            a = b;
            fa = fb;
            b += Math.abs(move) < near ? Math.copySign(near, move) : move;
            fb = function.applyAsDouble(b);
            if ((fb > 0) == (fc > 0)) {
                c = a;
                fc = fa;
            }
        }
        return b;
    }

    private record Bracket(double a, double b, double c) {}

    private record Limits(double previous, double near, double halving) {}

    /** The step by a line or an inverse parabola, or halving where that goes too far or gains too little. */
    private static double interpolated(Bracket x, Bracket f, Limits limits) {
        double span = x.c() - x.b();
        double p;
        double q;
        double s = f.b() / f.a();
        if (x.a() == x.c()) {
            p = span * s;
            q = 1 - s;
        } else {
            double t = f.a() / f.c();
            double r = f.b() / f.c();
            p = s * (span * t * (t - r) - (x.b() - x.a()) * (r - 1));
            q = (t - 1) * (r - 1) * (s - 1);
        }
        q = p > 0 ? -q : q;
        p = Math.abs(p);
        boolean taken =
                p < 0.75 * span * q - Math.abs(limits.near() * q) / 2 && p < Math.abs(limits.previous() * q / 2);
        return taken ? p / q : limits.halving();
    }
}
