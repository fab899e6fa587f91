#ifndef FOOTPRINT_XML_SHIMS_H
#define FOOTPRINT_XML_SHIMS_H

// C functions for what libxml2 offers as variadic calls and mutable globals, which Swift refuses.

#endif
