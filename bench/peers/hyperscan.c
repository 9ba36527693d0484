/*
 * How fast native Hyperscan runs the same patterns over the same files in memory: hyperscan PATTERNS FILES ROUNDS. PATTERNS has
 * one `flags TAB pattern` a line (flags: i or -), FILES one path a line. Prints "patterns refused bytes matches milliseconds",
 * the milliseconds being the processor time of the fastest round.
 */
#define _GNU_SOURCE
#include <hs/hs.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static unsigned long long matches;

static int count(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *context) {
  (void)id, (void)from, (void)to, (void)flags, (void)context;
  matches++;
  return 0;
}

struct lines {
  char **items;
  size_t length;
};

static struct lines readLines(const char *path) {
  struct lines lines = {NULL, 0};
  FILE *file = fopen(path, "r");
  if (!file) exit(2);
  char *line = NULL;
  size_t room = 0;
  ssize_t length;
  while ((length = getline(&line, &room, file)) > 0) {
    if (line[length - 1] == '\n') line[length - 1] = 0;
    lines.items = realloc(lines.items, (lines.length + 1) * sizeof(char *));
    lines.items[lines.length++] = strdup(line);
  }
  fclose(file);
  return lines;
}

static double cpuMs(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

int main(int argc, char **argv) {
  if (argc != 4) return 2;
  struct lines patterns = readLines(argv[1]), paths = readLines(argv[2]);
  const char **sources = calloc(patterns.length, sizeof(char *));
  unsigned *flags = calloc(patterns.length, sizeof(unsigned));
  unsigned *ids = calloc(patterns.length, sizeof(unsigned));
  unsigned kept = 0;
  for (size_t i = 0; i < patterns.length; i++) {
    unsigned flag = HS_FLAG_DOTALL | (patterns.items[i][0] == 'i' ? HS_FLAG_CASELESS : 0);
    hs_expr_info_t *info = NULL;
    hs_compile_error_t *error = NULL;
    if (hs_expression_info(patterns.items[i] + 2, flag, &info, &error) == HS_SUCCESS) {
      sources[kept] = patterns.items[i] + 2;
      flags[kept] = flag;
      ids[kept] = kept;
      kept++;
    } else {
      hs_free_compile_error(error);
    }
    free(info);
  }
  hs_database_t *database;
  hs_compile_error_t *error;
  while (hs_compile_multi(sources, flags, ids, kept, HS_MODE_BLOCK, NULL, &database, &error) != HS_SUCCESS) {
    if (error->expression < 0) return fprintf(stderr, "%s\n", error->message), 2;
    /* Too large for one automaton: left out and counted. */
    unsigned bad = (unsigned)error->expression;
    kept--;
    sources[bad] = sources[kept];
    flags[bad] = flags[kept];
    hs_free_compile_error(error);
  }
  hs_scratch_t *scratch = NULL;
  if (hs_alloc_scratch(database, &scratch) != HS_SUCCESS) return 2;
  char **texts = calloc(paths.length, sizeof(char *));
  size_t *sizes = calloc(paths.length, sizeof(size_t)), bytes = 0;
  for (size_t i = 0; i < paths.length; i++) {
    FILE *file = fopen(paths.items[i], "rb");
    if (!file) continue;
    fseek(file, 0, SEEK_END);
    sizes[i] = (size_t)ftell(file);
    rewind(file);
    texts[i] = malloc(sizes[i] + 1);
    sizes[i] = fread(texts[i], 1, sizes[i], file);
    bytes += sizes[i];
    fclose(file);
  }
  double best = 1e18;
  for (int round = 0; round < atoi(argv[3]); round++) {
    matches = 0;
    double start = cpuMs();
    for (size_t i = 0; i < paths.length; i++)
      if (texts[i]) hs_scan(database, texts[i], (unsigned)sizes[i], 0, scratch, count, NULL);
    double took = cpuMs() - start;
    if (took < best) best = took;
  }
  printf("%u %zu %zu %llu %.1f\n", kept, patterns.length - kept, bytes, matches, best);
  return 0;
}
