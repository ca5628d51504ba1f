/** The command line: each command asks a use case and says what came of it. */
package org.mufakat.cli;
