# shellcheck shell=bash
# The reference platform: in place on Debian 13, elsewhere a private Debian 13 root entered with bubblewrap.
# Sourced by tools/dev. Everything said here goes to standard error: standard output belongs to the command.

: "${top:?is set by tools/dev}" "${cache:?is set by tools/dev}"

say() { printf '%s\n' "jumeau: $*" >&2; }
die() { say "$*"; exit 1; }

packages() { sed 's/#.*//' "$top/tools/packages.txt" | xargs -n1 | sort -u; }

is_reference() { # the running system is Debian 13
  [ -r /etc/os-release ] || return 1
  # shellcheck disable=SC1091
  (. /etc/os-release && [ "${ID:-}" = debian ] && [ "${VERSION_ID:-}" = 13 ])
}

missing_packages() {
  local wanted installed
  wanted=$(packages)
  # shellcheck disable=SC2016
  installed=$(dpkg-query -W -f='${db:Status-Abbrev}${Package}\n' 2>/dev/null | sed -n 's/^.i //p' | sort -u)
  comm -23 <(printf '%s\n' "$wanted") <(printf '%s\n' "$installed")
}

need_disk() { # need_disk FOLDER GIB
  local free_kib
  free_kib=$(df -Pk "$1" | awk 'NR==2 {print $4}')
  [ "$free_kib" -ge $(($2 * 1024 * 1024)) ] ||
    die "$2 GiB of free disk are needed under $1, $((free_kib / 1024 / 1024)) GiB are there. Free some${3:+, or $3}."
}

first_errors() { grep -E '^(E|dpkg): ' "$1" | head -3 >&2 || true; }

# Shows that CMD lives: every hundredth line of what it says. All of it goes to LOG.
every_hundredth_line() { # every_hundredth_line LOG CMD...
  local log=$1
  shift
  "$@" 2>&1 </dev/null | tee "$log" | sed -un '0~100s/^\(.\{1,100\}\).*/jumeau:   \1/p' >&2
}

install_packages() { # install_packages NAMES...
  local log words=(env DEBIAN_FRONTEND=noninteractive apt-get install --no-install-recommends)
  log=$(mktemp)
  say "installing $# packages and what they need (once)"
  # A list that cannot be fetched matters only if the packages are unknown without it.
  if ! apt-get update -qq -o APT::Update::Error-Mode=any >"$log" 2>&1 </dev/null && ! "${words[@]}" -s "$@" >>"$log" 2>&1; then
    first_errors "$log"
    die "the packages cannot be found: is the network (or the proxy, see apt.conf) up? Nothing was changed. The whole log is $log."
  fi
  if ! every_hundredth_line "$log" "${words[@]}" -y -q -o DPkg::Lock::Timeout=300 "$@"; then
    first_errors "$log"
    die "apt-get could not install the packages: is the network up, is another apt running? The whole log is $log."
  fi
  rm -f "$log"
}

set_up_as_root() { printf 'Run once as root:\n  %s%s setup' "${1:+$1 }" "$top/tools/dev"; }

