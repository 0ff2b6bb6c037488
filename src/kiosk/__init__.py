"""A museum kiosk: content in plain files, shown in panels made for touch."""

__version__ = "0.1.0"
