; What the setup says, in Simplified Chinese, Traditional Chinese and English.

!macro Text NAME SIMPLIFIED TRADITIONAL ENGLISH
  LangString ${NAME} ${LANG_SIMPCHINESE} "${SIMPLIFIED}"
  LangString ${NAME} ${LANG_TRADCHINESE} "${TRADITIONAL}"
  LangString ${NAME} ${LANG_ENGLISH} "${ENGLISH}"
!macroend
!define Text "!insertmacro Text"

; The first is also the name of the shortcuts.
${Text} ProgramName "护士注册 · 医疗机构端" "護士註冊 · 醫療機構端" "Nurse Registration (institution side)"

${Text} PartProgram "程序" "程式" "The program"
${Text} PartDesktop "桌面快捷方式" "桌面捷徑" "Shortcut on the desktop"
${Text} PartAutostart "登录 Windows 时启动" "登入 Windows 時啟動" "Start when I sign in to Windows"
${Text} AboutProgram "程序本身及其“开始”菜单快捷方式。" "程式本身及其「開始」功能表捷徑。" "The program and its entry in the Start menu."
${Text} AboutDesktop "在桌面上放置快捷方式。" "在桌面上放置捷徑。" "Puts a shortcut on the desktop."
${Text} AboutAutostart "每次登录 Windows 后自动打开本程序。" "每次登入 Windows 後自動開啟本程式。" \
  "Opens the program whenever you sign in to Windows."

${Text} WelcomeFirst \
  "即将在这台电脑上安装 ${VERSION} 版。$\r$\n$\r$\n只为自己安装不需要管理员权限。" \
  "即將在這台電腦上安裝 ${VERSION} 版。$\r$\n$\r$\n只為自己安裝不需要系統管理員權限。" \
  "This installs version ${VERSION} on this computer.$\r$\n$\r$\nInstalling it for yourself needs no administrator."
${Text} WelcomeUpgrade \
  "这台电脑上已有 $OldVersion 版，即将升级到 ${VERSION} 版。$\r$\n$\r$\n已保存的数据和待发送的业务都会保留。" \
  "這台電腦上已有 $OldVersion 版，即將升級到 ${VERSION} 版。$\r$\n$\r$\n已儲存的資料和待發送的業務都會保留。" \
  "This computer has version $OldVersion, which is upgraded to ${VERSION}.$\r$\n$\r$\nWhat it keeps stays, and so does what it has not sent yet."
${Text} WelcomeRepair \
  "这台电脑上已有 ${VERSION} 版，即将修复：重新安装全部程序文件。$\r$\n$\r$\n已保存的数据和待发送的业务都会保留。" \
  "這台電腦上已有 ${VERSION} 版，即將修復：重新安裝全部程式檔案。$\r$\n$\r$\n已儲存的資料和待發送的業務都會保留。" \
  "This computer has version ${VERSION}, which is repaired: all files of the program are installed again.$\r$\n$\r$\nWhat it keeps stays, and so does what it has not sent yet."

${Text} OldWindows \
  "需要 64 位 Windows 10（1809 版）或更高版本的 Windows。未作任何更改。" \
  "需要 64 位元 Windows 10（1809 版）或更新版本的 Windows。未作任何變更。" \
  "This needs 64-bit Windows 10, version 1809, or a later Windows. Nothing was changed."
${Text} Running \
  "“护士注册”正在运行（$1）。请先在所有已登录的用户中关闭它，再点“重试”。$\r$\n$\r$\n点“取消”则不作任何更改。" \
  "「護士註冊」正在執行（$1）。請先在所有已登入的使用者中關閉它，再按「重試」。$\r$\n$\r$\n按「取消」則不作任何變更。" \
  "The program is running ($1). Close it for every user who is signed in, then choose Retry.$\r$\n$\r$\nCancel changes nothing."
${Text} Newer \
  "这台电脑上已有更新的 $OldVersion 版，不能改装旧的 ${VERSION} 版：旧版本可能读不懂新版本保存的数据。未作任何更改。$\r$\n$\r$\n确需改用旧版本时，请先卸载，卸载时保留数据。" \
  "這台電腦上已有更新的 $OldVersion 版，不能改裝舊的 ${VERSION} 版：舊版本可能讀不懂新版本儲存的資料。未作任何變更。$\r$\n$\r$\n確需改用舊版本時，請先解除安裝，解除安裝時保留資料。" \
  "This computer has the newer version $OldVersion. The older ${VERSION} is not installed over it, since it may not understand what the newer one keeps. Nothing was changed.$\r$\n$\r$\nIf you do need the older version, uninstall first and keep the data."
${Text} Administrators \
  "这台电脑上的程序是为所有用户安装的，由管理员（信息科）升级和卸载。未作任何更改。" \
  "這台電腦上的程式是為所有使用者安裝的，由系統管理員（資訊單位）升級和解除安裝。未作任何變更。" \
  "On this computer the program is installed for all users; administrators upgrade and uninstall it. Nothing was changed."
${Text} NotAdministrator \
  "为所有用户安装需要管理员权限。未作任何更改。" \
  "為所有使用者安裝需要系統管理員權限。未作任何變更。" \
  "Installing for all users needs an administrator. Nothing was changed."
${Text} DiskFull \
  "磁盘空间不足：安装需要 ${NEEDED_MB} MB，目前只剩 $2 MB。未作任何更改。" \
  "磁碟空間不足：安裝需要 ${NEEDED_MB} MB，目前只剩 $2 MB。未作任何變更。" \
  "The disk is too full: this needs ${NEEDED_MB} MB, and $2 MB are free. Nothing was changed."

${Text} DeleteProfile \
  "是否同时删除您在这台电脑上的数据？$\r$\n$\r$\n其中有加密保存的护士资料、操作记录，可能还有尚未发送的业务，删除后无法恢复。如不确定，请选“否”。" \
  "是否同時刪除您在這台電腦上的資料？$\r$\n$\r$\n其中有加密儲存的護士資料、操作記錄，可能還有尚未發送的業務，刪除後無法復原。如不確定，請選「否」。" \
  "Shall your data on this computer be deleted too?$\r$\n$\r$\nThese are the encrypted records, what was done, and perhaps work that has not been sent yet. They cannot be brought back. If in doubt, choose No."
