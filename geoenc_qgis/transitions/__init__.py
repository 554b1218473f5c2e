"""Transitions: from which class to which each cell went between two dates, on the map, in a table and on a page."""
