#!/usr/bin/env bash
# Writes the plugin's zip: package.sh BUILD_FOLDER OUT_FOLDER. The folder in it is what QGIS unpacks.
set -euo pipefail
build=$1 out=$2
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
version=$(sed -n 's/^version=//p' "$top/metadata.txt")
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
mkdir -p "$out"
cmake --install "$build" --component plugin --prefix "$stage" --strip >/dev/null
rm -f "$out/jumeau-$version.zip"
(cd "$stage" && zip -qr -X "$out/jumeau-$version.zip" jumeau)
echo "$out/jumeau-$version.zip"
