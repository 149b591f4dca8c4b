package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Place;

/** An entry of a list: its text and its place. */
record Item(String text, Place place) {}
