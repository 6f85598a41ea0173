// The least that a generator of pages can do: read each file, parse and render it with cmark, write
// the result. One thread, no links, no templates; what else a build costs is measured against this.
//
//     MarkdownFloor CONTENT OUTPUT
#define _GNU_SOURCE
#include <cmark.h>
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char path[4096], target[4096];

// The text after the front matter.
static size_t body(const char *bytes, size_t size) {
  if (size < 4 || memcmp(bytes, "---\n", 4) != 0) return 0;
  const char *end = memmem(bytes + 4, size - 4, "\n---\n", 5);
  return end ? (size_t)(end - bytes) + 5 : 0;
}

static void render(void) {
  int in = open(path, O_RDONLY);
  struct stat status;
  if (in < 0 || fstat(in, &status) != 0) { perror(path); exit(1); }
  size_t size = (size_t)status.st_size;
  char *bytes = malloc(size + 1);
  if (read(in, bytes, size) != status.st_size) { perror(path); exit(1); }
  close(in);
  size_t start = body(bytes, size);
  char *html = cmark_markdown_to_html(bytes + start, size - start, CMARK_OPT_DEFAULT);
  int out = open(target, O_WRONLY | O_CREAT | O_TRUNC, 0644);
  size_t length = strlen(html);
  if (out < 0 || write(out, html, length) != (ssize_t)length) { perror(target); exit(1); }
  close(out);
  free(html);
  free(bytes);
}

int main(int count, char **arguments) {
  if (count != 3) return 2;
  DIR *folders = opendir(arguments[1]);
  if (!folders) { perror(arguments[1]); return 1; }
  for (struct dirent *folder; (folder = readdir(folders));) {
    if (folder->d_name[0] == '.' || folder->d_type != DT_DIR) continue;
    snprintf(path, sizeof path, "%s/%s", arguments[1], folder->d_name);
    snprintf(target, sizeof target, "%s/%s", arguments[2], folder->d_name);
    mkdir(target, 0755);
    DIR *files = opendir(path);
    for (struct dirent *file; files && (file = readdir(files));) {
      if (file->d_name[0] == '.') continue;
      snprintf(path, sizeof path, "%s/%s/%s", arguments[1], folder->d_name, file->d_name);
      snprintf(target, sizeof target, "%s/%s/%s.html", arguments[2], folder->d_name, file->d_name);
      render();
    }
    if (files) closedir(files);
  }
  closedir(folders);
  return 0;
}
