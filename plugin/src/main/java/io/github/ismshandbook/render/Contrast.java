package io.github.ismshandbook.render;

import java.util.List;
import java.util.Locale;

/** Colors that can be read: contrast as WCAG 2.2 measures it. A color is {@code 0xRRGGBB}. */
final class Contrast {

  /** What text needs. */
  static final double ENOUGH = 4.5;

  private static final int BLACK = 0x000000;
  private static final int WHITE = 0xFFFFFF;
  private static final int STEPS = 64;

  private Contrast() {}

  /** The color of {@code #rrggbb}. */
  static int parse(String color) {
    return Integer.parseInt(color.substring(1), 16);
  }

  static String hex(int color) {
    String digits = Integer.toHexString(0x1000000 | color).substring(1);
    return "#" + digits.toLowerCase(Locale.ROOT);
  }

  /** The contrast of two colors: from 1 to 21. */
  static double of(int one, int other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  /** The relative luminance: from 0 to 1. */
  private static double luminance(int color) {
    return 0.2126 * linear(color >> 16 & 0xFF)
        + 0.7152 * linear(color >> 8 & 0xFF)
        + 0.0722 * linear(color & 0xFF);
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    // StrictMath: the same bytes on every machine.
    return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
  }

  /**
   * The color, made darker or lighter until it can be read on every one of these grounds; away from
   * them, and no further than it needs.
   */
  static int readable(int color, List<Integer> grounds) {
    int end =
        grounds.stream().mapToDouble(Contrast::luminance).min().orElse(1) > 0.18 ? BLACK : WHITE;
    for (int step = 0; step < STEPS; step++) {
      int mixed = mixed(color, end, step);
      if (grounds.stream().allMatch(ground -> of(mixed, ground) >= ENOUGH)) {
        return mixed;
      }
    }
    return end;
  }

  private static int mixed(int color, int end, int step) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int from = color >> shift & 0xFF;
      int to = end >> shift & 0xFF;
      mixed |= (from * (STEPS - step) + to * step) / STEPS << shift;
    }
    return mixed;
  }
}
