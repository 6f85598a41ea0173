#ifndef CDIGEST_H
#define CDIGEST_H

#include <stddef.h>
#include <stdint.h>

/// Writes the BLAKE2b digest (RFC 7693, without a key) of `count` bytes: 32 bytes at `digest`.
void cdigest_blake2b(const void *bytes, size_t count, uint8_t *digest);

/// A checksum of `count` bytes, which shows damage: another wherever one byte or the count is another. Who
/// wants to can make others with the same.
uint64_t cdigest_checksum(const void *bytes, size_t count);

#endif
