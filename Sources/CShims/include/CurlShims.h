#ifndef FOOTPRINT_CURL_SHIMS_H
#define FOOTPRINT_CURL_SHIMS_H

// Typed C functions for libcurl's variadic calls, which Swift refuses, and for the socket and thread types that Swift
// sees differently on each platform.
#include <curl/curl.h>

// Sets libcurl up for the process; to be called once, before any other call.
CURLcode curlshim_global_init(void);

CURLcode curlshim_set_long(CURL *handle, CURLoption option, long value);
CURLcode curlshim_set_offset(CURL *handle, CURLoption option, curl_off_t value);
CURLcode curlshim_set_string(CURL *handle, CURLoption option, const char *value);
CURLcode curlshim_set_pointer(CURL *handle, CURLoption option, void *value);
CURLcode curlshim_set_list(CURL *handle, CURLoption option, struct curl_slist *value);
CURLcode curlshim_set_write_function(CURL *handle, CURLoption option, curl_write_callback value);
CURLcode curlshim_set_read_function(CURL *handle, CURLoption option, curl_read_callback value);
CURLcode curlshim_set_socket_function(CURL *handle, CURLoption option, curl_opensocket_callback value);

CURLcode curlshim_get_long(CURL *handle, CURLINFO info, long *value);
CURLcode curlshim_get_pointer(CURL *handle, CURLINFO info, void **value);

CURLMcode curlshim_multi_set_long(CURLM *multi, CURLMoption option, long value);

// What a finished transfer's message says; the message must be one of CURLMSG_DONE.
CURLcode curlshim_message_result(const CURLMsg *message);

// The bytes of an IP address in network order: writes 4 or 16 of them and returns how many; 0 for another family.
int curlshim_address_bytes(const struct curl_sockaddr *address, unsigned char bytes[16]);
// Opens the socket that libcurl asks for; CURL_SOCKET_BAD on failure.
curl_socket_t curlshim_open_socket(const struct curl_sockaddr *address);

// Whether an interface other than loopback is up and has an IPv4 address, or an IPv6 address that is not link-local
// (every interface has one of those, connected or not). 1 also if the interfaces cannot be listed.
int curlshim_is_online(void);

// Makes all threads allocate from one arena (glibc's M_ARENA_MAX), whose first megabytes lie in large pages where the
// system has them; does nothing with another C library.
void curlshim_share_memory(void);

// Runs a function on a new detached thread that takes no SIGPIPE: with CURLOPT_NOSIGNAL, libcurl leaves that signal to
// its caller, and a TLS peer that goes away would end the process. Returns 0, or an errno value.
int curlshim_run_thread(void (*body)(void *), void *context);

#endif
