/*
 * Windows.UI.ViewManagement.UISettings for Wine 8, which has none: Qt's `windows` platform asks it for the colours of
 * the desktop when it starts, and aborts without it. For tests under Wine only, never shipped.
 *
 * One object that lives as long as the process, with the three interfaces that Qt queries; the order of the methods is
 * that of windows.ui.viewmanagement.idl in the Windows SDK.
 */
#define WIN32_LEAN_AND_MEAN
#include <windows.h>

typedef struct { const void **methods; } Interface;
typedef struct { BYTE alpha, red, green, blue; } Color;

static const GUID unknown = {0x00000000, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
static const GUID inspectable = {0xAF86E2E0, 0xB12D, 0x4C6A, {0x9C, 0x5A, 0xD7, 0xAA, 0x65, 0x10, 0x1E, 0x90}};
static const GUID agile = {0x94EA2B94, 0xE9CC, 0x49E0, {0xC0, 0xFF, 0xEE, 0x64, 0xCA, 0x8F, 0x5B, 0x90}};
static const GUID activation_factory = {0x00000035, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
static const GUID iui_settings1 = {0x85361600, 0x1C63, 0x4627, {0xBC, 0xB1, 0x3A, 0x89, 0xE0, 0xBC, 0x9C, 0x55}};
static const GUID iui_settings3 = {0x03021BE4, 0x5254, 0x4781, {0x81, 0x94, 0x51, 0x68, 0xF7, 0xD0, 0x6D, 0x7B}};
static const GUID iui_settings4 = {0x52BB3002, 0x919B, 0x4D6B, {0x9B, 0x78, 0x8D, 0xD6, 0x6F, 0xF4, 0xB9, 0x3B}};

static Interface factory, settings1, settings3, settings4;

/* IUnknown and IInspectable */

static HRESULT query(void *self, const GUID *wanted, void **found)
{
    if (IsEqualGUID(wanted, &unknown) || IsEqualGUID(wanted, &inspectable) || IsEqualGUID(wanted, &agile))
        *found = self;
    else if (self == &factory && IsEqualGUID(wanted, &activation_factory))
        *found = &factory;
    else if (self != &factory && IsEqualGUID(wanted, &iui_settings1))
        *found = &settings1;
    else if (self != &factory && IsEqualGUID(wanted, &iui_settings3))
        *found = &settings3;
    else if (self != &factory && IsEqualGUID(wanted, &iui_settings4))
        *found = &settings4;
    else
        *found = NULL;
    return *found ? S_OK : E_NOINTERFACE;
}

static ULONG keep(void *self) { return 2; }
static ULONG release(void *self) { return 1; }
static HRESULT interfaces(void *self, ULONG *count, GUID **ids) { *count = 0; *ids = NULL; return S_OK; }
static HRESULT nothing(void *self, void **value) { *value = NULL; return S_OK; } /* a class name; a trust level */

/* What is asked of the desktop: the colours of Windows 10 as it is installed */

static HRESULT color(void *self, int which, Color *value)
{
    static const Color colors[] = {
        {255, 255, 255, 255}, {255, 0, 0, 0},                           /* background, foreground */
        {255, 0, 31, 79}, {255, 0, 62, 120}, {255, 0, 90, 158},         /* accents, from dark … */
        {255, 0, 120, 215},
        {255, 66, 156, 227}, {255, 118, 185, 237}, {255, 166, 216, 255} /* … to light */
    };
    if (which < 0 || which >= (int)(sizeof colors / sizeof *colors))
        return E_INVALIDARG;
    *value = colors[which];
    return S_OK;
}

static HRESULT yes(void *self, BYTE *value) { *value = 1; return S_OK; }
static HRESULT number(void *self, UINT *value) { *value = 500; return S_OK; }
static HRESULT factor(void *self, double *value) { *value = 1.0; return S_OK; }
static HRESULT not_here(void *self, void *value) { return E_NOTIMPL; }
static HRESULT listen(void *self, void *handler, LONGLONG *token) { *token = 1; return S_OK; }
static HRESULT forget(void *self, LONGLONG token) { return S_OK; }
static HRESULT activate(void *self, void **made) { *made = &settings1; return S_OK; }

#define BASE query, keep, release, interfaces, nothing, nothing

static const void *of_factory[] = {BASE, activate};
static const void *of_settings1[] = {
    BASE, number, not_here, not_here, not_here, not_here, number, yes, yes, number, number, number, number, color};
static const void *of_settings3[] = {BASE, color, listen, forget};
static const void *of_settings4[] = {BASE, yes, listen, forget, factor};

static Interface factory = {of_factory};
static Interface settings1 = {of_settings1};
static Interface settings3 = {of_settings3};
static Interface settings4 = {of_settings4};

__declspec(dllexport) HRESULT DllGetActivationFactory(void *name, void **found) { *found = &factory; return S_OK; }
__declspec(dllexport) HRESULT DllCanUnloadNow(void) { return S_FALSE; }
