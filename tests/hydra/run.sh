#!/bin/sh
# tests/hydra/run.sh PUBLIC ADMIN [FILTER ...]: the sign-in suite on a real Hydra. See README.md beside this file.
set -eu
[ $# -ge 2 ] || { sed -n 2p "$0" >&2; exit 2; }
export TILL_TEST_HYDRA_PUBLIC="$1" TILL_TEST_HYDRA_ADMIN="$2"
shift 2
cd "$(dirname "$0")/../.."
if [ $# -eq 0 ]; then
    cargo test --package blink-sandbox --test hydra
    set -- provider callback sign_in sessions renewal outages real_time registration
fi
exec cargo test --test app -- "$@"
