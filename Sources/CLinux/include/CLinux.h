#ifndef CLINUX_H
#define CLINUX_H

#include <linux/fs.h>
#include <stdio.h>

/// Exchanges two paths of one file system in one step: `renameat2` with `RENAME_EXCHANGE` and both
/// paths relative to the working folder. Returns 0, or -1 with `errno` set. Declared here because
/// Swift's Glibc module does not carry `renameat2`.
int clinux_exchange(const char *first, const char *second);

/// Lets malloc keep what is freed, take 64 MB at a time, and map nothing of its own under 32 MB:
/// `mallopt`, which Swift's Glibc module does not carry either.
void clinux_keep_freed_memory(void);

/// Gives the system back what of malloc's memory is free in whole pages: `malloc_trim`.
void clinux_return_freed_memory(void);

#endif
