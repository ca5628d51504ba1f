/** What the agenda shows and what a person does in it, without controls. */
package org.mufakat.ui.agenda.model;
