"""One machine that shows an exhibit by itself: what arrives there, and what becomes of it."""
