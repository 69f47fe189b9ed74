#!/usr/bin/env bash
# Checks every source: layout of the C++ code, shell and Python scripts, translations, golden files, words; with "all",
# clang-tidy too.
# shellcheck disable=SC2317  # the checks are called through step
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=${1:?the build folder}
what=${2:-quick}
cd "$top"
failed=0
step() { # step NAME CMD...
  local name=$1 log
  shift
  log=$(mktemp)
  if "$@" >"$log" 2>&1; then
    printf 'ok      %s\n' "$name"
  else
    printf 'FAILED  %s\n' "$name"
    grep -A 5 'error:' "$log" || tail -40 "$log"
    failed=1
  fi
  rm -f "$log"
}

formatted() { git ls-files '*.cpp' '*.hpp' | xargs clang-format --dry-run --Werror; }
shells() { shellcheck -x tools/dev tools/*.sh .ci/run; }
pythons() { git ls-files '*.py' | xargs python3 -m flake8 --max-line-length 130 --extend-ignore E501,W503; }
tidy() { git ls-files 'core/src/*.cpp' 'python/*.cpp' 'plugin/*.cpp' | grep -v moc | xargs -P 2 -n 4 clang-tidy -p "$build" --quiet; }
core_is_free() { ! grep -rnE '#include <(Q[A-Z]|qgs)' core/ && ! grep -rnE '#include <(qgs|Qgs)|qgsapplication' ui/ python/; }
headers_are_plain() { ! grep -rnE '#include <(tbb|Highs|gdal|ogr|geos|osmium|nlohmann|boost|Q)' core/include; }
golden() {
  diff -u tests/golden/api.txt <("$build/bin/jumeau-describe" api) && diff -u docs/algorithms.md <("$build/bin/jumeau-describe" manual)
}
headers_alone() { cmake --build "$build" --target jumeau_core_verify_interface_header_sets; }
translations() { python3 tools/texts.py "$build" --check; }
nothing_unfinished() { ! git grep -nE '\b(TODO|FIXME|XXX|HACK)\b' -- . ':!tools/lint.sh'; }

step "C++ layout" formatted
step "core knows no Qt, ui no QGIS" core_is_free
step "public headers show std and our own types" headers_are_plain
step "each public header compiles alone" headers_alone
step "shell scripts" shells
step "Python sources" pythons
step "golden files (tools/dev golden)" golden
step "translations (tools/dev texts)" translations
step "nothing unfinished" nothing_unfinished
[ "$what" = quick ] || step "clang-tidy" tidy
exit $failed
