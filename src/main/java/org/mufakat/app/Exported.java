package org.mufakat.app;

import java.nio.file.Path;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.KeptBack;

/**
 * What was written for an audience.
 *
 * @param file where it lies
 * @param leaving what the audience sees
 * @param kept what stays in the delegation
 */
public record Exported(Path file, Dossier leaving, KeptBack kept) {}
