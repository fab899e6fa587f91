#ifndef FOOTPRINT_CODING_SHIMS_H
#define FOOTPRINT_CODING_SHIMS_H

// Decoders of brotli (RFC 7932) and zstd (RFC 8878): those of the libraries that libcurl brings along. They are looked
// up when first asked for, so that nothing but libcurl needs to be installed, and there are none where libcurl has none.
#include <stddef.h>
#include <stdint.h>

enum CodingShimResult {
    // All was unpacked.
    CODINGSHIM_DONE,
    // The output has less room than the data takes.
    CODINGSHIM_NO_ROOM,
    // No valid data of the coding, or cut short, or there is no decoder.
    CODINGSHIM_BAD_DATA,
};

int codingshim_has_brotli(void);
int codingshim_has_zstd(void);

enum CodingShimResult codingshim_brotli(
    const uint8_t *input, size_t count, uint8_t *output, size_t room, size_t *written);
// All frames one after the other; windows over 8 MiB, which RFC 9659 forbids on the web, are refused.
enum CodingShimResult codingshim_zstd(
    const uint8_t *input, size_t count, uint8_t *output, size_t room, size_t *written);

#endif
