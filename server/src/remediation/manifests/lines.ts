/** Packages in manifests that are read line by line: requirements, `pyproject.toml`, `go.mod`, `Gemfile`, Gradle. */
import type { Dependency } from '../languages/language';
import { eolOf, indentUnit } from '../layout';

function withLine(text: string, line: string): string {
  const eol = eolOf(text);
  return `${text}${text === '' || text.endsWith('\n') ? '' : eol}${line}${eol}`;
}

/** Python's names of packages: case, `-`, `_` and `.` make no difference. */
function namesPackage(text: string, name: string): boolean {
  const loose = name.replace(/[-_.]+/g, '[-_.]+');
  return new RegExp(`(?:^|["'\\s])${loose}(?![\\w.-])`, 'im').test(text.replace(/#.*$/gm, ''));
}

/** `requirements.txt`. */
export function addToRequirements(text: string, { name, version }: Dependency): string {
  return namesPackage(text, name) ? text : withLine(text, `${name}>=${version}`);
}

/** `[project] dependencies` or Poetry's table. */
export function addToPyproject(text: string, { name, version }: Dependency): string | undefined {
  if (namesPackage(text, name)) return text;
  const eol = eolOf(text);
  const project = /^\[project\][ \t]*\r?$/m.exec(text);
  const rest = project === null ? '' : text.slice(project.index);
  const next = rest.slice(1).search(/^\[/m);
  const own = next < 0 ? rest : rest.slice(0, next + 1);
  const list = /^dependencies[ \t]*=[ \t]*\[([^\]]*)\]/m.exec(own);
  if (project !== null && list !== null) {
    const inside = list[1] ?? '';
    const end = project.index + list.index + list[0].length - 1;
    const trimmed = text.slice(0, end).trimEnd();
    const comma = /[[,]$/.test(trimmed) ? '' : ',';
    const item = `"${name}>=${version}"`;
    if (!inside.includes('\n')) return `${trimmed}${comma}${inside.trim() === '' ? '' : ' '}${item}${text.slice(end)}`;
    return `${trimmed}${comma}${eol}${indentUnit(inside, '    ')}${item},${eol}${text.slice(end)}`;
  }
  const poetry = /^\[tool\.poetry\.dependencies\][ \t]*\r?\n/m.exec(text);
  if (poetry === null) return undefined;
  const at = poetry.index + poetry[0].length;
  const python = /^python[ \t]*=.*\r?\n/.exec(text.slice(at));
  const place = at + (python?.[0].length ?? 0);
  return `${text.slice(0, place)}${name} = ">=${version}"${eol}${text.slice(place)}`;
}

/** `go.mod`. Its sums are the work of `go mod tidy`. */
export function addToGoMod(text: string, { name, version }: Dependency): string {
  const isThere = new RegExp(`^(?:require\\s+|\\s*)${name.replaceAll('.', '\\.')}\\s+v`, 'm').test(text);
  if (isThere) return text;
  const eol = eolOf(text);
  const block = /^require \([^)]*?(?=^\))/m.exec(text);
  if (block === null) return withLine(text, `${eol}require ${name} ${version}`);
  const end = block.index + block[0].length;
  return `${text.slice(0, end)}\t${name} ${version}${eol}${text.slice(end)}`;
}

/** `Gemfile`. */
export function addToGemfile(text: string, { name, version }: Dependency): string {
  const isThere = new RegExp(`^\\s*gem\\s*\\(?\\s*["']${name}["']`, 'm').test(text);
  return isThere ? text : withLine(text, `gem "${name}", "~> ${version}"`);
}

/** `dependencies { }` of a Gradle build, in Groovy or Kotlin. */
export function addToGradle(text: string, { name, version }: Dependency): string | undefined {
  if (text.includes(`${name}:`)) return text;
  const block = /^dependencies[ \t]*\{[ \t]*\r?\n/m.exec(text);
  if (block === null) return undefined;
  const at = block.index + block[0].length;
  // Parentheses and double quotes are right in both of Gradle's languages.
  return `${text.slice(0, at)}${indentUnit(text, '    ')}implementation("${name}:${version}")${eolOf(text)}${text.slice(at)}`;
}
