"""Reductions: principal components, and colours made of them."""
