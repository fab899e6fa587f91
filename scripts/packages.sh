#!/bin/sh
# Installs what the build needs and the machine lacks. Asks nothing; without root it prints the one line to run.
set -eu

if [ "$(uname)" = Darwin ]; then
    exit 0 # libxml2, curl and zlib come with the system; the manifest names libdeflate for brew.
fi

command -v swift >/dev/null 2>&1 || {
    echo "footprint needs a Swift 6.1 or newer toolchain: see https://www.swift.org/install" >&2
    exit 1
}

missing=""
for package in libarchive-dev libcurl4-openssl-dev libdeflate-dev libpsl-dev libsodium-dev libsqlite3-dev libxml2-dev \
    pkg-config zlib1g-dev; do
    status=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)
    [ "$status" = "install ok installed" ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

install="apt-get install -y --no-install-recommends$missing"
if [ "$(id -u)" -ne 0 ]; then
    echo "These Debian packages are missing:$missing" >&2
    echo "Run this once, then the same command again:" >&2
    echo "  sudo sh -c 'apt-get update && $install'" >&2
    echo "To read PDF files with --import, also: libpoppler-glib8 (libpoppler-glib8t64 on newer releases)" >&2
    exit 1
fi
echo "Installing the missing Debian packages:$missing"
export DEBIAN_FRONTEND=noninteractive
# A fresh machine has no package lists yet.
apt-get update -qq
$install -qq >/dev/null
# Loaded only when a PDF file is read: the build does without it, and newer releases call it by another name.
for name in libpoppler-glib8 libpoppler-glib8t64; do
    apt-get install -y --no-install-recommends -qq "$name" >/dev/null 2>&1 && break
done
exit 0
