package org.mufakat.ui.control;

/** Fields that belong together: the pane that they stand in brings all of them into view, as far as they fit. */
public interface Together {}
