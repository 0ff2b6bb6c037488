"""The preview: the kiosk's own scene on a curator's desk, shown anew whenever a file is saved.

It is a tool of those who write. It may open their editor, which the kiosk itself never does, and
nothing of the kiosk knows it.
"""
