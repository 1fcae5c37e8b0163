package io.github.podium.internal.language;

import java.util.List;
import java.util.Set;

/** How two forms of a name relate in a language. */
public interface NameRules {

  /** Whether the shorter form can stand for the full name: a surname, a given name. */
  boolean isShortForm(String shorter, String full);

  /** The names of which these words, several who are named together, consist. */
  List<String> members(String names);

  /** Whether two titles may be those of one person: one part of the other, or its acronym. */
  boolean isSameTitle(String first, String second);

  /** Whether the title is an office within an organisation, such as chief executive or 대표. */
  boolean isOffice(String title);

  /**
   * Whether somebody who speaks gives the own name, by what is said before it and behind it: {@code
   * I'm …}, {@code …입니다}.
   */
  boolean isSelfIntroduction(String before, String behind);

  /**
   * Whether words such as {@code the company} can mean an organisation of that name: no ministry,
   * no university.
   */
  boolean mayBeFirm(String name);

  /** Whether the words point at what was just mentioned: {@code this company}, 이 회사. */
  boolean isPointing(String words);

  /**
   * What a name is kept under. A {@link #isShortForm short form} of it, a {@link #isVariant
   * variant}, the words that it begins with and the name itself are all found by one of these.
   */
  Set<String> keys(String full);

  /**
   * What a name is looked for by, the most telling first: every name that this may mean has one of
   * them among its {@link #keys}.
   */
  Set<String> lookups(String shorter);

  /** Whether the two are the same name, but for spaces, case or a slip of the pen. */
  boolean isVariant(String first, String second);
}
