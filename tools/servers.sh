# shellcheck shell=bash
# The SensorThings server of the end-to-end tests, from npm, kept under the cache by the hash of what it is made of.
# Sourced by tools/dev. Without a registry within reach its tests are skipped, and say so.

: "${top:?is set by tools/dev}" "${cache:?is set by tools/dev}"

sensorthings=sensorthings@0.6.0

sensorthings_folder() {
  printf '%s/npm/%s' "$cache" "$({ cat "$top/tests/sensorthings/package.json"; echo "$sensorthings"; } | sha256sum | cut -c1-12)"
}

make_sensorthings() { # make_sensorthings FOLDER: no script of a package runs
  local draft
  draft=$(mktemp -d "$1.draft.XXXX") || return 1
  if cp "$top/tests/sensorthings/package.json" "$draft" && cd "$draft" && timeout 300 npm install --ignore-scripts --no-audit --no-fund --no-package-lock &&
    timeout 60 npm pack --ignore-scripts "$sensorthings" && mkdir node_modules/sensorthings &&
    tar -xzf sensorthings-*.tgz -C node_modules/sensorthings --strip-components 1 package/package.json package/dist && mv -T "$draft" "$1"; then return 0; fi
  rm -rf "$draft"
  return 1
}

prepare_servers() {
  local folder
  folder=$(sensorthings_folder)
  export JUMEAU_SENSORTHINGS_MODULES=$folder/node_modules
  [ -d "$folder" ] && return 0
  mkdir -p "$cache/npm" 2>/dev/null || return 0
  export NODE_EXTRA_CA_CERTS=${NODE_EXTRA_CA_CERTS:-$certificates}
  say "fetching a SensorThings server for the tests (once)"
  (make_sensorthings "$folder") >"$folder.log" 2>&1 ||
    say "the SensorThings server cannot be fetched from npm: its tests are skipped. The whole log is $folder.log."
}
