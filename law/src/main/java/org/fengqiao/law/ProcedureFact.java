package org.fengqiao.law;

/**
 * What is known of a procedure (程序事实), in our own words. Nothing is computed with it; it stands beside the periods of the procedure.
 *
 * @param procedure as {@link Period#procedure} names it
 * @param name of the procedure, in Chinese
 * @param source the provisions it was taken from
 * @param verified false: from memory, a weak source, or read only in part
 */
public record ProcedureFact(String procedure, String name, String fact, String source, boolean verified) {}
