/**
 * A synthetic England, made from a seed and shaped by published figures ({@link SyntheticEngland}): councils, the
 * children they look after, the homes, the prices and the children waiting, with the truth known and with faults put
 * into the returns. No child, carer, provider or place in it exists.
 *
 * <p>What may not live here: file formats (all is values; whoever wants files writes them), and figures without a
 * published source or a word on where they come from. The one decision worth knowing: the country runs forward from
 * hazards that tests can read, and what published figures say of care is solved, not tuned; what is by hand, such as
 * levels of price and reaches of distance, says so where it stands. Every purpose draws from a random stream of its
 * own, so that a change in one part leaves the others as they were.
 *
 * <h2>The model of the country</h2>
 *
 * <p><b>Care</b> is a process of many states, told by day. A child of age band b who has been in care for d days and in
 * a placement of kind k for p days leaves care with hazard x = X e(b) f(k) u(d) and moves with hazard m = M a(b) g(k)
 * v(p): of children at risk the part 1 - exp(-x - m) leaves or moves by the next day, in the proportion x : m. Who
 * moves goes to the same kind with probability s(k), else to kind k' with probability w(b, k'); who comes into care
 * goes to k' with probability w(b, k'), adoption left out. At the eighteenth birthday care ends.
 *
 * <p><b>Entries</b> are a Poisson process of groups of brothers and sisters, at the rate r(j) y(year) s(month) for age
 * j in months. Sizes, ages and parting of groups are those of a coupled draw that leaves the rates by age as they are.
 *
 * <p><b>Of these entries</b> a part q of each month of age from 14 on come alone, the rest in groups; q is solved so
 * that the part wanted of all in care are unaccompanied ({@link SyntheticEnglandSpec#unaccompaniedShare()}). Rates by
 * age, hazards and destinations stay those of all children; only the course, once simulated, tells whether the child
 * may be unaccompanied, who never lives with parents. Of arrivals of one child some are of a child who left before and
 * was born within half a month of the child who would have come: a second time in care is an entry like any other, and
 * its duration counts from its own start. Brothers and sisters look at one process of points with marks, below which
 * each has their own hazard; so of two with hazards x &lt; y both leave at once with probability x / y of the times one
 * does, and each alone as any child does. They move likewise while they live together.
 *
 * <p><b>Laid over the course</b>, and no part of it: temporary stays elsewhere (T1 to T4) within a placement. <b>Beside
 * it</b>: children under short breaks only, who are in no count of children in care.
 *
 * <p><b>Calibration.</b> Let N(a) be the children of age a wanted on the last day, by month. Carrying cohorts forward
 * by age gives S(a), those left of all who came before; so r(a) = (N(a) - S(a)) / (the part that stays half a month).
 * The probabilities w are fitted in proportion until each band has its published mix of kinds; X until 32,000 come in a
 * year, M until 90,920 placements begin, and y until the numbers in care of five years follow the published ones.
 * Councils of another pace have x times as large and r and w solved anew.
 *
 * <p><b>Places.</b> Homes and how full they are come first; each occupied place is held by a council, by bands of
 * distance; a child in care on the last day takes one of them, if it can one in the band of distance drawn. Towns are
 * as wide as median distances of foster care require. <b>Prices</b> are log-linear ({@link PriceTruth}),
 * <b>suitability</b> is a score ({@link SuitabilityTruth}).
 *
 * <p><b>By hand</b>, because nothing published says it, and not solved for: what homes offer, their registered needs
 * and inspections, approvals, exemptions and residents; which groups hold how many registered providers; what children
 * who wait need and risk, how soon, and what of all this nobody said. Each is in one table of the class that draws it,
 * and drawn from a stream of its home, provider, child or group. What is not known is left out, never "no".
 *
 * <h2>Where published figures contradict one another</h2>
 *
 * <p>Children's homes are 80 to 85 % full, and 11.4 % of children fill 65 % of their places: both hold here, because
 * places are blocked. Placements as published add up to 99.9 %, and are taken as parts of that. Ages are of an older
 * year, and taken as they are. Distances are not known of 13 % of placements begun; those of unaccompanied children,
 * for whom none is computed, alone are 14 % here, so of the others all are known. Of prices, the 1.6 % at 10,000 GBP or
 * more are of all children in care, not of those priced.
 *
 * <p>Median distances are of 2015, bands of distance of 2024-25. Those of foster care, supported accommodation and
 * adoption are met within a tenth. That of children's homes and secure homes is about 20 miles here and not 17.8,
 * because with 49 % over 20 miles it cannot be far below 20; the bands are met instead, within 3 points.
 *
 * <p>Not modelled: children in homes rose by 9 % in 2024-25 while all in care fell by 2 %; here the mix is that of the
 * last day in every year. Councils' rates of 27 to 184 per 10,000 are those expected of them; the children drawn differ
 * from these by chance.
 */
@NullMarked
package org.placewright.testkit.synthetic;

import org.jspecify.annotations.NullMarked;
