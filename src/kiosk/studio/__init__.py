"""The studio: a form beside the preview, for those who want no YAML. It writes the same files, each
where it stands, with its comments.

Nothing of the kiosk knows it.
"""
