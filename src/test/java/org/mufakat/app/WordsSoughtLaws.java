package org.mufakat.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordsSoughtLaws {
    @Property(tries = 1000)
    void everyWordThatStandsInATextIsFoundAndNoOther(@ForAll("words") List<String> words,
            @ForAll("words") List<String> texts) {
        Set<String> standing = words.stream().filter(word -> texts.stream().anyMatch(text -> text.contains(word)))
                .collect(Collectors.toSet());
        assertEquals(standing, Set.copyOf(new WordsSought(words).in(texts)));
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings().withChars("ab").ofMinLength(WordsSought.SHORTEST)
                .ofMaxLength(WordsSought.SHORTEST + 6).list().ofMaxSize(40);
    }
}
