/**
 * Where the catalogue lies on disk and how its files are named: one provider per file, loaded by the name it exports.
 * Reads only; `generate.ts` and `newDetector.ts` write.
 */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ProviderSpec } from '../server/src/core/catalogue';

/** Folder of the provider files, from the repository's root. */
export const detectorsFolder = 'server/src/detectors';
/** The generated list of all providers, from the repository's root. */
export const indexFile = `${detectorsFolder}/index.ts`;
/** Folder of the generated pages, from the repository's root. */
export const pagesFolder = 'docs/detectors';

const kebabCase = /^[0-9a-z]+(?:-[0-9a-z]+)*$/;
const reserved = new Set(
  'await break case class const delete do else enum export for if import in new null switch this try var void with'.split(
    ' ',
  ),
);

/** Whether `id` may name a provider: lower-case words and digits, joined by `-`. */
export function isProviderId(id: string): boolean {
  return kebabCase.test(id);
}

/** The name a provider file exports: camelCase of its id, after `_` where that is not an identifier (`_1password`). */
export function exportNameOf(id: string): string {
  const camel = id.replace(/-([0-9a-z])/g, (_, first: string) => first.toUpperCase());
  return /^\d/.test(camel) || reserved.has(camel) ? `_${camel}` : camel;
}

/** What lies in the folder of the catalogue: providers ordered by id, and what is wrong with the other files. */
export interface LoadedCatalogue {
  readonly providers: readonly ProviderSpec[];
  /** One sentence for each file that had to be left out. */
  readonly problems: readonly string[];
}

function isProvider(value: unknown): value is ProviderSpec {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'detectors' in value &&
    Array.isArray(value.detectors)
  );
}

function loadProvider(root: string, id: string): ProviderSpec | string {
  if (!isProviderId(id)) return `${id}.ts: a provider file is named in kebab case`;
  let module: Readonly<Record<string, unknown>>;
  try {
    // `require`, since that is what tsx teaches to read TypeScript both in a script and in a test.
    module = createRequire(__filename)(join(root, detectorsFolder, `${id}.ts`));
  } catch (error) {
    return `${id}.ts: cannot be loaded (${error instanceof Error ? error.message.split('\n', 1)[0] : 'unknown error'})`;
  }
  const provider = module[exportNameOf(id)];
  if (!isProvider(provider)) return `${id}.ts: must export a provider as \`${exportNameOf(id)}\``;
  if (provider.id !== id) return `${id}.ts: its provider's id is not the file's name`;
  return provider;
}

/** Loads every provider file under `root`. Files that cannot be used become problems; they never stop the others. */
export function loadCatalogue(root: string): LoadedCatalogue {
  const ids = readdirSync(join(root, detectorsFolder))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
  const loaded = ids.map((id) => loadProvider(root, id));
  return {
    providers: loaded.filter((entry) => typeof entry !== 'string'),
    problems: loaded.filter((entry) => typeof entry === 'string'),
  };
}
