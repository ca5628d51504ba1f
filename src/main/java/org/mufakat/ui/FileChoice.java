package org.mufakat.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks a person for a file, in the system's own dialog. */
public interface FileChoice {
    /** Kinds of files that a dialog offers, by their endings. */
    enum Kind {
        /** Dossiers. */
        DOSSIER(List.of("*.mufakat")),
        /** What can be taken into a dossier. */
        INCOMING(List.of("*.json", "*.txt", "*.csv", "*.tsv")),
        /** Bundles. */
        BUNDLE(List.of("*.json")),
        /** Plain texts. */
        TEXT(List.of("*.txt")),
        /** Tables. */
        TABLE(List.of("*.csv")),
        /** Pictures. */
        PICTURE(List.of("*.png"));

        private final List<String> patterns;

        Kind(List<String> patterns) {
            this.patterns = patterns;
        }

        /** The patterns of their names. */
        public List<String> patterns() {
            return patterns;
        }
    }

    /** Which file to open; absent when the person thought better of it. */
    Optional<Path> toOpen(String title, Kind kind);

    /** Where to write a file, with a name to begin with; absent when the person thought better of it. */
    Optional<Path> toSave(String title, Kind kind, String name);
}
