#ifndef FOOTPRINT_CPDF_H
#define FOOTPRINT_CPDF_H

#include <stddef.h>
#include <stdint.h>

/// Hands over the text of each page of a PDF file as UTF-8, at most so many pages.
///
/// poppler is loaded when the first file is read: it brings some twenty libraries along, which no other command needs.
///
/// Returns the number of pages, -1 where poppler is not installed, -2 where the file cannot be read (broken, or locked).
int footprint_pdf_text(
    const uint8_t *bytes, size_t count, int most_pages, void (*take)(const char *text, void *context), void *context);

#endif
