package io.github.ismshandbook.browser;

/** The two sizes that pages are looked at in, in CSS pixels. */
enum Screen {
  PHONE(390, 844),
  WIDE(1440, 900);

  final int width;
  final int height;

  Screen(int width, int height) {
    this.width = width;
    this.height = height;
  }
}
