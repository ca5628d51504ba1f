/** What others said on an item: agencies, the capital, delegations. */
package org.mufakat.ui.agenda.said;
