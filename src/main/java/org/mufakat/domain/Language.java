package org.mufakat.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A language of names and texts.
 *
 * @param tag its BCP 47 tag, such as {@code en} or {@code vi}
 */
public record Language(String tag) implements Comparable<Language> {
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    /** English. */
    public static final Language ENGLISH = new Language("en");
    /** Vietnamese. */
    public static final Language VIETNAMESE = new Language("vi");

    /** Checks the tag's form. */
    public Language {
        BrokenRule.require(TAG.matcher(tag).matches(), "rule.language", tag);
    }

    /** The language as the JDK's locale, for formats and sorting. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }
}
