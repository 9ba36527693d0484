/**
 * Gathers the facts of a project that a plan depends on, through the caller's reader. Reads a fixed list of small files and
 * directory listings, at and above the fixed file, and for some formats a few directories below; it never runs anything.
 */
import type { IgnoreState, ProjectFacts, ProjectReader } from './facts';
import { formats } from './formats/index';
import { languages } from './languages/index';
import type { Language } from './languages/language';
import { directoryOf, inDirectory, nameOf, upwards } from './paths';

/** A directory that holds one of these is the root of a package. */
const manifestName =
  /^(?:package\.json|deno\.jsonc?|pyproject\.toml|requirements\.txt|setup\.py|Pipfile|go\.mod|composer\.json|Gemfile|pom\.xml|build\.gradle(?:\.kts)?|.+\.csproj)$/;

/** Files of the package whose text a plan reads. */
const readName =
  /^(?:\.env|\.dockerignore|op\.env|\.env\.(?:example|sample|template|dist)|package\.json|pyproject\.toml|requirements\.txt|Pipfile|composer\.json|Gemfile|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|tsconfig\.json|(?:docker-)?compose\.ya?ml|.+\.csproj)$/;

/** More manifests than this in one directory say nothing more. */
const maxReads = 32;
/** A package with more files than this is judged by the first ones. */
const maxSiblings = 100;
/** Directories within directories that are looked through for files of the same namespace. */
const maxDepthBelow = 3;

function rootOf(entries: ReadonlyMap<string, readonly string[]>, directories: readonly string[]): string {
  return directories.find((directory) => entries.get(directory)?.some((name) => manifestName.test(name))) ?? '';
}

/** The files to read: those of the package, each `.gitignore` from there up, and the nearest `package.json`. */
function pathsToRead(root: string, entries: ReadonlyMap<string, readonly string[]>): string[] {
  const has = (directory: string, name: string) => entries.get(directory)?.includes(name) === true;
  const own = (entries.get(root) ?? []).filter((name) => readName.test(name)).slice(0, maxReads);
  const above = upwards(root);
  const paths = own.map((name) => inDirectory(root, name));
  paths.push(...above.filter((directory) => has(directory, '.gitignore')).map((at) => inDirectory(at, '.gitignore')));
  const withPackage = above.find((directory) => has(directory, 'package.json'));
  if (withPackage !== undefined) paths.push(inDirectory(withPackage, 'package.json'));
  return [...new Set(paths)];
}

/** The format or language whose files of such a name share a namespace with others. */
function sharingLanguage(path: string): Language | undefined {
  const own = nameOf(path);
  return [...languages, ...formats].find((language) => language.siblings?.test(own));
}

/** The other files that declare names for the same namespace. */
function siblingPaths(path: string, entries: readonly string[]): string[] {
  const own = nameOf(path);
  const pattern = sharingLanguage(path)?.siblings;
  if (pattern === undefined) return [];
  const others = entries.filter((name) => name !== own && pattern.test(name));
  return others.slice(0, maxSiblings).map((name) => inDirectory(directoryOf(path), name));
}

/** The same below a directory beside the file. What has no name of a file to read may be a directory. */
async function pathsBelow(reader: ProjectReader, path: string, entries: readonly string[]): Promise<string[]> {
  const below = sharingLanguage(path)?.siblingsBelow;
  if (below === undefined || !entries.includes(below.directory)) return [];
  const found: string[] = [];
  let level = [inDirectory(directoryOf(path), below.directory)];
  for (let depth = 0; depth < maxDepthBelow && level.length > 0; depth++) {
    const lists = await Promise.all(
      level.map(async (directory) => (await reader.list(directory)).map((name) => inDirectory(directory, name))),
    );
    const all = lists.flat();
    found.push(...all.filter((each) => below.names.test(each)));
    level = all.filter((each) => !below.names.test(each)).slice(0, maxSiblings);
  }
  return found.slice(0, maxSiblings);
}

async function readAll(reader: ProjectReader, paths: readonly string[]): Promise<Map<string, string>> {
  const texts = await Promise.all(paths.map((path) => reader.readText(path)));
  return new Map(paths.flatMap((path, index) => [[path, texts[index]] as const]).filter(isRead));
}

function isRead(pair: readonly [string, string | undefined]): pair is readonly [string, string] {
  return pair[1] !== undefined;
}

/**
 * Gathers the facts for one file.
 *
 * @param path the file to be fixed, `/`-separated, relative to the reader's folder; it need not exist
 */
export async function gatherFacts(reader: ProjectReader, path: string): Promise<ProjectFacts> {
  const directories = upwards(directoryOf(path));
  const lists = await Promise.all(directories.map((directory) => reader.list(directory)));
  const entries = new Map(directories.map((directory, index) => [directory, lists[index] ?? []]));
  const root = rootOf(entries, directories);
  const paths = pathsToRead(root, entries);
  const envPath = inDirectory(root, '.env');
  const siblingNames = entries.get(directoryOf(path)) ?? [];
  const below = await pathsBelow(reader, path, siblingNames);
  const [files, siblings, state] = await Promise.all([
    readAll(reader, paths),
    readAll(reader, [...siblingPaths(path, siblingNames), ...below]),
    reader.ignoreState(envPath),
  ]);
  return { path, root, files, entries, siblings, ignoreStates: new Map<string, IgnoreState>([[envPath, state]]) };
}
