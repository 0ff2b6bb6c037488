"""The commands of `kiosk pack`. What they stand on is imported when they are called."""