install_in_place() {
  local missing
  mapfile -t missing < <(missing_packages)
  [ ${#missing[@]} -gt 0 ] || return 0
  [ "$(id -u)" = 0 ] || die "${#missing[@]} packages are missing (${missing[*]:0:3} ...), and installing them needs root. $(set_up_as_root)"
  need_disk / 5
  install_packages "${missing[@]}"
}

# shellcheck disable=SC2016  # mmdebstrap's shell expands it
french_locale='chroot "$1" localedef -i fr_FR -f UTF-8 fr_FR.UTF-8'

platform_root() { printf '%s/%s' "$cache" "$(packages | sha256sum | cut -c1-12)"; }

need_host_tools() {
  local wanted=()
  command -v bwrap >/dev/null || wanted+=(bubblewrap)
  [ -d "$1" ] || command -v mmdebstrap >/dev/null || wanted+=(mmdebstrap)
  [ ${#wanted[@]} -gt 0 ] || return 0
  command -v apt-get >/dev/null ||
    die "this is not a Debian system: install ${wanted[*]}, or use the Dockerfile, or Debian 13."
  [ "$(id -u)" = 0 ] || die "installing ${wanted[*]} needs root. $(set_up_as_root "XDG_CACHE_HOME=${cache%/jumeau}")"
  install_packages "${wanted[@]}"
}

make_root() { # make_root ROOT
  local root=$1 draft log=$1.log
  [ "$(id -u)" = 0 ] || die "making the Debian 13 root needs root. $(set_up_as_root "XDG_CACHE_HOME=${cache%/jumeau}")"
  need_disk "$cache" 6 "set XDG_CACHE_HOME to a roomier folder"
  rm -rf --one-file-system "$root".draft.* # of an interrupted run
  draft=$(mktemp -d "$root.draft.XXXX") || die "$cache cannot be written: set XDG_CACHE_HOME to a folder of yours."
  say "making a Debian 13 root with QGIS and all libraries under $root: about 3 minutes, 4 GB, once"
  if ! mmdebstrap --variant=apt --include="$(packages | paste -sd,)" --customize-hook="$french_locale" trixie "$draft" 2>&1 </dev/null |
    tee "$log" | sed -un 's/^I: /jumeau:   /p' >&2; then
    rm -rf --one-file-system "$draft"
    first_errors "$log"
    die "the root could not be made: is the network up? The whole log is $log. Nothing else was changed."
  fi
  chmod 755 "$draft" && mv -T "$draft" "$root"
  say "the root is ready"
}

make_root_once() { # make_root_once ROOT: one at a time
  [ -d "$1" ] && return 0
  (
    if ! mkdir -p "$cache" || ! exec 9>"$1.lock"; then die "$cache cannot be written: set XDG_CACHE_HOME to a folder of yours."; fi
    flock 9
    [ -d "$1" ] || make_root "$1"
  )
}

# Host folders that are the user's, not the system's: they keep their paths inside.
user_folders() {
  local folder
  for folder in /*; do
    [ -d "$folder" ] || continue
    case $folder in
      /bin | /boot | /dev | /etc | /lib* | /lost+found | /proc | /run | /sbin | /sys | /usr | /var) ;;
      *) printf '%s\n' "$folder" ;;
    esac
  done
  case $top in /usr/* | /var/* | /etc/* | /run/*) dirname "$top" ;; esac
  case $PWD in /usr/* | /var/* | /etc/* | /run/*) printf '%s\n' "$PWD" ;; esac
  case $platform_root in /usr/* | /var/*) dirname "$platform_root" ;; esac
}

# What a shell exports for other compilers, other Pythons and other QGISes, and what is true only outside the root.
foreign_variables() {
  compgen -e | grep -xE '(LD_|PYENV|PYTHON|QT_PLUGIN|QT_STYLE|QT_QPA_PLATFORM_?[PT]|QGIS_PREFIX|CMAKE_|C_INCLUDE|CPLUS_INCLUDE|PKG_CONFIG|CONDA).*|CPATH|LIBRARY_PATH|CC|CXX|CFLAGS|CXXFLAGS|LDFLAGS|VIRTUAL_ENV|GDAL_DATA|GDAL_DRIVER_PATH|PROJ_LIB|PROJ_DATA|BASH_ENV' |
    grep -vx PYTHONUNBUFFERED
}
outside_variables() { compgen -e | grep -xE 'TMPDIR|(LC_|SSL_CERT|CURL_CA|REQUESTS_CA).*'; }

certificates=/etc/ssl/certs/ca-certificates.crt

enter_root() { # enter_root CMD...: replaces this process
  local arguments=(--bind "$platform_root" / --dev /dev --proc /proc --ro-bind-try /sys /sys --die-with-parent)
  local folder variable
  while read -r folder; do arguments+=(--bind "$folder" "$folder"); done < <(user_folders)
  arguments+=(--ro-bind-try /etc/resolv.conf /etc/resolv.conf --ro-bind-try /etc/hosts /etc/hosts)
  # Whom the machine trusts, such as its organisation's proxy, is trusted inside.
  arguments+=(--ro-bind-try "$certificates" "$certificates")
  [ -d /run/user ] && arguments+=(--bind /run/user /run/user)
  while read -r variable; do arguments+=(--unsetenv "$variable"); done < <(outside_variables)
  arguments+=(--setenv PATH /usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin --setenv JUMEAU_INSIDE 1 --chdir "$PWD")
  bwrap "${arguments[@]}" true 2>/dev/null ||
    die "bubblewrap cannot enter the root here: $(bwrap "${arguments[@]}" true 2>&1 | head -1)
In a container, start it with --privileged (or --security-opt seccomp=unconfined --cap-add SYS_ADMIN), or use a Debian 13 image."
  exec bwrap "${arguments[@]}" "$@"
}

# Nothing foreign, and an encoding that knows accents.
clean_environment() {
  local variable
  while read -r variable; do unset "$variable"; done < <(foreign_variables)
  [ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
}

# Returns when the running system is the reference platform; otherwise re-runs the same command inside the root.
on_platform() { # on_platform CMD...
  if [ -z "${JUMEAU_INSIDE:-}" ] && ! is_reference; then
    platform_root=$(platform_root)
    need_host_tools "$platform_root"
    make_root_once "$platform_root" || exit 1
    enter_root "$@"
  fi
  if [ -z "${JUMEAU_INSIDE:-}" ]; then
    install_in_place
    export PATH=/usr/bin:/bin:/usr/sbin:/sbin:$PATH
  fi
  clean_environment
}
