#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fuzzes the readers of foreign bytes with libFuzzer, under the address and undefined behaviour sanitizers.
# Usage: fuzz.sh [SECONDS_EACH] [TARGET...]      (default 3600, all of them)
# Needs Clang 16 or newer and its runtime (Debian 12 and 13: clang-19, libclang-rt-19-dev). CLANG names
# another one. What sees LibTorch is not built. What is learnt stays in build/fuzz/corpus and is built upon the next
# time; an input that fails is left in build/fuzz/found: mend the fault, then keep the input in tests/fuzz/found/TARGET,
# where every test run reads it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
seconds=${1:-3600}
[ $# -gt 0 ] && shift
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(media model segment graph catalogue list midi archive)

clang=${CLANG:-clang-19}
command -v "$clang" >/dev/null || { echo "$clang is not installed; CLANG may name another one" >&2; exit 1; }

cmake -S . -B build/fuzz -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_C_COMPILER="$clang" \
    -DCMAKE_CXX_COMPILER="${clang/clang/clang++}" \
    "-DCMAKE_CXX_FLAGS_RELWITHDEBINFO=-O1 -g1 -DNDEBUG" \
    -DCOVERSCOPE_GUI=OFF -DCOVERSCOPE_FUZZERS=ON -DCOVERSCOPE_SANITIZER=address,undefined,fuzzer-no-link >/dev/null
cmake --build build/fuzz --target "${targets[@]/%/_fuzzer}" "${targets[@]/%/_replay}"

failed=()
for target in "${targets[@]}"; do
    corpus=build/fuzz/corpus/$target
    mkdir -p "$corpus" "build/fuzz/found"
    "build/fuzz/tests/fuzz/${target}_replay" --write-seeds "$corpus"
    printf '\n== %s, %s s\n' "$target" "$seconds"
    ASAN_OPTIONS=allocator_may_return_null=1:detect_leaks=0 UBSAN_OPTIONS=halt_on_error=1 \
        "build/fuzz/tests/fuzz/${target}_fuzzer" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 \
        -print_final_stats=1 -artifact_prefix="build/fuzz/found/$target-" "$corpus" >"build/fuzz/$target.log" 2>&1 ||
        failed+=("$target")
    grep -E '^stat::number_of_executed_units|^SUMMARY' "build/fuzz/$target.log" || true
done
[ ${#failed[@]} -eq 0 ] || { printf '\nfailed: %s; see build/fuzz/TARGET.log\n' "${failed[*]}" >&2; exit 1; }
