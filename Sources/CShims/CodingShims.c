#include "CodingShims.h"

#include <curl/curl.h>
#include <dlfcn.h>
#include <pthread.h>

// The few functions that are needed, by their documented signatures.
static struct {
    void *(*create)(void *, void *, void *);
    int (*decompress)(void *, size_t *, const uint8_t **, size_t *, uint8_t **, size_t *);
    void (*destroy)(void *);
    int is_ready;
} brotli;

struct zstd_input { const void *bytes; size_t size; size_t position; };
struct zstd_output { void *bytes; size_t size; size_t position; };

static struct {
    void *(*create)(void);
    size_t (*set)(void *, int, int);
    size_t (*decompress)(void *, struct zstd_output *, struct zstd_input *);
    unsigned (*is_error)(size_t);
    size_t (*destroy)(void *);
    int is_ready;
} zstd;

static void *library(const char *linux_name, const char *apple_name) {
    void *found = dlopen(linux_name, RTLD_LAZY | RTLD_LOCAL);
    return found != NULL ? found : dlopen(apple_name, RTLD_LAZY | RTLD_LOCAL);
}

static void load(void) {
    const curl_version_info_data *version = curl_version_info(CURLVERSION_NOW);
    int features = version != NULL ? version->features : 0;
    void *found = features & CURL_VERSION_BROTLI ? library("libbrotlidec.so.1", "libbrotlidec.1.dylib") : NULL;
    if (found != NULL) {
        brotli.create = (void *(*)(void *, void *, void *))dlsym(found, "BrotliDecoderCreateInstance");
        brotli.decompress = (int (*)(void *, size_t *, const uint8_t **, size_t *, uint8_t **, size_t *))dlsym(
            found, "BrotliDecoderDecompressStream");
        brotli.destroy = (void (*)(void *))dlsym(found, "BrotliDecoderDestroyInstance");
        brotli.is_ready = brotli.create && brotli.decompress && brotli.destroy;
    }
    found = features & CURL_VERSION_ZSTD ? library("libzstd.so.1", "libzstd.1.dylib") : NULL;
    if (found != NULL) {
        zstd.create = (void *(*)(void))dlsym(found, "ZSTD_createDCtx");
        zstd.set = (size_t (*)(void *, int, int))dlsym(found, "ZSTD_DCtx_setParameter");
        zstd.decompress = (size_t (*)(void *, struct zstd_output *, struct zstd_input *))dlsym(
            found, "ZSTD_decompressStream");
        zstd.is_error = (unsigned (*)(size_t))dlsym(found, "ZSTD_isError");
        zstd.destroy = (size_t (*)(void *))dlsym(found, "ZSTD_freeDCtx");
        zstd.is_ready = zstd.create && zstd.set && zstd.decompress && zstd.is_error && zstd.destroy;
    }
}

static void load_once(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, load);
}

int codingshim_has_brotli(void) {
    load_once();
    return brotli.is_ready;
}

int codingshim_has_zstd(void) {
    load_once();
    return zstd.is_ready;
}

enum CodingShimResult codingshim_brotli(
    const uint8_t *input, size_t count, uint8_t *output, size_t room, size_t *written
) {
    *written = 0;
    if (!codingshim_has_brotli()) return CODINGSHIM_BAD_DATA;
    void *decoder = brotli.create(NULL, NULL, NULL);
    if (decoder == NULL) return CODINGSHIM_BAD_DATA;
    size_t left = room;
    int result = brotli.decompress(decoder, &count, &input, &left, &output, NULL);
    brotli.destroy(decoder);
    *written = room - left;
    switch (result) {
        case 1: return CODINGSHIM_DONE;
        case 3: return CODINGSHIM_NO_ROOM;
        default: return CODINGSHIM_BAD_DATA;
    }
}

enum CodingShimResult codingshim_zstd(
    const uint8_t *input, size_t count, uint8_t *output, size_t room, size_t *written
) {
    enum { largest_window = 100 };
    *written = 0;
    if (!codingshim_has_zstd()) return CODINGSHIM_BAD_DATA;
    void *decoder = zstd.create();
    if (decoder == NULL) return CODINGSHIM_BAD_DATA;
    struct zstd_input source = {input, count, 0};
    struct zstd_output target = {output, room, 0};
    enum CodingShimResult result = CODINGSHIM_BAD_DATA;
    // 2 to the power of 23 bytes.
    if (!zstd.is_error(zstd.set(decoder, largest_window, 23))) {
        for (;;) {
            size_t before = source.position + target.position;
            size_t missing = zstd.decompress(decoder, &target, &source);
            if (zstd.is_error(missing)) break;
            if (missing == 0 && source.position == source.size) {
                result = CODINGSHIM_DONE;
                break;
            }
            // Nothing moves any more: the output is full, or the input is cut short.
            if (source.position + target.position == before) {
                if (target.position == target.size) result = CODINGSHIM_NO_ROOM;
                break;
            }
        }
    }
    zstd.destroy(decoder);
    *written = target.position;
    return result;
}
