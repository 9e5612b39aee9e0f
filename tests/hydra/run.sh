#!/bin/sh
# tests/hydra/run.sh PUBLIC ADMIN [FILTER ...]: the sign-in suite on a real Hydra. See README.md beside this file.
set -eu
[ $# -ge 2 ] || { sed -n 2p "$0" >&2; exit 2; }
export TILL_TEST_HYDRA_PUBLIC="$1" TILL_TEST_HYDRA_ADMIN="$2"
shift 2
[ $# -gt 0 ] || set -- provider sign_in renewal real_time
cd "$(dirname "$0")/../.."
exec cargo test --test app -- "$@"
