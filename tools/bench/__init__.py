"""Measures start, frames, memory and reading, each beside a bare Qt Quick window's."""
