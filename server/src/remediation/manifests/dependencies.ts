/**
 * Names a client's package in the manifest of the project, where there is one that can be changed in a text-preserving way;
 * else says what to install. Installs nothing: that is the user's package manager's work.
 */
import type { ProjectFacts } from '../facts';
import type { Dependency, PackageRegistry } from '../languages/language';
import { inDirectory, nameOf } from '../paths';
import type { FileChange, TextEdit } from '../plan';
import { listOf } from '../wording';
import { addToComposer, addToPackageJson } from './json';
import { addToGemfile, addToGoMod, addToGradle, addToPyproject, addToRequirements } from './lines';
import { addToCsproj, addToPom } from './xml';

/** Adds a package; the same text when it is there already, undefined when there is no telling how. */
export type ManifestWriter = (text: string, dependency: Dependency) => string | undefined;

interface Manifest {
  readonly file: RegExp;
  readonly add: ManifestWriter;
}

interface Registry {
  /** In order of preference. */
  readonly manifests: readonly Manifest[];
  /** What makes a named package be there. */
  readonly install: string;
  readonly byHand: (name: string) => string;
}

const registries: Readonly<Record<PackageRegistry, Registry>> = {
  npm: {
    manifests: [{ file: /^package\.json$/, add: addToPackageJson }],
    install: 'npm install',
    byHand: (name) => `npm install ${name}`,
  },
  pypi: {
    manifests: [
      { file: /^pyproject\.toml$/, add: addToPyproject },
      { file: /^requirements\.txt$/, add: addToRequirements },
    ],
    install: 'pip install -r requirements.txt (or your tool for pyproject.toml)',
    byHand: (name) => `pip install ${name}`,
  },
  maven: {
    manifests: [
      { file: /^pom\.xml$/, add: addToPom },
      { file: /^build\.gradle(?:\.kts)?$/, add: addToGradle },
    ],
    install: 'mvn compile (or gradle build)',
    byHand: (name) => `add ${name} to what the build depends on`,
  },
  go: {
    manifests: [{ file: /^go\.mod$/, add: addToGoMod }],
    install: 'go mod tidy',
    byHand: (name) => `go get ${name}`,
  },
  gem: {
    manifests: [{ file: /^Gemfile$/, add: addToGemfile }],
    install: 'bundle install',
    byHand: (name) => `gem install ${name}`,
  },
  composer: {
    manifests: [{ file: /^composer\.json$/, add: addToComposer }],
    install: 'composer update',
    byHand: (name) => `composer require ${name}`,
  },
  nuget: {
    manifests: [{ file: /\.csproj$/, add: addToCsproj }],
    install: 'dotnet restore',
    byHand: (name) => `dotnet add package ${name}`,
  },
};

/** One edit that turns a text into another: what differs between what both begin and end with. */
function editBetween(before: string, after: string): TextEdit {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shortest - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { start, end: before.length - tail, newText: after.slice(start, after.length - tail) };
}

function addAll(add: ManifestWriter, text: string, dependencies: readonly Dependency[]): string | undefined {
  return dependencies.reduce<string | undefined>(
    (so, dependency) => (so === undefined ? undefined : add(so, dependency)),
    text,
  );
}

/** What changes, and what is left to do by hand. Dependencies of one call are all of one registry. */
export function dependencyChanges(
  facts: ProjectFacts,
  dependencies: readonly Dependency[],
): { readonly files: readonly FileChange[]; readonly notes: readonly string[] } {
  const [first] = dependencies;
  if (first === undefined) return { files: [], notes: [] };
  const { manifests, install, byHand } = registries[first.registry];
  const own = facts.entries.get(facts.root) ?? [];
  for (const { file, add } of manifests) {
    // Several projects in one folder do not tell which of them the file belongs to.
    const names = own.filter((name) => file.test(name));
    const path = inDirectory(facts.root, names[0] ?? '');
    const before = names.length === 1 ? facts.files.get(path) : undefined;
    const after = before === undefined ? undefined : addAll(add, before, dependencies);
    if (before === undefined || after === undefined) continue;
    if (after === before) return { files: [], notes: [] };
    const change: FileChange = { path, before, edits: [editBetween(before, after)], holdsSecret: false };
    return { files: [change], notes: [`${nameOf(path)} names a new package: run ${install}.`] };
  }
  const packages = dependencies.map(({ name }) => name);
  return { files: [], notes: [`The program needs ${listOf(packages)}: ${packages.map(byHand).join(' and ')}.`] };
}
