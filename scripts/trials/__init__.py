"""Trials of the real engine and the real qgis_process: kills, faults, fuzzed inputs, attacks, a long haul
(scripts/torture)."""
