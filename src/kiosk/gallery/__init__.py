"""The gallery: every component of the design in all its states, for those who design and build.

A page is a QML file in a folder here: `tokens/`, or the part of the program whose component it
shows. A new file is a new page. Nothing of the kiosk itself knows the gallery.
"""
