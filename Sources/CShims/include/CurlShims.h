#ifndef FOOTPRINT_CURL_SHIMS_H
#define FOOTPRINT_CURL_SHIMS_H

// Typed C functions for libcurl's variadic calls, which Swift refuses.
#include <curl/curl.h>

#endif
