#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Run by try-package as root of a bare system, with the packages in /root/first and their successors in /root/next.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive

step() { printf '\n-- %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
as_user() { runuser -u listener -- env HOME=/home/listener XDG_RUNTIME_DIR=/home/listener/run QT_QPA_PLATFORM=offscreen "$@"; }
install_from() { # folder
    # A folder that apt's own user may read, or it complains.
    cp "$1"/*.deb /tmp/
    apt-get -qq -o Dpkg::Use-Pty=0 -o APT::Keep-Downloaded-Packages=true install -y --no-install-recommends /tmp/*.deb
    rm /tmp/*.deb
}

# 40 s of a melody, each time another one: sawtooth tones, mono, 22 050 Hz, 16 bits.
write_melody() { # file seed
    perl -e '
        my ($file, $seed) = @ARGV; srand($seed); my ($rate, $seconds) = (22050, 40); my $data = "";
        for my $note (1 .. $seconds * 2) {
            my $step = 110 * 2 ** ((int(rand(8)) * 2 + 12) / 12) / $rate; my $phase = 0;
            for my $i (1 .. $rate / 2) {
                $phase += $step; $phase -= 1 if $phase > 1;
                $data .= pack("s<", 12000 * (2 * $phase - 1) * exp(-3 * $i / $rate));
            }
        }
        open(my $out, ">:raw", $file) or die;
        print $out "RIFF", pack("V", 36 + length($data)), "WAVEfmt ", pack("VvvVVvv", 16, 1, 1, $rate, $rate * 2, 2, 16),
            "data", pack("V", length($data)), $data;' "$1" "$2"
}

packages=$(for file in /root/first/*.deb; do dpkg-deb -f "$file" Package; done)
has() { grep -qx "$1" <<<"$packages"; }

step "Installing"
apt-get -qq update
install_from /root/first
for package in $packages; do
    dpkg -s "$package" | grep -q '^Status: install ok installed' || fail "$package is not installed"
done
dpkg --audit
du -shx --exclude=/var/cache / | sed 's|/$|the system with them|'
useradd --create-home listener

step "Using"
mkdir /home/listener/Music
mkdir -m 700 /home/listener/run
for seed in 1 2 3; do write_melody "/home/listener/Music/melody $seed.wav" "$seed"; done
chown -R listener: /home/listener
use_programs() {
    local program
    for program in coverscope-cli coverscope coverscope-train; do
        has "$program" || continue
        as_user "$program" --version | head -3
        [ -n "$(as_user "$program" --help)" ] || fail "$program --help says nothing"
    done
    if has coverscope-cli; then
        as_user coverscope-cli index --library /home/listener/library /home/listener/Music
        as_user coverscope-cli query --library /home/listener/library --start 5 --end 30 --json \
            "/home/listener/Music/melody 2.wav" | tr -d '\n' | grep -qE '"rank": 1,' || fail "the query found nothing"
        as_user coverscope-cli query --library /home/listener/library --start 5 --end 30 "/home/listener/Music/melody 2.wav" |
            head -4
    fi
    if has coverscope; then
        local outcome=0
        as_user timeout 20 coverscope --library /home/listener/library || outcome=$?
        [ "$outcome" -eq 124 ] || fail "the window did not stay open: exit code $outcome"
    fi
}
use_programs
belonging=$(for package in $packages; do dpkg -L "$package"; done | sort -u)
grep -q '/bin/' <<<"$belonging" || fail "the packages hold no program"

data() { (cd /home/listener && find . -path ./run -prune -o -type f -print0 | sort -z | xargs -0 sha256sum); }
kept=$(data)

step "Upgrading"
install_from /root/next
for package in $packages; do
    dpkg-query -W -f '${Package} ${Version}\n' "$package" | grep '+next$' || fail "$package was not upgraded"
done
[ "$(data)" = "$kept" ] || fail "the upgrade changed the user's data"
use_programs
kept=$(data)

step "Removing"
apt-get -qq -o Dpkg::Use-Pty=0 purge -y $packages
left=$(while IFS= read -r path; do [ -f "$path" ] || [ -L "$path" ] && echo "$path"; done <<<"$belonging" || true)
# Folders that other packages made stay theirs.
left+=$(find / -xdev \( -path /home -o -path /root -o -path /proc -o -path /sys -o -path /var/cache/apt \
    -o -path /var/log \) -prune -o -iname '*coverscope*' -print)
[ -z "$left" ] || fail "left behind: $left"
[ "$(data)" = "$kept" ] || fail "removing changed the user's data"
find /home/listener -type f | sed 's/^/kept: /'
