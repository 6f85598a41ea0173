// BLAKE2b as RFC 7693 describes it, for a whole message, 32 bytes of output and a little-endian
// machine, and a checksum. In C, since a debug build of Swift takes a hundred times as long for it.
#include "CDigest.h"

#include <string.h>

enum { blockSize = 128, digestSize = 32 };

static const uint64_t start[8] = {
    0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
    0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179};

static const uint8_t order[10][16] = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
    {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
    {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
    {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
    {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
    {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
    {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
    {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
    {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
    {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0}};

static inline uint64_t rotated(uint64_t word, int bits) {
  return word >> bits | word << (64 - bits);
}

#define MIX(a, b, c, d, x, y) \
  a += b + x; d = rotated(d ^ a, 32); c += d; b = rotated(b ^ c, 24); \
  a += b + y; d = rotated(d ^ a, 16); c += d; b = rotated(b ^ c, 63)

/// Takes in a block; `read` is how many bytes of the message end with it.
static void compress(uint64_t state[8], const uint8_t *block, uint64_t read, int isLast) {
  uint64_t m[16], v[16];
  memcpy(m, block, sizeof m);
  memcpy(v, state, 8 * sizeof *v);
  memcpy(v + 8, start, sizeof start);
  v[12] ^= read;
  if (isLast) v[14] = ~v[14];
#pragma clang loop unroll(full)
  for (int round = 0; round < 12; round++) {
    const uint8_t *s = order[round % 10];
    MIX(v[0], v[4], v[8], v[12], m[s[0]], m[s[1]]);
    MIX(v[1], v[5], v[9], v[13], m[s[2]], m[s[3]]);
    MIX(v[2], v[6], v[10], v[14], m[s[4]], m[s[5]]);
    MIX(v[3], v[7], v[11], v[15], m[s[6]], m[s[7]]);
    MIX(v[0], v[5], v[10], v[15], m[s[8]], m[s[9]]);
    MIX(v[1], v[6], v[11], v[12], m[s[10]], m[s[11]]);
    MIX(v[2], v[7], v[8], v[13], m[s[12]], m[s[13]]);
    MIX(v[3], v[4], v[9], v[14], m[s[14]], m[s[15]]);
  }
  for (int i = 0; i < 8; i++) state[i] ^= v[i] ^ v[i + 8];
}

void cdigest_blake2b(const void *bytes, size_t count, uint8_t *digest) {
  uint64_t state[8];
  memcpy(state, start, sizeof start);
  state[0] ^= 0x01010000 ^ digestSize;
  const uint8_t *rest = bytes;
  size_t left = count;
  for (; left > blockSize; left -= blockSize, rest += blockSize) {
    compress(state, rest, count - left + blockSize, 0);
  }
  uint8_t last[blockSize] = {0};
  if (left > 0) memcpy(last, rest, left);
  compress(state, last, count, 1);
  memcpy(digest, state, digestSize);
}

/// Takes a word into a sum: for each sum, other words make other sums.
static inline uint64_t added(uint64_t sum, uint64_t word) {
  return rotated((sum ^ word) * 0x9e3779b97f4a7c15, 29);
}

/// Four sums beside each other, each of every fourth word, so that no multiplication waits for another.
uint64_t cdigest_checksum(const void *bytes, size_t count) {
  enum { lanes = 4, length = lanes * 8 };
  uint64_t sums[lanes] = {1, 2, 3, 4};
  const uint8_t *rest = bytes;
  size_t left = count;
  for (; left >= length; left -= length, rest += length) {
    uint64_t words[lanes];
    memcpy(words, rest, length);
    for (int i = 0; i < lanes; i++) sums[i] = added(sums[i], words[i]);
  }
  uint64_t last[lanes] = {0};
  if (left > 0) memcpy(last, rest, left);
  uint64_t sum = count;
  for (int i = 0; i < lanes; i++) sum = added(sum, added(sums[i], last[i]));
  return sum ^ sum >> 32;
}
