package org.mufakat.dossier;

import java.nio.file.Path;
import java.util.List;

/**
 * What an erasure reached of the copies that are kept of a dossier.
 *
 * @param clean how many hold nothing of it now
 * @param notReached those that could not be read or written
 * @param full whether the disk was full when one of them was to be written
 */
record BackupErasure(int clean, List<Path> notReached, boolean full) {}
