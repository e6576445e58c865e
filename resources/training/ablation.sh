#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Trains every configuration of the ablation, a few minutes each, and prints the table: mAP and top-1 on
# the real covers of the configurations' dev_manifest. Goes on where it was stopped.
# Usage: ablation.sh [COVERSCOPE_CLI]      (default build/release/app/cli/coverscope-cli)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
cli=${1:-build/release/app/cli/coverscope-cli}
for config in resources/training/ablation/*.json; do
    "$cli" train --config "$config" --json >/dev/null
done
printf '| %-32s | %-11s | %-11s | %-11s |\n' 'network, loss' 'full' '30 s' '15 s'
for config in resources/training/ablation/*.json; do
    name=$(basename "$config" .json)
    tail -n 1 "build/training/ablation/$name/validation.csv" |
        awk -F, -v name="$name" '{ printf "| %-32s | %.3f / %.3f | %.3f / %.3f | %.3f / %.3f |\n", name, $2, $4, $5, $7, $8, $10 }'
done
