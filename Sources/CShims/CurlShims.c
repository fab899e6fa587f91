#include "CurlShims.h"

#include <errno.h>
#include <fcntl.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#ifdef __GLIBC__
#include <malloc.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>
#endif
#include <sys/socket.h>

CURLcode curlshim_global_init(void) {
    return curl_global_init(CURL_GLOBAL_DEFAULT);
}

CURLcode curlshim_set_long(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

CURLcode curlshim_set_offset(CURL *handle, CURLoption option, curl_off_t value) {
    return curl_easy_setopt(handle, option, value);
}

CURLcode curlshim_set_string(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

CURLcode curlshim_set_pointer(CURL *handle, CURLoption option, void *value) {
    return curl_easy_setopt(handle, option, value);
}

CURLcode curlshim_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(handle, option, value);
}

CURLcode curlshim_set_write_function(CURL *handle, CURLoption option, curl_write_callback value) {
    return curl_easy_setopt(handle, option, value);
}

CURLcode curlshim_set_read_function(CURL *handle, CURLoption option, curl_read_callback value) {
    return curl_easy_setopt(handle, option, value);
}

CURLcode curlshim_set_socket_function(CURL *handle, CURLoption option, curl_opensocket_callback value) {
    return curl_easy_setopt(handle, option, value);
}

CURLcode curlshim_get_long(CURL *handle, CURLINFO info, long *value) {
    return curl_easy_getinfo(handle, info, value);
}

CURLcode curlshim_get_pointer(CURL *handle, CURLINFO info, void **value) {
    return curl_easy_getinfo(handle, info, value);
}

CURLMcode curlshim_multi_set_long(CURLM *multi, CURLMoption option, long value) {
    return curl_multi_setopt(multi, option, value);
}

CURLcode curlshim_message_result(const CURLMsg *message) {
    return message->data.result;
}

int curlshim_address_bytes(const struct curl_sockaddr *address, unsigned char bytes[16]) {
    if (address->family == AF_INET) {
        struct sockaddr_in v4;
        memcpy(&v4, &address->addr, sizeof v4);
        memcpy(bytes, &v4.sin_addr, 4);
        return 4;
    }
    if (address->family == AF_INET6) {
        struct sockaddr_in6 v6;
        // The field is declared as a plain sockaddr, but libcurl keeps a sockaddr_storage there.
        memcpy(&v6, (const char *)address + offsetof(struct curl_sockaddr, addr), sizeof v6);
        memcpy(bytes, &v6.sin6_addr, 16);
        return 16;
    }
    return 0;
}

curl_socket_t curlshim_open_socket(const struct curl_sockaddr *address) {
#ifdef SOCK_CLOEXEC
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
#else
    curl_socket_t descriptor = socket(address->family, address->socktype, address->protocol);
    if (descriptor != CURL_SOCKET_BAD) fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    return descriptor;
#endif
}

static int reaches_further(const struct sockaddr *address) {
    if (address->sa_family == AF_INET) return 1;
    if (address->sa_family != AF_INET6) return 0;
    struct sockaddr_in6 v6;
    memcpy(&v6, address, sizeof v6);
    return !IN6_IS_ADDR_LINKLOCAL(&v6.sin6_addr);
}

int curlshim_is_online(void) {
    struct ifaddrs *list = NULL;
    if (getifaddrs(&list) != 0) return 1;
    int online = 0;
    for (struct ifaddrs *next = list; next != NULL && !online; next = next->ifa_next) {
        if (next->ifa_addr == NULL || !(next->ifa_flags & IFF_UP) || (next->ifa_flags & IFF_LOOPBACK)) continue;
        online = reaches_further(next->ifa_addr);
    }
    freeifaddrs(list);
    return online;
}

void curlshim_share_memory(void) {
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 1);
    // In steps of more than a page, and not given back between two answers: each step is a call of the system.
    mallopt(M_TRIM_THRESHOLD, 16 << 20);
#ifdef MADV_HUGEPAGE
    // The next megabytes in few large pages, which the system hands out one by one as they are used: a fault for each of
    // the small ones is a tenth of a sweep's work. Where the system has none, nothing changes.
    mallopt(M_TOP_PAD, 8 << 20);
    char *const before = sbrk(0);
    void *pieces[8];
    size_t count = 0;
    // What is left of the heap's first pages is used up first; memory from elsewhere than its top is left as it is.
    while (sbrk(0) == before && count < sizeof pieces / sizeof pieces[0]) pieces[count++] = malloc(64 << 10);
    const uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
    const uintptr_t start = ((uintptr_t)before + page - 1) / page * page, end = (uintptr_t)sbrk(0) / page * page;
    if (start < end && end - start < 16 << 20) madvise((void *)start, end - start, MADV_HUGEPAGE);
    while (count > 0) free(pieces[--count]);
#endif
    mallopt(M_TOP_PAD, 512 << 10);
#endif
}

struct thread_start {
    void (*body)(void *);
    void *context;
};

static void *run(void *argument) {
    struct thread_start start = *(struct thread_start *)argument;
    free(argument);
    sigset_t mask;
    sigemptyset(&mask);
    sigaddset(&mask, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &mask, NULL);
    start.body(start.context);
    return NULL;
}

int curlshim_run_thread(void (*body)(void *), void *context) {
    struct thread_start *start = malloc(sizeof *start);
    if (start == NULL) return ENOMEM;
    start->body = body;
    start->context = context;
    pthread_t thread;
    int error = pthread_create(&thread, NULL, run, start);
    if (error != 0) {
        free(start);
        return error;
    }
    pthread_detach(thread);
    return 0;
}
