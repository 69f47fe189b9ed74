# shellcheck shell=bash
# The reference platform: in place on Debian 13, elsewhere a private Debian 13 root entered with bubblewrap.
# Sourced by tools/dev. Everything said here goes to standard error: standard output belongs to the command.

: "${top:?is set by tools/dev}"

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
  installed=$(dpkg-query -W -f='${db:Status-Abbrev}${Package}\n' 2>/dev/null | sed -n 's/^ii //p' | sort -u)
  comm -23 <(printf '%s\n' "$wanted") <(printf '%s\n' "$installed")
}

need_disk() { # need_disk FOLDER GIB
  local free_kib
  free_kib=$(df -Pk "$1" | awk 'NR==2 {print $4}')
  [ "$free_kib" -ge $(($2 * 1024 * 1024)) ] ||
    die "$2 GiB of free disk are needed under $1, $((free_kib / 1024 / 1024)) GiB are there. Free some, or set XDG_CACHE_HOME to a roomier folder."
}

refresh_lists() {
  apt-get update -qq >&2 || die "the package lists cannot be fetched: is the network (or the proxy, see apt.conf) up? Nothing was changed."
}

install_in_place() {
  local missing
  missing=$(missing_packages)
  [ -n "$missing" ] || return 0
  [ "$(id -u)" = 0 ] || die "these packages are missing, and installing them needs root:
  $(printf '%s' "$missing" | tr '\n' ' ')
Run once as root:  apt-get install --no-install-recommends $(printf '%s' "$missing" | tr '\n' ' ')"
  need_disk / 5
  say "installing $(printf '%s\n' "$missing" | wc -l) packages (once)"
  refresh_lists
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2 ||
    die "apt-get could not install the packages: its own words are above."
}

platform_root() { printf '%s/jumeau/%s' "${XDG_CACHE_HOME:-$HOME/.cache}" "$(packages | sha256sum | cut -c1-12)"; }

need_host_tools() {
  local wanted=()
  command -v bwrap >/dev/null || wanted+=(bubblewrap)
  [ -d "$1" ] || command -v mmdebstrap >/dev/null || wanted+=(mmdebstrap)
  [ ${#wanted[@]} -gt 0 ] || return 0
  command -v apt-get >/dev/null ||
    die "this is not a Debian system: install ${wanted[*]}, or use the Dockerfile, or Debian 13."
  [ "$(id -u)" = 0 ] || die "setting up needs root once, to install ${wanted[*]}. Run this command once as root, or use Debian 13."
  say "installing ${wanted[*]} (once)"
  refresh_lists
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${wanted[@]}" >&2 ||
    die "apt-get could not install ${wanted[*]}: its own words are above."
}

make_root() { # make_root ROOT
  local root=$1 draft log
  [ -d "$root" ] && return 0
  [ "$(id -u)" = 0 ] || die "making the Debian 13 root needs root once. Run this command once as root, or use Debian 13 with the packages of tools/packages.txt."
  mkdir -p "$(dirname "$root")" || die "$(dirname "$root") cannot be written."
  need_disk "$(dirname "$root")" 6
  draft=$(mktemp -d "$root.draft.XXXX")
  log=$root.log
  say "making a Debian 13 root with QGIS and all libraries under $root: about 3 minutes, 4 GB, once"
  if ! mmdebstrap --variant=apt --include="$(packages | paste -sd,)" trixie "$draft" 2>"$log" >&2; then
    rm -rf --one-file-system "$draft"
    grep -E '^(E|W):' "$log" | tail -5 >&2
    die "the root could not be made: is the network up? The whole log is $log. Nothing else was changed."
  fi
  chmod 755 "$draft"
  mv -T "$draft" "$root"
  say "the root is ready"
}

# Host folders that are the user's, not the system's: they keep their paths inside.
user_folders() {
  local folder
  for folder in /*; do
    if [ ! -d "$folder" ] || [ -L "$folder" ]; then continue; fi
    case $folder in
      /bin | /boot | /dev | /etc | /lib* | /lost+found | /proc | /run | /sbin | /sys | /usr | /var) ;;
      *) printf '%s\n' "$folder" ;;
    esac
  done
  case $top in /usr/* | /var/* | /etc/* | /run/*) dirname "$top" ;; esac
  case $PWD in /usr/* | /var/* | /etc/* | /run/*) printf '%s\n' "$PWD" ;; esac
  case $platform_root in /usr/* | /var/*) dirname "$platform_root" ;; esac
}

# What a host's shell exports for its own programs is wrong inside.
foreign_variables() {
  compgen -e | grep -E '^(LD_|PYTHON|PYENV|QT_|GDAL_|PROJ_|QGIS_PREFIX|CMAKE_|CPATH|C_INCLUDE|CPLUS_INCLUDE|LIBRARY_PATH|PKG_CONFIG|BASH_ENV|CC$|CXX$|CFLAGS|CXXFLAGS|LDFLAGS|VIRTUAL_ENV|CONDA|TMPDIR$|SSL_CERT|CURL_CA|REQUESTS_CA|LC_)' |
    grep -vxE 'QT_QPA_PLATFORM|PYTHONUNBUFFERED'
}

enter_root() { # enter_root CMD...: replaces this process
  local arguments=(--bind "$platform_root" / --dev /dev --proc /proc --ro-bind-try /sys /sys --die-with-parent)
  local folder variable
  while read -r folder; do arguments+=(--bind "$folder" "$folder"); done < <(user_folders)
  arguments+=(--ro-bind-try /etc/resolv.conf /etc/resolv.conf --ro-bind-try /etc/hosts /etc/hosts)
  [ -d /run/user ] && arguments+=(--bind /run/user /run/user)
  while read -r variable; do arguments+=(--unsetenv "$variable"); done < <(foreign_variables)
  arguments+=(--setenv PATH /usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin --setenv LANG C.UTF-8
    --setenv JUMEAU_INSIDE 1 --chdir "$PWD")
  bwrap "${arguments[@]}" true 2>/dev/null ||
    die "bubblewrap cannot enter the root here: $(bwrap "${arguments[@]}" true 2>&1 | head -1)
In a container, start it with --privileged (or --security-opt seccomp=unconfined --cap-add SYS_ADMIN), or use a Debian 13 image."
  exec bwrap "${arguments[@]}" "$@"
}

# Returns when the running system is the reference platform; otherwise re-runs the same command inside the root.
on_platform() { # on_platform CMD...
  [ -z "${JUMEAU_INSIDE:-}" ] || return 0
  if is_reference; then
    install_in_place
    return 0
  fi
  platform_root=$(platform_root)
  need_host_tools "$platform_root"
  (
    mkdir -p "$(dirname "$platform_root")" 2>/dev/null
    exec 9>"$platform_root.lock" && flock 9
    make_root "$platform_root"
  ) || exit 1
  enter_root "$@"
}
