#!/usr/bin/env bash
# Runs a Windows program under Wine, in a Windows of its own that is made when there is none yet.
# usage: wine.sh PREFIX PROGRAM [ARGUMENT…]
set -euo pipefail
WINEPREFIX=$(realpath --canonicalize-missing "$1")
export WINEPREFIX WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml="
shift

# Its standard input and output are no files: a CPython under Wine ends at once when they are. What Wine itself starts
# and leaves running holds the pipe, too: only the program is waited for.
run() { wine "$@" < /dev/null > >(exec cat) 2>&1; }

if [[ ! -e "$WINEPREFIX/system.reg" ]]; then
    mkdir -p "$WINEPREFIX"
    wineboot --init < /dev/null > /dev/null 2>&1
    wineserver --wait
    {
        run winecfg -v win10 # else it is a Windows 7
        # A program that crashes ends, instead of waiting for somebody who presses a button.
        run reg add 'HKCU\Software\Wine\WineDbg' /v ShowCrashDialog /t REG_DWORD /d 0 /f
    } > /dev/null
fi
run "$@"
