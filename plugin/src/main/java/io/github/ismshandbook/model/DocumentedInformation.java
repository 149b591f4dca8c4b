package io.github.ismshandbook.model;

/**
 * An item of documented information that a clause asks for.
 *
 * @param id its id in {@code provides}: {@code isms-scope}
 * @param name our name for it
 * @param record whether it is a record (retained) rather than a document (maintained)
 * @param mandatory whether it is mandatory; otherwise the organisation decides the extent
 */
public record DocumentedInformation(String id, String name, boolean record, boolean mandatory) {}
