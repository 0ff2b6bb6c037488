"""The keys that a keypad may send, under the names that Qt gives them: `F13` for `Qt.Key.Key_F13`.

Without what only typing needs: letters with accents, dead keys, and keys that are held down.
"""

from typing import Annotated

from kiosk.content.marks import Looks, Matches

_NAMED = """
Up Down Left Right Home End PageUp PageDown Insert Delete Clear
Return Enter Select Escape Backspace Back Forward Cancel Exit Space Tab Backtab
Yes No Help Menu TopMenu Guide Info Context1 Context2 Context3 Context4
VolumeUp VolumeDown VolumeMute Pause Print SysReq
MediaPlay MediaStop MediaPrevious MediaNext MediaPause MediaTogglePlayPause
AudioRewind AudioForward AudioRepeat ChannelUp ChannelDown Red Green Yellow Blue
Plus Minus Asterisk Slash Period Comma Colon Semicolon Equal Less Greater
NumberSign Ampersand Percent Dollar Exclam Question At Underscore Bar Apostrophe
ParenLeft ParenRight BracketLeft BracketRight BraceLeft BraceRight Backslash
QuoteDbl QuoteLeft AsciiCircum AsciiTilde
HomePage Search Favorites Refresh Stop Reload Open Close Call Hangup Play Zoom
ZoomIn ZoomOut Settings Subtitle Calculator LaunchMail LaunchMedia
"""
KEY_NAMES = (
    *"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
    *(f"F{number}" for number in range(1, 36)),
    *(f"Launch{sign}" for sign in "0123456789ABCDEFGH"),
    *_NAMED.split(),
)
KeyName = Annotated[
    str,
    Matches(f"^({'|'.join(KEY_NAMES)})$"),
    Looks({"enum": [*KEY_NAMES], "$comment": "name of a key"}),
]
