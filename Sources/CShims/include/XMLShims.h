#ifndef FOOTPRINT_XML_SHIMS_H
#define FOOTPRINT_XML_SHIMS_H

// C functions for what libxml2 offers as variadic calls and mutable globals, which Swift refuses.

/// Gives back memory that libxml2 allocated (`xmlFree` is a variable).
void footprint_xml_free(void *memory);

/// Keeps an XPath context (an `xmlXPathContextPtr`) from writing to standard error.
void footprint_xml_silence(void *context);

#endif
