/*
 * limited.exe PROGRAM ARGUMENTS: runs a program for a person who is no administrator, and ends with its exit code. Under
 * Wine everybody is one; a token in which the administrators' group only denies is what a standard user has.
 */
#define WIN32_LEAN_AND_MEAN
#include <windows.h>

int main(void) {
    SID_IDENTIFIER_AUTHORITY authority = {SECURITY_NT_AUTHORITY};
    SID_AND_ATTRIBUTES administrators = {0};
    STARTUPINFOW startup = {.cb = sizeof startup};
    PROCESS_INFORMATION process;
    HANDLE own, limited;
    DWORD code;
    WCHAR *line = GetCommandLineW();

    line += *line == '"' ? 1 : 0; /* its own name, which has no blanks */
    while (*line && *line != ' ') line++;
    while (*line == ' ') line++;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_ALL_ACCESS, &own)
        || !AllocateAndInitializeSid(&authority, 2, SECURITY_BUILTIN_DOMAIN_RID, DOMAIN_ALIAS_RID_ADMINS, 0, 0, 0, 0, 0, 0,
            &administrators.Sid)
        || !CreateRestrictedToken(own, 0, 1, &administrators, 0, NULL, 0, NULL, &limited)
        || !CreateProcessAsUserW(limited, NULL, line, NULL, NULL, FALSE, 0, NULL, NULL, &startup, &process))
        return 200;
    WaitForSingleObject(process.hProcess, INFINITE);
    return GetExitCodeProcess(process.hProcess, &code) ? (int)code : 201;
}
