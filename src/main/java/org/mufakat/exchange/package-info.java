/** Bundles: JSON out and in, for one audience each. */
package org.mufakat.exchange;
