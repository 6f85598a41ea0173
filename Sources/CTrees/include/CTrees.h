#ifndef CTREES_H
#define CTREES_H

#include <stddef.h>

struct cmark_node;

/// Makes a tree of a text, as `cmark_parse_document` does without options. The tree and all that is put into it
/// stay until as many trees have ended on this thread as have begun.
struct cmark_node *ctrees_begin(const char *text, size_t length);

/// Ends one of the thread's trees. With the last of them all of their memory is free.
void ctrees_end(void);

/// Makes a node (a `cmark_node_type`) for one of the thread's trees.
struct cmark_node *ctrees_node(unsigned type);

#endif
