/** The dossier file: one SQLite database, its schema, the one door for writes, its history, its checks and backups. */
package org.mufakat.dossier;
