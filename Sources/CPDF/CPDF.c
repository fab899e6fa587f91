#include "CPDF.h"

#include <dlfcn.h>

// The few functions of poppler-glib that are needed, by their documented signatures.
typedef struct {
    void *(*bytes_new_static)(const void *, size_t);
    void (*bytes_unref)(void *);
    void *(*document_new)(void *, const char *, void **);
    int (*pages)(void *);
    void *(*page)(void *, int);
    char *(*text)(void *);
    void (*release)(void *);
    void (*free_text)(void *);
    void (*free_error)(void *);
} Poppler;

static int load(Poppler *poppler) {
    static const char *names[] = {"libpoppler-glib.so.8", "libpoppler-glib.so", "libpoppler-glib.8.dylib"};
    void *library = NULL;
    for (size_t i = 0; library == NULL && i < sizeof(names) / sizeof(names[0]); i++) {
        library = dlopen(names[i], RTLD_LAZY | RTLD_LOCAL);
    }
    if (library == NULL) return 0;
    poppler->bytes_new_static = (void *(*)(const void *, size_t))dlsym(library, "g_bytes_new_static");
    poppler->bytes_unref = (void (*)(void *))dlsym(library, "g_bytes_unref");
    poppler->document_new =
        (void *(*)(void *, const char *, void **))dlsym(library, "poppler_document_new_from_bytes");
    poppler->pages = (int (*)(void *))dlsym(library, "poppler_document_get_n_pages");
    poppler->page = (void *(*)(void *, int))dlsym(library, "poppler_document_get_page");
    poppler->text = (char *(*)(void *))dlsym(library, "poppler_page_get_text");
    poppler->release = (void (*)(void *))dlsym(library, "g_object_unref");
    poppler->free_text = (void (*)(void *))dlsym(library, "g_free");
    poppler->free_error = (void (*)(void *))dlsym(library, "g_error_free");
    return poppler->bytes_new_static && poppler->bytes_unref && poppler->document_new && poppler->pages
        && poppler->page && poppler->text && poppler->release && poppler->free_text && poppler->free_error;
}

int footprint_pdf_text(
    const uint8_t *bytes, size_t count, int most_pages, void (*take)(const char *text, void *context), void *context
) {
    Poppler poppler;
    if (!load(&poppler)) return -1;
    void *data = poppler.bytes_new_static(bytes, count);
    void *error = NULL;
    void *document = poppler.document_new(data, NULL, &error);
    if (document == NULL) {
        if (error != NULL) poppler.free_error(error);
        poppler.bytes_unref(data);
        return -2;
    }
    int pages = poppler.pages(document);
    for (int i = 0; i < pages && i < most_pages; i++) {
        void *page = poppler.page(document, i);
        if (page == NULL) continue;
        char *text = poppler.text(page);
        if (text != NULL) {
            take(text, context);
            poppler.free_text(text);
        }
        poppler.release(page);
    }
    poppler.release(document);
    poppler.bytes_unref(data);
    return pages;
}
