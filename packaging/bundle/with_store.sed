# As it comes, a station has a store, and takes packs from sticks.
/^#store:/,/^#[a-z]/ {
    s/^#store:/store:/
    s/^#  \([a-z]*:\)/  \1/
}
