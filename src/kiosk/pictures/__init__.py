"""Opens pictures for a trial, in processes of their own, before the kiosk ever meets them."""

READY = "ready"
"""What a process says when it can be asked."""
