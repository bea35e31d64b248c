#!/usr/bin/env bash
# Runs a Windows program as on a desk in a hospital: Windows in Chinese, code page 936, with what Wine 8 lacks.
# usage: desk.sh PREFIX PROGRAM [ARGUMENT…]
set -euo pipefail
here=$(realpath "$(dirname "$0")")
prefix=$(realpath --canonicalize-missing "$1")
shift
export LOCPATH=$prefix/locale # read by Wine, not by this shell
if [[ ! -e "$LOCPATH" ]]; then
    mkdir -p "$LOCPATH"
    localedef --inputfile=zh_CN --charmap=UTF-8 "$LOCPATH/zh_CN.UTF-8"
fi
wine=(env LC_ALL=zh_CN.UTF-8 LANG=zh_CN.UTF-8 "$here/../../installer/windows/wine.sh" "$prefix")

if [[ ! -e "$prefix/desk" ]]; then
    "${wine[@]}" reg add 'HKLM\Software\Microsoft\WindowsRuntime\ActivatableClassId\Windows.UI.ViewManagement.UISettings' \
        /v DllPath /d 'C:\windows\system32\windows.ui.dll' /f > /dev/null
    build() { x86_64-w64-mingw32-gcc -O1 -s -o "$prefix/drive_c/windows/system32/$2" "$here/shims/$1.c" "${@:3}"; }
    build uisettings windows.ui.dll -shared
    build bcryptprimitives bcryptprimitives.dll -shared -ladvapi32
    build limited limited.exe
    # Win32's own dialogs: Wine has no font with Chinese letters, this computer has.
    for font in 'MS Shell Dlg' 'MS Shell Dlg 2' Tahoma 'Segoe UI' SimSun 宋体 'Microsoft YaHei' 微软雅黑 'Microsoft YaHei UI' \
        'Microsoft JhengHei' 微軟正黑體; do
        printf '"%s"="Noto Sans CJK SC"\r\n' "$font"
    done | {
        printf 'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_CURRENT_USER\\Software\\Wine\\Fonts\\Replacements]\r\n'
        cat
    } | iconv -f UTF-8 -t UTF-16 > "$prefix/fonts.reg"
    "${wine[@]}" regedit /S "Z:$prefix/fonts.reg" > /dev/null
    touch "$prefix/desk"
fi
exec "${wine[@]}" "$@"
