# As it comes, a station has a store, and takes packs from sticks; it starts anew each night; who knows
# the code may end the kiosk.
s/Copy this file to [^ ]* //
/^#store:/,/^#[a-z]/ {
    s/^#store:/store:/
    s/^#  \([a-z]*:\)/  \1/
}
/^#staff:/,/^#[a-z]/ {
    s/^#staff:/staff:/
    s/^#  may_end: false/  may_end: true/
}
/^#hours:/,/^#[a-z]/ {
    s/^#hours:/hours:/
    s/^#  restart:/  restart:/
}
