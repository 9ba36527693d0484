/** How C# reads an environment variable, and how a .NET program gets to see `.env`. */
import type { Context, LookupKit } from '../language';

/** `RequireEnv("NAME")`, a private method; or one expression where there is no class to hold it. */
export function csharpEnv({ text }: Context): LookupKit {
  const system = /^[ \t]*(?:global\s+)?using\s+System\s*;/m.test(text) ? '' : 'System.';
  const fail = (message: string) => `throw new ${system}InvalidOperationException(${message});`;
  return {
    imports: [],
    helper: {
      name: 'RequireEnv',
      isAlike: (source) => /GetEnvironmentVariable/.test(source) && /\bthrow\b/.test(source),
      source: (name) =>
        [
          `private static string ${name}(string name)`,
          '{',
          `\tvar value = ${system}Environment.GetEnvironmentVariable(name);`,
          '\tif (string.IsNullOrEmpty(value))',
          '\t{',
          `\t\t${fail('name + " is not set"')}`,
          '\t}',
          '\treturn value;',
          '}',
        ].join('\n'),
    },
    lookup(name, { helper }) {
      if (helper !== undefined) return { text: `${helper}("${name}")`, loose: false };
      const read = `var found = ${system}Environment.GetEnvironmentVariable("${name}");`;
      const check = `if (string.IsNullOrEmpty(found)) ${fail(`"${name} is not set"`)} return found;`;
      return { text: `((${system}Func<string>)(() => { ${read} ${check} }))()`, loose: false };
    },
  };
}

/** A use of what puts variables into the environment of this program. */
export function csharpEnvAdvice({ facts, text }: Context): string {
  const projects = [...facts.files].filter(([path]) => path.endsWith('.csproj')).map(([, project]) => project);
  if ([text, ...projects].some((each) => /\bDotNetEnv\b/i.test(each))) {
    return 'DotNetEnv puts .env into the environment: call `DotNetEnv.Env.Load()` first; static fields may be set before that.';
  }
  return '.NET does not read .env: export the variable where the program runs (launchSettings.json has `environmentVariables`); a shell does it with `set -a; . ./.env; set +a`.';
}
