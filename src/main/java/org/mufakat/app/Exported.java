package org.mufakat.app;

import java.nio.file.Path;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.KeptBack;

/**
 * What was written for an audience.
 *
 * @param file where it lies
 * @param leaving what the audience sees, of which a table or a plain text holds a part
 * @param records how many records of it the file holds
 * @param kept what stays in the delegation
 */
public record Exported(Path file, Dossier leaving, int records, KeptBack kept) {}
