/** How Rust reads an environment variable, and how a Rust program gets to see `.env`. */
import type { Context, LookupKit } from '../language';

/**
 * `require_env("NAME")`: reads a variable once and keeps it for as long as the program runs, so that the lookup has the
 * type of the literal and fits wherever the literal did.
 */
export function rustEnv(): LookupKit {
  return {
    imports: [],
    helper: {
      name: 'require_env',
      isAlike: (source) =>
        /\bvar\(/.test(source) && /->\s*&'static str/.test(source) && /\b(?:panic!|expect|exit)\b/.test(source),
      source: (name) =>
        [
          '/// An environment variable that must be set; it lives as long as the program, as a literal would.',
          `fn ${name}(name: &'static str) -> &'static str {`,
          '\tuse std::{collections::BTreeMap, sync::Mutex};',
          '\tstatic KNOWN: Mutex<BTreeMap<&str, &str>> = Mutex::new(BTreeMap::new());',
          '\tlet mut known = KNOWN.lock().unwrap_or_else(|poisoned| poisoned.into_inner());',
          '\tknown.entry(name).or_insert_with(|| match std::env::var(name) {',
          '\t\tOk(value) if !value.trim().is_empty() => Box::leak(value.into_boxed_str()),',
          '\t\t_ => panic!("{name} is not set"),',
          '\t})',
          '}',
        ].join('\n'),
    },
    lookup: (name, { helper }) => ({ text: `${helper}("${name}")`, loose: false }),
  };
}

/** What puts variables into the environment of this program. */
export function rustEnvAdvice({ text, facts }: Context): string {
  if ([...facts.siblings.values(), text].some((each) => /\bdotenvy?::/.test(each))) {
    return 'dotenvy puts .env into the environment when `dotenvy::dotenv()` is called: that must run before this code.';
  }
  return 'Rust does not read .env: export the variable where the program runs; a shell does it with `set -a; . ./.env; set +a`.';
}
