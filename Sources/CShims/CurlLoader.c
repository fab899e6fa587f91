// libcurl, loaded when its first function is called and not before: it brings some thirty libraries along, and most
// commands (scan, verify, triage, --help) never fetch. The functions of <curl/curl.h> that the program calls are defined
// here and hand over to those of the library.
#include <dlfcn.h>
#include <pthread.h>
#include <stdarg.h>
#include <stddef.h>
#include <sys/socket.h>
#include <time.h>

// Hidden: nothing else may take these for the library's own, least of all the library.
#pragma GCC visibility push(hidden)
// The macros that check types would rename the arguments of the variadic calls.
#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>
#pragma GCC visibility pop

#undef curl_easy_setopt
#undef curl_easy_getinfo
#undef curl_multi_setopt

// Every function once, with the type that the header declares.
#define FUNCTIONS(X) \
    X(curl_global_init) X(curl_version_info) X(curl_getdate) X(curl_free) \
    X(curl_easy_init) X(curl_easy_setopt) X(curl_easy_getinfo) X(curl_easy_perform) X(curl_easy_reset) \
    X(curl_easy_cleanup) X(curl_easy_strerror) \
    X(curl_multi_init) X(curl_multi_setopt) X(curl_multi_add_handle) X(curl_multi_remove_handle) \
    X(curl_multi_perform) X(curl_multi_poll) X(curl_multi_wakeup) X(curl_multi_info_read) X(curl_multi_cleanup) \
    X(curl_slist_append) X(curl_slist_free_all) \
    X(curl_url) X(curl_url_set) X(curl_url_get) X(curl_url_cleanup)

static struct {
#define X(name) __typeof__(&name) name;
    FUNCTIONS(X)
#undef X
    int is_whole;
} curl;

static void load(void) {
    static const char *names[] = {"libcurl.so.4", "libcurl-gnutls.so.4", "libcurl.4.dylib"};
    void *library = NULL;
    for (size_t i = 0; library == NULL && i < sizeof names / sizeof names[0]; i++) {
        library = dlopen(names[i], RTLD_LAZY | RTLD_LOCAL);
    }
    if (library == NULL) return;
    curl.is_whole = 1;
#define X(name) \
    curl.name = (__typeof__(&name))dlsym(library, #name); \
    if (curl.name == NULL) curl.is_whole = 0;
    FUNCTIONS(X)
#undef X
}

// Whether the library is there with all that is needed of it.
static int is_ready(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, load);
    return curl.is_whole;
}

CURLcode curl_global_init(long flags) {
    return is_ready() ? curl.curl_global_init(flags) : CURLE_FAILED_INIT;
}

curl_version_info_data *curl_version_info(CURLversion version) {
    return is_ready() ? curl.curl_version_info(version) : NULL;
}

time_t curl_getdate(const char *text, const time_t *unused) {
    return is_ready() ? curl.curl_getdate(text, unused) : -1;
}

CURL *curl_easy_init(void) {
    return is_ready() ? curl.curl_easy_init() : NULL;
}

CURLM *curl_multi_init(void) {
    return is_ready() ? curl.curl_multi_init() : NULL;
}

CURLU *curl_url(void) {
    return is_ready() ? curl.curl_url() : NULL;
}

struct curl_slist *curl_slist_append(struct curl_slist *list, const char *text) {
    return is_ready() ? curl.curl_slist_append(list, text) : NULL;
}

void curl_slist_free_all(struct curl_slist *list) {
    if (list != NULL) curl.curl_slist_free_all(list);
}

const char *curl_easy_strerror(CURLcode code) {
    return is_ready() ? curl.curl_easy_strerror(code) : "libcurl is not installed";
}

// The rest takes what one of the functions above has given, so the library is there.

void curl_free(void *memory) { curl.curl_free(memory); }
CURLcode curl_easy_perform(CURL *handle) { return curl.curl_easy_perform(handle); }
void curl_easy_reset(CURL *handle) { curl.curl_easy_reset(handle); }
void curl_easy_cleanup(CURL *handle) { curl.curl_easy_cleanup(handle); }

CURLMcode curl_multi_add_handle(CURLM *multi, CURL *handle) { return curl.curl_multi_add_handle(multi, handle); }
CURLMcode curl_multi_remove_handle(CURLM *multi, CURL *handle) { return curl.curl_multi_remove_handle(multi, handle); }
CURLMcode curl_multi_perform(CURLM *multi, int *running) { return curl.curl_multi_perform(multi, running); }
CURLMcode curl_multi_wakeup(CURLM *multi) { return curl.curl_multi_wakeup(multi); }
CURLMsg *curl_multi_info_read(CURLM *multi, int *left) { return curl.curl_multi_info_read(multi, left); }
CURLMcode curl_multi_cleanup(CURLM *multi) { return curl.curl_multi_cleanup(multi); }

CURLMcode curl_multi_poll(CURLM *multi, struct curl_waitfd more[], unsigned count, int milliseconds, int *events) {
    return curl.curl_multi_poll(multi, more, count, milliseconds, events);
}

CURLUcode curl_url_set(CURLU *url, CURLUPart part, const char *text, unsigned flags) {
    return curl.curl_url_set(url, part, text, flags);
}

// The type of its first argument became const in 8.1.
#if LIBCURL_VERSION_NUM >= 0x080100
#define READ_ONLY const
#else
#define READ_ONLY
#endif

CURLUcode curl_url_get(READ_ONLY CURLU *url, CURLUPart part, char **text, unsigned flags) {
    return curl.curl_url_get(url, part, text, flags);
}

void curl_url_cleanup(CURLU *url) { curl.curl_url_cleanup(url); }

// The variadic ones take one argument, whose type the number of the option tells.

typedef void (*Function)(void);

CURLcode curl_easy_setopt(CURL *handle, CURLoption option, ...) {
    va_list arguments;
    va_start(arguments, option);
    CURLcode code;
    switch (option / 10000 * 10000) {
    case CURLOPTTYPE_LONG: code = curl.curl_easy_setopt(handle, option, va_arg(arguments, long)); break;
    case CURLOPTTYPE_OFF_T: code = curl.curl_easy_setopt(handle, option, va_arg(arguments, curl_off_t)); break;
    case CURLOPTTYPE_FUNCTIONPOINT: code = curl.curl_easy_setopt(handle, option, va_arg(arguments, Function)); break;
    default: code = curl.curl_easy_setopt(handle, option, va_arg(arguments, void *)); break;
    }
    va_end(arguments);
    return code;
}

CURLMcode curl_multi_setopt(CURLM *multi, CURLMoption option, ...) {
    va_list arguments;
    va_start(arguments, option);
    CURLMcode code;
    switch (option / 10000 * 10000) {
    case CURLOPTTYPE_LONG: code = curl.curl_multi_setopt(multi, option, va_arg(arguments, long)); break;
    case CURLOPTTYPE_OFF_T: code = curl.curl_multi_setopt(multi, option, va_arg(arguments, curl_off_t)); break;
    case CURLOPTTYPE_FUNCTIONPOINT: code = curl.curl_multi_setopt(multi, option, va_arg(arguments, Function)); break;
    default: code = curl.curl_multi_setopt(multi, option, va_arg(arguments, void *)); break;
    }
    va_end(arguments);
    return code;
}

CURLcode curl_easy_getinfo(CURL *handle, CURLINFO info, ...) {
    va_list arguments;
    va_start(arguments, info);
    CURLcode code = curl.curl_easy_getinfo(handle, info, va_arg(arguments, void *));
    va_end(arguments);
    return code;
}
