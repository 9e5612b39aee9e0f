#!/usr/bin/env bash
# Optional means removable: takes optional rooms out of a copy of this repository and builds and tests what is left.
#
#   tests/delete_test.sh              each room alone is compiled, its tests too; all at once are tested; so is the sandbox
#   tests/delete_test.sh cards        tests what is left without that one
#   CHECK_ONLY=1 tests/delete_test.sh only compiles
#
# A database that was made with a room is not opened by a till without it: its migration is missing there. Switch a room off
# with TILL_INTEGRATIONS instead, or start with a new database.
set -euo pipefail
cd "$(dirname "$0")/.."

# What is a room's own goes as a whole.
own() {
    case $1 in
    cards) echo src/integrations/cards templates/integrations/cards migrations/sqlite/0012_cards.sql \
        migrations/sqlite/0061_given_back_by_card.sql sandbox/src/cards.rs \
        sandbox/src/cards sandbox/templates/cards locales/*/cards.ftl tests/app/cards.rs tests/app/cards tests/browser/cards.mjs ;;
    workplace) echo src/integrations/workplace templates/integrations/workplace migrations/sqlite/0011_workplace.sql \
        sandbox/src/workplace.rs sandbox/src/workplace sandbox/templates/workplace.html \
        sandbox/templates/workplace_trouble.html tests/app/workplace.rs locales/*/workplace.ftl ;;
    *) echo "there is no room $1" >&2 && exit 2 ;;
    esac
}

# Where the rest of the house names a room: a line each, and every such line goes.
SHARED=(
    src/integrations/mod.rs
    src/app.rs
    src/config/integrations.rs
    sandbox/src/lib.rs
    sandbox/src/control/pages.rs
    sandbox/src/fault.rs
    sandbox/src/world.rs
    sandbox/templates/home.html
    tests/app/main.rs
    tests/browser/run.mjs
)

remove() {
    local room=$1 path
    for path in $(own "$room"); do rm -rf "$path"; done
    # The fixture was made with every room, and is not opened by a till without one.
    # On PostgreSQL the tables of all rooms are there, whoever asks for them.
    rm -rf tests/app/upgrade.rs tests/app/moving.rs tests/app/schemas.rs tests/fixtures
    sed -i -E '/^mod (upgrade|moving|schemas);/d' tests/app/main.rs
    # A `mod` or a path, a name in a list, a field, an address, a variant of its own.
    for path in "${SHARED[@]}"; do
        sed -i -E "/mod ${room};|\<${room}::|\"${room}\",|integrations\/${room}\/|\<${room}: |\"\/${room}\"|^ *${room^},|\<${room}\.mjs|\.\.\.${room}\>/d" "$path"
    done
}

# What is done with what is left, and the rooms that go.
try_without() {
    local doing=$1 copy room
    shift
    printf '\n--- without %s: %s\n' "$*" "$doing"
    # Always the same place, so that the next time not everything is built again.
    copy=${TMPDIR:-/tmp}/blink-till-without-$(IFS=-; printf '%s' "$*")
    rm -rf "$copy"
    mkdir "$copy"
    # What git would take, whether it is committed yet or not.
    git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' file; do
        if [ -e "$file" ]; then printf '%s\0' "$file"; fi
    done | tar --null -T - -cf - | tar -xf - -C "$copy"
    (
        # The crates below are built already.
        export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$PWD/target}
        cd "$copy"
        for room in "$@"; do remove "$room"; done
        case $doing in
        check) cargo check --locked --tests ;;
        test) cargo test --locked ;;
        esac
    )
    rm -rf "$copy"
    # To cargo the copy's crates are this tree's: whatever is built next must not be taken from there.
    touch src/lib.rs sandbox/src/lib.rs serve/src/lib.rs
}

# The sandbox is a feature: without it the till is built without its crates, and says so when it is asked for.
try_without_sandbox() {
    printf '\n--- without the sandbox\n'
    if cargo tree --locked --package blink-till --edges normal --no-default-features | grep -E 'blink-sandbox|apollo-compiler'; then
        echo 'a till without the sandbox still needs its crates' >&2 && exit 1
    fi
    [ -z "${CHECK_ONLY:-}" ] || { cargo check --locked --package blink-till --no-default-features --lib --bins && return; }
    cargo test --locked --package blink-till --no-default-features --lib --bins
    local said
    said=$(cargo run --locked --quiet --package blink-till --no-default-features -- --sandbox 2>&1) && exit 1
    grep -q 'built without its sandbox' <<<"$said" || { echo "$said" >&2 && exit 1; }
}

whole=test
[ -z "${CHECK_ONLY:-}" ] || whole=check
if [ $# -gt 0 ]; then
    for room in "$@"; do
        if [ "$room" = sandbox ]; then try_without_sandbox; else try_without "$whole" "$room"; fi
    done
else
    try_without check cards
    try_without check workplace
    try_without "$whole" cards workplace
    try_without_sandbox
fi
printf 'The house stands without %s.\n' "${*:-any of them}"
