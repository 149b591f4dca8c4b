/**
 * The goals: the only package that knows Maven.
 *
 * <p>Comes in: parameters of the pom and of the command line. Goes out: a site, reports, a log, and
 * a build that passes or fails. It never judges, and never sets what {@code handbook.yaml} says.
 */
package io.github.ismshandbook.maven;
