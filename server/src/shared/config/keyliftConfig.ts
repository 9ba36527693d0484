/** Reads `keylift.toml`. Whatever is wrong becomes a problem with a place; the rest of the file counts. */
import type { OwnDetector } from '../../core/userDetectors/ownDetector';
import { bytesPerMegabyte } from '../fileSize';
import { allowListOf, readDetector } from './detectorTable';
import { type ConfigIgnore, type ConfigSetting, emptyConfig, type TeamConfig } from './teamConfig';
import { readToml, type TomlTable } from './tomlTable';

/** The file's name. */
export const configName = 'keylift.toml';

const hashShape = /^[0-9a-f]{32}$/;

function readIgnore(table: TomlTable): ConfigIgnore | undefined {
  const ignore = {
    paths: table.texts('paths'),
    detectors: table.texts('detectors'),
    hash: table.text('value'),
    until: table.date('until'),
    reason: table.text('reason'),
    author: table.text('author'),
    start: table.placeOf('').start,
  };
  table.finish();
  const isHash = ignore.hash === undefined || hashShape.test(ignore.hash);
  if (isHash && (ignore.paths.length > 0 || ignore.detectors.length > 0 || ignore.hash !== undefined)) return ignore;
  const happened = isHash
    ? 'An [[ignore]] names neither paths nor detectors nor a value.'
    : 'value does not name a value.';
  const action = 'Let "keylift ignore FILE:LINE" write the entry.';
  table.problem('', { severity: 'error', happened, done: 'It ignores nothing.', action });
  return undefined;
}

/** Of two detectors with one id the first one counts, and that is said. */
function withoutTwins(tables: readonly TomlTable[], setting: ConfigSetting): OwnDetector[] {
  const known = new Set<string>();
  return tables.flatMap((table) => {
    const detector = readDetector(table, setting);
    if (detector === undefined) return [];
    const { id } = detector.spec;
    if (known.has(id)) {
      const happened = `Two detectors have the id ${id}.`;
      table.problem('id', {
        severity: 'error',
        happened,
        done: 'The first one counts.',
        action: 'Rename one of them.',
      });
      return [];
    }
    known.add(id);
    return [detector];
  });
}

/** @returns a configuration that says nothing, when the text is no TOML at all */
export function readKeyliftConfig(text: string, setting: ConfigSetting): TeamConfig {
  const root = readToml(text, setting.onProblem);
  if (root === undefined) return emptyConfig;
  const scan = root.table('scan');
  const maxFileSize = scan?.number('max-file-size', 0.001, 1024);
  const config: TeamConfig = {
    detectors: withoutTwins(root.tables('detectors'), setting),
    exclude: scan?.texts('exclude') ?? [],
    generic: scan?.boolean('generic'),
    disabled: scan?.texts('disabled') ?? [],
    maxFileBytes: maxFileSize === undefined ? undefined : maxFileSize * bytesPerMegabyte,
    allow: root.tables('allow').map((table) => allowListOf(table, setting)),
    ignores: root.tables('ignore').flatMap((table) => readIgnore(table) ?? []),
    extends: undefined,
  };
  scan?.finish();
  root.finish();
  return config;
}
