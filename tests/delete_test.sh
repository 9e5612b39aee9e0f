#!/usr/bin/env bash
# Optional means removable: takes an optional room out of a copy of this repository and builds and tests what is left.
#
#   tests/delete_test.sh              every room there is
#   tests/delete_test.sh cards        that one
#   CHECK_ONLY=1 tests/delete_test.sh only compiles what is left, its tests too
#
# A database that was made with a room is not opened by a till without it: its migration is missing there. Switch a room off
# with TILL_INTEGRATIONS instead, or start with a new database.
set -euo pipefail
cd "$(dirname "$0")/.."

# What is a room's own goes as a whole.
own() {
    case $1 in
    cards) echo src/integrations/cards templates/integrations/cards migrations/0012_cards.sql src/sandbox/cards.rs \
        src/sandbox/cards templates/sandbox/cards tests/app/cards.rs tests/app/cards tests/browser/cards.mjs ;;
    workplace) echo src/integrations/workplace templates/integrations/workplace migrations/0011_workplace.sql \
        src/sandbox/workplace.rs src/sandbox/workplace templates/sandbox/workplace.html \
        templates/sandbox/workplace_trouble.html tests/app/workplace.rs ;;
    *) echo "there is no room $1" >&2 && exit 2 ;;
    esac
}

# Where the rest of the house names a room: a line each, and every such line goes.
SHARED=(
    src/integrations/mod.rs
    src/app.rs
    src/config/integrations.rs
    src/sandbox/mod.rs
    src/sandbox/control.rs
    src/sandbox/fault.rs
    src/sandbox/world.rs
    templates/sandbox/home.html
    tests/app/main.rs
    tests/browser/run.mjs
)

remove() {
    local room=$1 path
    for path in $(own "$room"); do rm -rf "$path"; done
    # A `mod` or a path, a name in a list, a field, an address, a variant of its own.
    for path in "${SHARED[@]}"; do
        sed -i -E "/mod ${room};|\<${room}::|\"${room}\",|integrations\/${room}\/|\<${room}: |\"\/${room}\"|^ *${room^},|\<${room}\.mjs|\.\.\.${room}\>/d" "$path"
    done
}

try_without() {
    local room=$1 copy
    printf '\n--- without %s\n' "$room"
    # Always the same place, so that the next time not everything is built again.
    copy=${TMPDIR:-/tmp}/blink-till-without-$room
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
        remove "$room"
        if [ -n "${CHECK_ONLY:-}" ]; then
            cargo check --locked --tests
        else
            cargo test --locked
        fi
    )
    rm -rf "$copy"
}

rooms=("$@")
[ ${#rooms[@]} -gt 0 ] || rooms=(cards workplace)
for room in "${rooms[@]}"; do try_without "$room"; done
printf 'The house stands without %s.\n' "${rooms[*]}"
