package io.github.podium.internal.learning;

import java.util.Arrays;

/**
 * What one decision sees, as indexes into the weights of a model: each feature is a template with
 * one or two values, hashed (Weinberger et al., “Feature Hashing for Large Scale Multitask
 * Learning”, 2009). Reused from decision to decision; not thread-safe.
 */
// The order of constants is part of what the weights mean.
@SuppressWarnings("EnumOrdinal")
public final class Features {

  private static final int BITS = 18;

  /** How many weights a model has. */
  public static final int RANGE = 1 << BITS;

  private static final int FIRST_FACTOR = 0x9E3779B1;
  private static final int SECOND_FACTOR = 0x85EBCA6B;
  private static final int THIRD_FACTOR = 0xC2B2AE35;

  private final int field;
  private int[] indexes = new int[128];
  private int size;

  /**
   * Features of a text of a field, 0 for that of most examples. In any other one each feature
   * counts twice, once as everywhere and once as in this field alone (Daumé, “Frustratingly Easy
   * Domain Adaptation”, 2007): a little material of the field corrects what the bulk teaches.
   */
  public Features(int field) {
    this.field = field;
  }

  /** Forgets all features. */
  public void clear() {
    size = 0;
  }

  /** Adds a template that holds. */
  public void add(Enum<?> template) {
    add(template, 0, 0);
  }

  /** Adds a template that holds, if it does. */
  public void addIf(boolean holds, Enum<?> template) {
    if (holds) {
      add(template);
    }
  }

  /** Adds a template with a value. */
  public void add(Enum<?> template, int value) {
    add(template, value, 0);
  }

  /** Adds a template with two values. */
  public void add(Enum<?> template, int first, int second) {
    if (size + 2 > indexes.length) {
      indexes = Arrays.copyOf(indexes, 2 * indexes.length);
    }
    int hash = (template.ordinal() + 1) * FIRST_FACTOR;
    hash = (Integer.rotateLeft(hash, 13) ^ first) * SECOND_FACTOR;
    hash = (Integer.rotateLeft(hash, 13) ^ second) * THIRD_FACTOR;
    indexes[size++] = index(hash, 0);
    if (field != 0) {
      indexes[size++] = index(hash, field);
    }
  }

  private static int index(int hash, int field) {
    int salted = hash + field * SECOND_FACTOR;
    return ((salted ^ (salted >>> 16)) * FIRST_FACTOR) >>> (Integer.SIZE - BITS);
  }

  /** How many there are. */
  int size() {
    return size;
  }

  /** The index of one of them. */
  int index(int i) {
    return indexes[i];
  }

  /** The indexes, as a model's trainer wants them. */
  public int[] indexes() {
    return Arrays.copyOf(indexes, size);
  }
}
