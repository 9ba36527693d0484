/** C programs with a key in them: position by kind of string. */
import { fixed, type Program, refused } from '../support/program';

const s = String.raw;

/** A file with these declarations, and a `main` with these statements. */
function main(statements: string, declarations = '', head = '#include <stdio.h>\n'): string {
  return `${head}\n${declarations}\nint main(void)\n{\n${statements}\n    return 0;\n}\n`;
}

export const cPrograms: readonly Program[] = [
  fixed(
    'local variable',
    main(s`    const char *mailgun_api_key = "⟦1⟧";
    puts(mailgun_api_key);`),
    { names: ['MAILGUN_API_KEY'] },
  ),
  fixed(
    'macro',
    main('    puts(STRIPE_TOKEN);\n    printf("%s\\n", STRIPE_TOKEN);', '#define STRIPE_TOKEN "⟦1⟧" /* live */\n'),
    { names: ['STRIPE_TOKEN'] },
  ),
  fixed(
    'macro in parentheses, and one with a key in it',
    main('    puts(KEY); puts(AUTH);', '#define KEY ("⟦1⟧")\n#define AUTH "Authorization: Bearer ⟦2⟧"\n'),
  ),
  fixed(
    'variables of the file, set in main',
    main(
      '    puts(api_key); puts(other); puts(text);',
      s`static const char *const api_key = "⟦1⟧";
const char *other = "Bearer ⟦2⟧";
char text[] = "⟦1⟧";
`,
    ),
  ),
  fixed(
    'variable of a file without main',
    s`
    #include <stdio.h>

    static const char *API_KEY = "⟦1⟧";

    void show(void) { puts(API_KEY); }

    #include "main.inc"
  `,
    { files: { 'main.inc': 'int main(void) { show(); return 0; }\n' } },
  ),
  fixed(
    'arrays and statics of a function',
    main(s`    char key[] = "⟦1⟧";
    static const char *kept = "⟦2⟧";
    static const char text[] = "x ⟦2⟧";
    puts(key); puts(kept); puts(text);`),
  ),
  fixed(
    'formats',
    main(s`    int x = 5;
    printf("a %d%% ⟦1⟧ %3d\n", x, x);
    fprintf(stdout, "⟦2⟧\n");
    char line[200];
    snprintf(line, sizeof line, "k=%s&" "v=⟦1⟧&%d", "y", x);
    puts(line);`),
  ),
  fixed(
    'part of a string, in a loop',
    main(s`    for (int i = 0; i < 3; i++) {
        puts("Authorization: Bearer ⟦1⟧");
    }
    puts("https://u:⟦1⟧@h/?k=⟦2⟧&\"q\"\t\x41");`),
  ),
  fixed(
    'adjacent literals',
    main(
      s`    const char *url = "https://" HOST "/?key=" "⟦1⟧" "&x=1";
    puts(url);
    puts("a" "⟦2⟧");`,
      '#define HOST "example.com"\n',
    ),
  ),
  fixed(
    'argument, comparison, ternary and field',
    main(
      s`    struct config { const char *key; int size; } config = { .key = "⟦1⟧", .size = 3 };
    const char *chosen = config.size > 2 ? "⟦2⟧" : "x";
    config.key = strcmp(chosen, "⟦1⟧") == 0 ? "y" : "z ⟦1⟧";
    puts(config.key); puts(chosen); puts(show("⟦2⟧"));`,
      'static const char *show(const char *text) { return text; }\n',
      '#include <stdio.h>\n#include <string.h>\n',
    ),
  ),
  fixed(
    'no include at all',
    s`
    /* A program. */
    int puts(const char *text);

    int main(void) { puts("⟦1⟧"); return 0; }
  `,
  ),
  fixed(
    'helper that is there already',
    main(
      '    puts("⟦1⟧");',
      s`static const char *require_env(const char *name)
{
    const char *value = getenv(name);
    if (!value || !*value) { fprintf(stderr, "%s is not set\n", name); exit(2); }
    return value;
}
`,
      '#include <stdio.h>\n#include <stdlib.h>\n',
    ),
  ),
  fixed(
    'name of the helper taken',
    main('    puts("⟦1⟧"); return require_env(0);', 'static int require_env(int x) { return x; }\n'),
  ),
  refused('constant-only', 'macro joined with literals', main('    puts("Bearer " KEY);', '#define KEY "⟦1⟧"\n')),
  refused(
    'constant-only',
    'macro that another one joins',
    main('    puts(URL);', '#define KEY "⟦1⟧"\n#define URL "https://" KEY "@h"\n'),
  ),
  refused('constant-only', 'size of an array', main('    char key[] = "⟦1⟧";\n    return sizeof key;')),
  refused('constant-only', 'buffer', main('    char key[100] = "⟦1⟧";\n    puts(key);')),
  refused(
    'constant-only',
    'list of the file',
    main('    puts(keys[0]);', 'static const char *keys[] = { "⟦1⟧", "x" };\n'),
  ),
  refused('string-kind', 'wide string', main('    const void *x = L"⟦1⟧"; puts(x);')),
  refused('comment', 'comment', main('    /* ⟦1⟧ */')),
  refused('half-typed', 'string without an end', main('    const char *key = "⟦1⟧;')),
];
