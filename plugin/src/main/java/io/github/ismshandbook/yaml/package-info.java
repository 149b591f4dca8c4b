/**
 * The door to YAML.
 *
 * <p>Comes in: a text. Goes out: nodes that know their line and column, every scalar as the text it
 * is written as, and what is wrong with the text in plain words. It never converts a value: {@code
 * 5.10} stays {@code 5.10}.
 */
package io.github.ismshandbook.yaml;
