#include "XMLShims.h"

#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/globals.h>
#include <libxml/xpath.h>

void footprint_xml_free(void *memory) {
    if (memory != NULL) xmlFree(memory);
}

static void ignore_error(void *user_data, xmlErrorPtr error) {
    (void)user_data;
    (void)error;
}

void footprint_xml_silence(void *context) {
    ((xmlXPathContextPtr)context)->error = ignore_error;
}
