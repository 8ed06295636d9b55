package org.placewright.sufficiency.supply;

import org.placewright.core.need.Answer;
import org.placewright.core.provider.HomeKind;

/**
 * The places of homes of a kind that give one answer to whether they take some children.
 *
 * @param kind the kind of home
 * @param children the children
 * @param answer what the homes tell
 * @param places their places
 */
public record ServedSupply(HomeKind kind, ServedChildren children, Answer answer, UsableSupply places) {}
