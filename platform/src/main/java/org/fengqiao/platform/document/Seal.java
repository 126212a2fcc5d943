package org.fengqiao.platform.document;

/**
 * The seal of an organization (印章).
 *
 * @param organization as it runs around the seal
 * @param key the name of the key it is put with
 */
public record Seal(String organization, String key) {}
