#include <gumbo.h>

/// Reads a whole page; its errors are not kept. Freed by `dossier_gumbo_free`.
static inline GumboOutput *_Nullable dossier_gumbo_read(const char *_Nonnull bytes, size_t count) {
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  return gumbo_parse_with_options(&options, bytes, count);
}

static inline void dossier_gumbo_free(GumboOutput *_Nonnull output) {
  GumboOptions options = kGumboDefaultOptions;
  gumbo_destroy_output(&options, output);
}
