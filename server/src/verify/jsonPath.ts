/** Reads answers as JSON. Answers come from outside: whatever they hold, nothing here throws. */

/** The parsed text; undefined when it is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // Not JSON is an answer too, and the caller's to judge.
  }
}

/** What stands at a dotted path (`user.emails.0`); undefined where nothing does. */
export function valueAt(json: unknown, path: string): unknown {
  let at = json;
  for (const step of path.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[step];
  }
  return at;
}
