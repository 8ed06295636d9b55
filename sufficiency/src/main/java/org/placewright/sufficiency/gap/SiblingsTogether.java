package org.placewright.sufficiency.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.need.Answer;
import org.placewright.sufficiency.reach.LookedAfterChildren;
import org.placewright.sufficiency.reach.Residences;

/**
 * Which brothers and sisters live together on a day, of those who are among the children looked at.
 *
 * <p>Two children live together if they are known to live in one home, or if that is not known of both, in placements
 * with the same full postcode; apart if the homes or the full postcodes differ; else it is not known. A group of whom
 * fewer than two are looked after that day tells nothing, and groups that share a child are one group.
 */
final class SiblingsTogether {

    private final Residences residences;
    private final @Nullable Together[] ofChild;
    private final ImmutableList<ImmutableList<Integer>> groups;

    SiblingsTogether(Residences residences, ImmutableListMultimap<Optional<AuthorityId>, SiblingGroup> given) {
        this.residences = residences;
        this.ofChild = new @Nullable Together[residences.children().size()];
        this.groups = joined(given);
        for (ImmutableList<Integer> group : groups) {
            for (int child : group) {
                ofChild[child] = together(group.stream()
                        .filter(other -> other != child)
                        .map(other -> liveTogether(child, other))
                        .collect(ImmutableList.toImmutableList()));
            }
        }
    }

    /** Returns the groups of two or more children looked at, as their numbers. */
    ImmutableList<ImmutableList<Integer>> groups() {
        return groups;
    }

    /** Returns whether a child lives with their brothers and sisters; empty if none is known to be looked after. */
    Optional<Together> ofChild(int child) {
        return Optional.ofNullable(ofChild[child]);
    }

    /** Returns whether the children of a group live together: some if any two do and any two do not. */
    Together ofGroup(ImmutableList<Integer> group) {
        return together(IntStream.range(0, group.size())
                .boxed()
                .flatMap(one ->
                        IntStream.range(0, one).mapToObj(other -> liveTogether(group.get(one), group.get(other))))
                .collect(ImmutableList.toImmutableList()));
    }

    private static Together together(ImmutableList<Answer> pairs) {
        boolean isAny = pairs.contains(Answer.YES);
        boolean isAnyApart = pairs.contains(Answer.NO);
        if (isAny && isAnyApart) {
            return Together.SOME;
        }
        if (pairs.contains(Answer.NOT_SPECIFIED)) {
            return Together.NOT_DETERMINED;
        }
        return isAny ? Together.ALL : Together.NONE;
    }

    private Answer liveTogether(int one, int other) {
        OptionalInt home = residences.homeOf(one);
        OptionalInt otherHome = residences.homeOf(other);
        if (home.isPresent() && otherHome.isPresent()) {
            return home.equals(otherHome) ? Answer.YES : Answer.NO;
        }
        Optional<Postcode> place = fullPostcode(one);
        Optional<Postcode> otherPlace = fullPostcode(other);
        if (place.isEmpty() || otherPlace.isEmpty()) {
            return Answer.NOT_SPECIFIED;
        }
        return place.equals(otherPlace) ? Answer.YES : Answer.NO;
    }

    private Optional<Postcode> fullPostcode(int child) {
        return residences
                .children()
                .child(child)
                .placementPostcode()
                .filter(postcode -> postcode.precision() == Postcode.Precision.UNIT);
    }

    /** Joins the groups of a council that share a child, and leaves out whom the children looked at do not hold. */
    private ImmutableList<ImmutableList<Integer>> joined(
            ImmutableListMultimap<Optional<AuthorityId>, SiblingGroup> given) {
        LookedAfterChildren children = residences.children();
        int[] leaders = IntStream.range(0, children.size()).toArray();
        ImmutableListMultimap<Member, Integer> numbers = IntStream.range(0, children.size())
                .boxed()
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        child -> new Member(
                                children.child(child).authority(),
                                children.child(child).id()),
                        child -> child));
        given.forEach((named, group) -> {
            Optional<AuthorityId> council =
                    named.map(id -> LocalAuthorities.ofEngland().codeOf(id, children.day()));
            int[] members = group.members().stream()
                    .map(id -> numbers.get(new Member(council, id)))
                    .filter(found -> found.size() == 1)
                    .mapToInt(found -> found.get(0))
                    .toArray();
            for (int i = 1; i < members.length; i++) {
                leaders[leader(leaders, members[i])] = leader(leaders, members[0]);
            }
        });
        return ImmutableList.copyOf(IntStream.range(0, leaders.length)
                .boxed()
                .collect(ImmutableListMultimap.toImmutableListMultimap(child -> leader(leaders, child), child -> child))
                .asMap()
                .values()
                .stream()
                .filter(group -> group.size() > 1)
                .map(ImmutableList::copyOf)
                .iterator());
    }

    private static int leader(int[] leaders, int child) {
        int leader = child;
        while (leaders[leader] != leader) {
            leaders[leader] = leaders[leaders[leader]];
            leader = leaders[leader];
        }
        return leader;
    }

    /** What names a child, which is unique within one authority only. */
    private record Member(Optional<AuthorityId> council, ChildId child) {}
}
