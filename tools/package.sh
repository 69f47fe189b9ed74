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

# The libraries that a QGIS from Debian's packages need not have come along, each with its licence.
mkdir "$stage/jumeau/lib"
for name in libhighs.so.1 libtbb.so.12 liblaszip.so.8 libgmp.so.10 libmpfr.so.6 libmosquitto.so.1 libQt5Charts.so.5; do
  library=$(ldd "$stage"/jumeau/*.so | awk -v name="$name" '$1 == name {print $3; exit}')
  package=$(dpkg-query -S "$(readlink -f "$library")" | cut -d: -f1)
  cp "$library" "$stage/jumeau/lib/$name"
  cp "/usr/share/doc/$package/copyright" "$stage/jumeau/lib/$package.copyright"
done

rm -f "$out/jumeau-$version.zip"
(cd "$stage" && zip -qr -X "$out/jumeau-$version.zip" jumeau)
echo "$out/jumeau-$version.zip"
