#ifndef CDIGEST_H
#define CDIGEST_H

#include <stddef.h>
#include <stdint.h>

/// Writes the BLAKE2b digest (RFC 7693, without a key) of `count` bytes: 32 bytes at `digest`.
void cdigest_blake2b(const void *bytes, size_t count, uint8_t *digest);

#endif
