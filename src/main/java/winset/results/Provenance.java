package winset.results;

/**
 * What made a result.
 *
 * @param version version of winset
 * @param commit the commit it was built from
 * @param java version and maker of the Java it ran on
 */
public record Provenance(String version, String commit, String java) {}
