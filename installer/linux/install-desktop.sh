#!/usr/bin/env bash
# Installs the frozen folder for the person who runs this: program, entry in the menu, icon; or removes them again.
# What the program keeps (~/.local/share/nurse-client) is left alone.
# usage: install-desktop.sh [FOLDER=dist/nurse-client]    install-desktop.sh --remove
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
program=$HOME/.local/opt/nurse-client
data=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$data/applications/nurse-client.desktop
icon=$data/icons/hicolor/scalable/apps/nurse-client.svg

if [[ "${1:-}" == --remove ]]; then
    rm -rf "$program" "$program.new" "$entry" "$icon"
    exit
fi

folder=${1:-$here/../../dist/nurse-client}
if [[ ! -x "$folder/nurse-client" ]]; then
    echo "There is no frozen program in $folder: make freeze" >&2
    exit 1
fi
mkdir -p "$(dirname "$program")" "$(dirname "$entry")" "$(dirname "$icon")"
rm -rf "$program.new"
cp -r "$folder" "$program.new"
[[ -f "$program/site.toml" ]] && cp -p "$program/site.toml" "$program.new/"  # what the hospital has set stays
rm -rf "$program"
mv "$program.new" "$program"
cp "$program/_internal/nurse_client/resources/icons/nurse-client.svg" "$icon"
quoted=${program//\\/\\\\\\\\}  # by the entry's own rules a backslash is four; then what else means something
quoted=${quoted//\"/\\\\\"}
quoted=${quoted//\$/\\\\\$}
quoted=${quoted//\`/\\\\\`}
while IFS= read -r line; do
    [[ "$line" == Exec=* ]] && line="Exec=\"${quoted//%/%%}/nurse-client\""
    printf '%s\n' "$line"
done < "$here/nurse-client.desktop" > "$entry"
