// cmark's trees in memory of their own. A tree is made of hundreds of small parts which all go at once, so they
// are put one after the other into a few large pieces.
#include "CTrees.h"

#include <cmark.h>
#include <stdalign.h>
#include <stdlib.h>
#include <string.h>

/// In front of each part is its size, in as many bytes as keep the part aligned.
enum { alignment = alignof(max_align_t), leastPiece = 16 << 10, bytesForEach = 8 };

struct piece {
  struct piece *before;
  size_t size, used;
  alignas(max_align_t) char bytes[];
};

static _Thread_local struct {
  struct piece *last;
  size_t trees, nextSize;
} here;

static size_t rounded(size_t size) { return (size + alignment - 1) / alignment * alignment; }

static size_t *size_of(void *part) { return (size_t *)((char *)part - alignment); }

/// Makes room for a part. Without memory the program ends, as cmark has it.
static struct piece *piece_for(size_t need) {
  if (here.last && here.last->size - here.last->used >= need) return here.last;
  size_t size = here.nextSize < leastPiece ? leastPiece : here.nextSize;
  if (size < need) size = need;
  struct piece *piece = malloc(sizeof *piece + size);
  if (!piece) abort();
  *piece = (struct piece){.before = here.last, .size = size};
  here.nextSize = size * 2;
  return here.last = piece;
}

static void *part(size_t size) {
  if (size > (size_t)1 << 48) abort();
  struct piece *piece = piece_for(alignment + rounded(size));
  void *part = piece->bytes + piece->used + alignment;
  piece->used += alignment + rounded(size);
  *size_of(part) = size;
  return part;
}

/// Whether nothing was put behind a part, so that it may have another size.
static int is_last(void *part) {
  char *end = (char *)part + rounded(*size_of(part));
  return here.last && end == here.last->bytes + here.last->used;
}

static void *cleared_part(size_t count, size_t each) {
  size_t size;
  if (__builtin_mul_overflow(count, each, &size)) abort();
  return memset(part(size), 0, size);
}

static void *resized_part(void *old, size_t size) {
  if (!old) return part(size);
  size_t had = *size_of(old);
  if (is_last(old) && size <= (size_t)1 << 48) {
    size_t used = (char *)old - here.last->bytes + rounded(size);
    if (used <= here.last->size) {
      here.last->used = used;
      *size_of(old) = size;
      return old;
    }
  }
  return memcpy(part(size), old, had < size ? had : size);
}

/// Takes back the last part; any other stays until all go.
static void freed_part(void *part) {
  if (part && is_last(part)) here.last->used = (char *)size_of(part) - here.last->bytes;
}

static cmark_mem memory = {cleared_part, resized_part, freed_part};

struct cmark_node *ctrees_begin(const char *text, size_t length) {
  if (here.trees++ == 0) here.nextSize = length * bytesForEach;
  cmark_parser *parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, &memory);
  cmark_parser_feed(parser, text, length);
  cmark_node *root = cmark_parser_finish(parser);
  cmark_parser_free(parser);
  return root;
}

void ctrees_end(void) {
  if (--here.trees > 0) return;
  while (here.last) {
    struct piece *piece = here.last;
    here.last = piece->before;
    free(piece);
  }
}

struct cmark_node *ctrees_node(unsigned type) {
  return cmark_node_new_with_mem((cmark_node_type)type, &memory);
}
