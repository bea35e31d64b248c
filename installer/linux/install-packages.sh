#!/usr/bin/env bash
# Installs the Debian packages that a list beside this file names and this machine lacks.
# usage: [PYTHON=python3] install-packages.sh LIST
set -euo pipefail
cd "$(dirname "$0")"

if ! command -v dpkg-query > /dev/null; then
    echo "Not a Debian machine: see installer/linux/$1 for what is needed here." >&2
    exit 0
fi

wanted() {
    sed 's/ *#.*//; /^$/d' "$1"
    # Debian splits its own Python: venv and the shared library (for PyInstaller) are packages beside it.
    "${PYTHON:-python3}" -c 'import sys; v = "%d.%d" % sys.version_info[:2]
if sys.base_prefix == "/usr": print(f"python{v}-venv\nlibpython{v}")'
}

present() {  # by their own name, or by the name that another release of Debian gave them
    dpkg-query --show --showformat='${db:Status-Abbrev}${Package}, ${Provides}\n' |
        sed -n 's/^ii *//p' | tr ',' '\n' | sed 's/^ *//; s/ .*//'
}

missing=$(comm -23 <(wanted "$1" | sort -u) <(present | sort -u) | tr '\n' ' ')
[[ -z "$missing" ]] && exit 0

if [[ $EUID -eq 0 ]]; then
    as_root=()
elif sudo -n true 2> /dev/null; then
    as_root=(sudo -n)
else
    echo "This needs system packages that are not installed. Please run:  sudo apt-get install $missing" >&2
    exit 1
fi
echo "Installing system packages: $missing"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
apt=(apt-get -o Acquire::Retries=5 -o DPkg::Lock::Timeout=300)
# shellcheck disable=SC2086 - one word per package
if ! { "${as_root[@]}" "${apt[@]}" update && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    "${apt[@]}" install --yes --no-install-recommends $missing; } < /dev/null > "$log" 2>&1; then
    cat "$log" >&2
    exit 1
fi
