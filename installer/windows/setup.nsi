; The setup program: makensis with what package.py gives it.
;
; Exit codes: 0 done, 1 cancelled, 2 a file could not be written, 4 Windows too old, 5 the program is running,
; 6 a newer version is installed, 7 administrators manage the program here, 8 the disk is full. installer/README.md
; lists the switches.
Unicode true
Target amd64-unicode
!ifdef QUICK
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 32
!endif
ManifestSupportedOS all
ManifestDPIAware true
AllowSkipFiles off

!define PROGRAM "nurse-client.exe"
!define PRESETS "Software\NurseClient"
; What is installed is written down here alone; PRESETS is what an administrator says.
!define INSTALLED "Software\Microsoft\Windows\CurrentVersion\Uninstall\NurseClient"
!define PUBLISHER "nurse-client"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_NOUNINSTALL
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "NurseClient"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${INSTALLED}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${INSTALLED}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!include MultiUser.nsh
!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include WinVer.nsh

Var Update ; "yes" where the program itself started the setup: no questions, and the program is started again
Var OldFolder ; of the installed program in the chosen scope, or empty
Var OldVersion
Var OldShortcut
Var Welcome

Name "$(ProgramName)"
OutFile "${OUT}"
BrandingText "${VERSION}"
Icon "${ICON}"
UninstallIcon "${ICON}"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${WORK}/banner.bmp"
!define MUI_ABORTWARNING
!define MUI_LANGDLL_REGISTRY_ROOT SHCTX
!define MUI_LANGDLL_REGISTRY_KEY "${INSTALLED}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Language"

!define MUI_PAGE_CUSTOMFUNCTION_PRE Greet
!define MUI_WELCOMEPAGE_TEXT "$Welcome"
!insertmacro MUI_PAGE_WELCOME
!define MUI_PAGE_CUSTOMFUNCTION_PRE NoQuestionInUpdate
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE LookAround
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!define MUI_PAGE_CUSTOMFUNCTION_PRE NoQuestionInUpdate
!insertmacro MUI_PAGE_DIRECTORY
!define MUI_PAGE_CUSTOMFUNCTION_PRE NoQuestionInUpdate
!define MUI_COMPONENTSPAGE_SMALLDESC
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!define MUI_PAGE_CUSTOMFUNCTION_PRE NoQuestionInUpdate
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION StartProgram
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "TradChinese"
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_RESERVEFILE_LANGDLL
!include texts.nsh

VIProductVersion "${VERSION}.0"
!macro VersionTexts LANGUAGE NAME DESCRIPTION
  VIAddVersionKey /LANG=${LANGUAGE} ProductName "${NAME}"
  VIAddVersionKey /LANG=${LANGUAGE} FileDescription "${DESCRIPTION}"
  VIAddVersionKey /LANG=${LANGUAGE} ProductVersion "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} FileVersion "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} CompanyName "${PUBLISHER}"
  VIAddVersionKey /LANG=${LANGUAGE} LegalCopyright "MIT"
!macroend
!insertmacro VersionTexts ${LANG_SIMPCHINESE} "护士注册 · 医疗机构端" "护士注册 · 医疗机构端 安装程序"
!insertmacro VersionTexts ${LANG_TRADCHINESE} "護士註冊 · 醫療機構端" "護士註冊 · 醫療機構端 安裝程式"
!insertmacro VersionTexts ${LANG_ENGLISH} "Nurse Registration (institution side)" "Nurse Registration (institution side) Setup"

!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"'
!endif

!macro Refuse CODE TEXT
  MessageBox MB_OK|MB_ICONSTOP "${TEXT}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend
!define Refuse "!insertmacro Refuse"

; A running program's file cannot be opened for writing. $0 is a folder, $1 becomes the program that runs in it, or empty.
!macro RunningIn UN
Function ${UN}RunningIn
  StrCpy $1 ""
  !insertmacro IsRunning "nurse-client-debug.exe"
  !insertmacro IsRunning "nurse-registry.exe"
  !insertmacro IsRunning "${PROGRAM}"
