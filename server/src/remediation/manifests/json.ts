/** Packages in `package.json` and `composer.json`, with the rest of the text left as it is. */
import type { Dependency } from '../languages/language';
import { eolOf, indentUnit, withEol } from '../layout';

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    // Half-typed: nothing can be added to it.
    return undefined;
  }
}

function entriesOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Puts an entry into the object of `key`, in alphabetical order, or makes that object the last member. */
function addEntry(text: string, key: string, name: string, range: string): string | undefined {
  const unit = indentUnit(text, '  ');
  const eol = eolOf(text);
  const entry = `${JSON.stringify(name)}: ${JSON.stringify(range)}`;
  const block = new RegExp(`("${key}"[ \\t]*:[ \\t]*\\{)([^{}]*)\\}`).exec(text);
  if (block === null) {
    const end = text.lastIndexOf('}');
    const rest = text.slice(0, end).trimEnd();
    const comma = rest.endsWith('{') ? '' : ',';
    const added = withEol(`${comma}\n${unit}"${key}": {\n${unit}${unit}${entry}\n${unit}}\n`, eol);
    return rest + added + text.slice(end);
  }
  const [whole, open = '', inside = ''] = block;
  const start = block.index + open.length;
  if (inside.trim() === '') {
    const filled = withEol(`\n${unit}${unit}${entry}\n${unit}`, eol);
    return text.slice(0, start) + filled + text.slice(block.index + whole.length - 1);
  }
  const names = [...inside.matchAll(/"((?:[^"\\]|\\.)*)"\s*:\s*"(?:[^"\\]|\\.)*"/g)];
  const next = names.find((match) => (match[1] ?? '') > name);
  const last = names.at(-1);
  if (last === undefined) return undefined;
  const gap = /\n/.test(inside) ? withEol(`\n${unit}${unit}`, eol) : ' ';
  const at = next === undefined ? start + last.index + last[0].length : start + next.index;
  return text.slice(0, at) + (next === undefined ? `,${gap}${entry}` : `${entry},${gap}`) + text.slice(at);
}

function addJson(text: string, places: readonly string[], key: string, dependency: Dependency): string | undefined {
  const before = parse(text);
  if (before === undefined) return undefined;
  const { name, version } = dependency;
  if (places.some((place) => Object.hasOwn(entriesOf(before[place]), name))) return text;
  const after = addEntry(text, key, name, `^${version}`);
  const isRight = after !== undefined && entriesOf(parse(after)?.[key])[name] === `^${version}`;
  return isRight ? after : undefined;
}

/** `"dependencies"` of `package.json`. */
export function addToPackageJson(text: string, dependency: Dependency): string | undefined {
  return addJson(text, ['dependencies', 'peerDependencies', 'optionalDependencies'], 'dependencies', dependency);
}

/** `"require"` of `composer.json`. */
export function addToComposer(text: string, dependency: Dependency): string | undefined {
  return addJson(text, ['require'], 'require', dependency);
}
