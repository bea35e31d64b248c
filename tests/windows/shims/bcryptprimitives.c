/*
 * bcryptprimitives.dll for Wine 8, which has none: what Rust compiled takes its random numbers from there on Windows 10
 * (the reader of Excel files, which the practice registry uses). For tests under Wine only, never shipped.
 */
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#include <ntsecapi.h> /* RtlGenRandom, which is SystemFunction036 of advapi32 */

__declspec(dllexport) BOOL ProcessPrng(BYTE *bytes, SIZE_T count) { return RtlGenRandom(bytes, (ULONG)count); }
