# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by try-on, try-package and try-server: a bare Debian in a folder, and commands that run there. Needs $mirror.
export LC_ALL=C.UTF-8

say() { printf '\n== %s\n' "$*"; }
die() { printf '%s: %s\n' "$(basename "$0")" "$*" >&2; exit 1; }

need_root_and_debootstrap() {
    [ "$(id -u)" -eq 0 ] || die "only root can make a system to try on: run it with sudo"
    command -v debootstrap >/dev/null || die "debootstrap is missing: apt-get install debootstrap"
}

# Under another name until it is complete, so that an interrupted one is never taken for a system.
make_system() { # suite folder
    local suite=$1 system=$2
    if [ -e "$system" ]; then
        [[ -O $system && ! -L $system ]] || die "$system is not root's own: take it away, or set TMPDIR"
        return
    fi
    say "Making a bare $suite in $system"
    rm -rf --one-file-system "$system.partial"
    mkdir -m 700 "$system.partial"
    debootstrap --variant=minbase "$suite" "$system.partial" "$mirror" ||
        die "debootstrap failed; $system.partial/debootstrap/debootstrap.log says why"
    # No package starts a service here.
    printf '#!/bin/sh\nexit 101\n' >"$system.partial/usr/sbin/policy-rc.d"
    chmod 755 "$system.partial/usr/sbin/policy-rc.d" "$system.partial"
    mv "$system.partial" "$system"
}

# In namespaces of its own: mounts and processes end with the command, however it ends.
run_in_system() { # system command...
    cp --dereference /etc/resolv.conf "$1/etc/resolv.conf"
    unshare --mount --pid --fork --kill-child bash -euc '
        system=$1 && shift
        mount -t proc proc "$system/proc"
        mount --rbind /sys "$system/sys"
        mount -t tmpfs tmpfs "$system/dev/shm"
        exec chroot "$system" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 "$@"
    ' bash "$1" ${CI:+CI="$CI"} "${@:2}" </dev/null
}