FunctionEnd
!macroend
!macro IsRunning FILE
  ${If} ${FileExists} "$0\${FILE}"
    ClearErrors
    FileOpen $2 "$0\${FILE}" a
    ${If} ${Errors}
      StrCpy $1 "${FILE}"
    ${Else}
      FileClose $2
    ${EndIf}
  ${EndIf}
!macroend
!insertmacro RunningIn ""
!insertmacro RunningIn "un."

; Exit code 5 if the person gives up (and at once where nobody is there). The program that started an update is given
; half a minute to end.
!macro RefuseWhileRunningIn UN FOLDER
  StrCpy $0 "${FOLDER}"
  StrCpy $3 0
  ${Do}
    Call ${UN}RunningIn
    ${If} $1 == ""
      ${ExitDo}
    ${EndIf}
    ${If} $Update == "yes"
    ${AndIf} $3 < 60
      Sleep 500
      IntOp $3 $3 + 1
      ${Continue}
    ${EndIf}
    ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDCANCEL`
      SetErrorLevel 5
      Quit
    ${EndIf}
  ${Loop}
!macroend

Section "$(PartProgram)" SectionProgram
  SectionIn RO
  Call RefuseNewer
  !insertmacro RefuseWhileRunningIn "" "$OldFolder"
  !insertmacro RefuseWhileRunningIn "" "$INSTDIR"
  ${GetRoot} "$INSTDIR" $0
  ClearErrors
  ${DriveSpace} "$0\" "/D=F /S=M" $2
  ${IfNot} ${Errors}
  ${AndIf} $2 < ${NEEDED_MB}
    ${Refuse} 8 "$(DiskFull)"
  ${EndIf}
  Call RemoveOldFiles

  !include "${WORK}/install.nsh"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} $OldShortcut != ""
    Delete "$SMPROGRAMS\$OldShortcut.lnk"
    Delete "$DESKTOP\$OldShortcut.lnk"
    Delete "$SMSTARTUP\$OldShortcut.lnk"
  ${EndIf}
  CreateShortcut "$SMPROGRAMS\$(ProgramName).lnk" "$INSTDIR\${PROGRAM}"
  WriteRegStr SHCTX "${INSTALLED}" "DisplayName" "$(ProgramName)"
  WriteRegStr SHCTX "${INSTALLED}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${INSTALLED}" "DisplayIcon" "$INSTDIR\${PROGRAM},0"
  WriteRegStr SHCTX "${INSTALLED}" "Publisher" "${PUBLISHER}"
  WriteRegStr SHCTX "${INSTALLED}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${INSTALLED}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${INSTALLED}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegStr SHCTX "${INSTALLED}" "Shortcut" "$(ProgramName)"
  WriteRegStr SHCTX "${INSTALLED}" "Language" "$LANGUAGE"
  WriteRegDWORD SHCTX "${INSTALLED}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD SHCTX "${INSTALLED}" "NoModify" 1
  WriteRegDWORD SHCTX "${INSTALLED}" "NoRepair" 1

  ${GetParameters} $8
  ${StrStr} $0 "$8" "/REGISTRY="
  ${If} $0 != "" ; GetOptions would end the address at its first slash
    StrCpy $0 $0 "" 10
    ${WordFind} '$0' '"' "+1" $0
    ${WordFind} "$0" " " "+1" $0
    WriteRegStr SHCTX "${PRESETS}" "registry_url" "$0"
  ${EndIf}
SectionEnd

Section /o "$(PartDesktop)" SectionDesktop
  CreateShortcut "$DESKTOP\$(ProgramName).lnk" "$INSTDIR\${PROGRAM}"
SectionEnd

Section /o "$(PartAutostart)" SectionAutostart
  CreateShortcut "$SMSTARTUP\$(ProgramName).lnk" "$INSTDIR\${PROGRAM}"
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionProgram} "$(AboutProgram)"
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionDesktop} "$(AboutDesktop)"
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionAutostart} "$(AboutAutostart)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

; The uninstaller of the old version knows its files. A hospital's site.toml stays, or moves along.
Function RemoveOldFiles
  ${If} $OldFolder == ""
  ${OrIfNot} ${FileExists} "$OldFolder\uninstall.exe"
    Return
  ${EndIf}
  ExecWait '"$OldFolder\uninstall.exe" /S /UPGRADE _?=$OldFolder' $0
  ${If} $0 != 0
    SetErrorLevel $0
    Quit
  ${EndIf}
  Delete "$OldFolder\uninstall.exe"
  ${If} $OldFolder != $INSTDIR
    ${If} ${FileExists} "$OldFolder\site.toml"
      CreateDirectory "$INSTDIR"
      Rename "$OldFolder\site.toml" "$INSTDIR\site.toml"
    ${EndIf}
    RMDir "$OldFolder"
  ${EndIf}
FunctionEnd

!macro ChooseShortcut SECTION SWITCH PLACE
  ${GetParameters} $8
  ClearErrors
  ${GetOptions} $8 "${SWITCH}" $0
  ${If} ${Errors}
  ${AndIf} $OldShortcut != ""
  ${AndIf} ${FileExists} "${PLACE}\$OldShortcut.lnk"
    StrCpy $0 1
  ${EndIf}
  ${If} $0 == 1
    !insertmacro SelectSection ${SECTION}
  ${Else}
    !insertmacro UnselectSection ${SECTION}
  ${EndIf}
!macroend

Function NoQuestionInUpdate
  ${If} $Update == "yes"
    Abort
  ${EndIf}
FunctionEnd

; Here, since the texts of the chosen language are there only after .onInit.
Function Greet
  Call NoQuestionInUpdate
  ${If} $OldVersion == ""
    StrCpy $Welcome "$(WelcomeFirst)"
  ${ElseIf} $OldVersion == "${VERSION}"
    StrCpy $Welcome "$(WelcomeRepair)"
  ${Else}
    StrCpy $Welcome "$(WelcomeUpgrade)"
  ${EndIf}
FunctionEnd

Function .onInit
  StrCpy $9 $INSTDIR ; what /D= said; MultiUser writes over it
  ${GetParameters} $8
  UserInfo::GetAccountType
  Pop $7
  !insertmacro MULTIUSER_INIT
  ${If} $9 != ""
    StrCpy $INSTDIR $9
  ${EndIf}

  ClearErrors
  ${GetOptions} $8 "/LANG=" $0
  ${IfNot} ${Errors}
    StrCpy $LANGUAGE $0
  ${Else}
    !insertmacro MUI_LANGDLL_DISPLAY
  ${EndIf}
  ClearErrors
  ${GetOptions} $8 "/UPDATE" $0
  ${IfNot} ${Errors}
    StrCpy $Update "yes"
    SetAutoClose true
  ${EndIf}

  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${AtLeastBuild} 17763
    ${Refuse} 4 "$(OldWindows)"
  ${EndIf}
  ReadRegStr $0 HKLM "${PRESETS}\Msi" "Version"
  ReadRegStr $1 HKLM "${INSTALLED}" "InstallLocation"
  ${If} $0 != ""
    ${Refuse} 7 "$(Administrators)"
  ${ElseIf} $1 != ""
  ${AndIf} $7 != "Admin"
    ${Refuse} 7 "$(Administrators)"
  ${EndIf}
  Call LookAround
FunctionEnd

; What is installed in the scope, and the optional shortcuts: as the command line says, else as they are.
Function LookAround
  ReadRegStr $OldFolder SHCTX "${INSTALLED}" "InstallLocation"
  ReadRegStr $OldVersion SHCTX "${INSTALLED}" "DisplayVersion"
  ReadRegStr $OldShortcut SHCTX "${INSTALLED}" "Shortcut"
  Call RefuseNewer
  !insertmacro ChooseShortcut ${SectionDesktop} "/DESKTOP=" "$DESKTOP"
  !insertmacro ChooseShortcut ${SectionAutostart} "/AUTOSTART=" "$SMSTARTUP"
FunctionEnd

Function RefuseNewer
  ${If} $OldVersion != ""
    ${VersionCompare} "$OldVersion" "${VERSION}" $0
    ${If} $0 == 1
      ${Refuse} 6 "$(Newer)"
    ${EndIf}
  ${EndIf}
FunctionEnd

Function StartProgram
  ${If} $MultiUser.InstallMode == "AllUsers" ; the setup is elevated, the program shall not be
    Exec '"$WINDIR\explorer.exe" "$INSTDIR\${PROGRAM}"'
  ${Else}
    Exec '"$INSTDIR\${PROGRAM}"'
  ${EndIf}
FunctionEnd

Function .onInstSuccess
  ${If} $Update == "yes"
    Call StartProgram
  ${EndIf}
FunctionEnd

Var Upgrade ; "yes" where a setup removes the files of this version to put others in their place

Function un.onInit
  ReadRegStr $0 HKLM "${INSTALLED}" "InstallLocation"
  ${If} $0 == $INSTDIR
    SetShellVarContext all
    UserInfo::GetAccountType
    Pop $7
  ${EndIf}
  !insertmacro MUI_UNGETLANGUAGE
  ${If} $0 == $INSTDIR
  ${AndIf} $7 != "Admin"
    ${Refuse} 7 "$(Administrators)"
  ${EndIf}
  ${GetParameters} $8
  ClearErrors
  ${GetOptions} $8 "/UPGRADE" $0
  ${IfNot} ${Errors}
    StrCpy $Upgrade "yes"
  ${EndIf}
FunctionEnd

Section "Uninstall"
  !insertmacro RefuseWhileRunningIn "un." "$INSTDIR"
  !include "${WORK}/uninstall.nsh"
  ${If} $Upgrade != "yes"
    ReadRegStr $0 SHCTX "${INSTALLED}" "Shortcut"
    Delete "$SMPROGRAMS\$0.lnk"
    Delete "$DESKTOP\$0.lnk"
    Delete "$SMSTARTUP\$0.lnk"
    Delete "$INSTDIR\site.toml"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    DeleteRegKey SHCTX "${INSTALLED}"
    DeleteRegValue SHCTX "${PRESETS}" "registry_url"
    DeleteRegKey /ifempty SHCTX "${PRESETS}"
    Call un.AskForProfile
  ${EndIf}
SectionEnd

; The profile is the signed-in person's, whoever the program was installed for. Nobody there to answer: it stays.
Function un.AskForProfile
  SetShellVarContext current
  ${If} ${FileExists} "$LOCALAPPDATA\nurse-client\*"
  ${AndIf} ${Cmd} `MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(DeleteProfile)" /SD IDNO IDYES`
    RMDir /r "$LOCALAPPDATA\nurse-client"
    Call un.ForgetSecrets
  ${EndIf}
FunctionEnd

; The keys of the profile in the person's Windows credentials, which are named "nurse-client" or "…@nurse-client".
Function un.ForgetSecrets
  System::Call 'advapi32::CredEnumerateW(p 0, i 0, *i .r1, *p .r2) i .r0'
  ${If} $0 = 0
    Return
  ${EndIf}
  StrCpy $3 $2
  ${While} $1 > 0
    System::Call '*$3(p .r4)'
    System::Call '*$4(i, i .r5, w .r6)' ; flags, type, name
    StrCpy $7 $6 13 -13
    ${If} $6 == "nurse-client"
    ${OrIf} $7 == "@nurse-client"
      System::Call 'advapi32::CredDeleteW(w r6, i r5, i 0)'
    ${EndIf}
    IntPtrOp $3 $3 + 8
    IntOp $1 $1 - 1
  ${EndWhile}
  System::Call 'advapi32::CredFree(p r2)'
FunctionEnd
