package org.placewright.interchange.register;

import com.google.common.collect.ImmutableList;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Provider;
import org.placewright.core.result.Import;

/**
 * What a register holds.
 *
 * @param homes the homes, in the order of the file, with all findings and the counts of the rows
 * @param providers the organisations that own them, by identifier
 */
public record ProviderRegister(Import<Home> homes, ImmutableList<Provider> providers) {}
