/**
 * Reads a JSON report that an earlier scan wrote, to be merged with others. A report comes from outside: it is checked field by
 * field, and names that would break out of their place are refused.
 */
import { resolve } from 'node:path';
import { severities } from '../../core/catalogue';
import type { Rotated } from '../../core/ledger/rotated';
import { readNamedFile } from '../../host/namedFile';
import { isNotScannedReason } from '../../reports/notScannedText';
import { exposureNames, verdictNames } from '../../reports/place';
import type { Exposure, FindingReport, NotScanned, Origin, ScanStats } from '../../shared/protocol';
import type { Verification } from '../../shared/verification';
import { CliError, kindOfError } from '../errors';

/** What a JSON report of version 1 says. */
export interface SavedReport {
  readonly findings: readonly FindingReport[];
  readonly notScanned: readonly NotScanned[];
  readonly stats: ScanStats;
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isText = (value: unknown) => typeof value === 'string';
const isCount = (value: unknown) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const oneOf = (names: readonly string[]) => (value: unknown) => typeof value === 'string' && names.includes(value);

const findingFields: Readonly<Record<string, (value: unknown) => boolean>> = {
  detector: isText,
  provider: isText,
  class: oneOf(['secret', 'public', 'test']),
  severity: oneOf(severities),
  confidence: oneOf(['high', 'medium', 'low']),
  file: isText,
  startOffset: isCount,
  endOffset: isCount,
  startLine: isCount,
  startColumn: isCount,
  endLine: isCount,
  endColumn: isCount,
  redacted: isText,
  fingerprint: isText,
};

const originFields: Readonly<Record<string, Readonly<Record<string, (value: unknown) => boolean>>>> = {
  index: {},
  commit: { commit: isText, author: isText, date: isText },
  layer: { image: isText, layer: isText, deleted: (value) => typeof value === 'boolean' },
  'image-config': { image: isText },
};

function has(value: Fields, fields: Readonly<Record<string, (value: unknown) => boolean>>): boolean {
  return Object.entries(fields).every(([name, fits]) => fits(value[name]));
}

function isOrigin(value: unknown): value is Origin {
  if (!isFields(value) || typeof value['kind'] !== 'string') return false;
  const fields = Object.hasOwn(originFields, value['kind']) ? originFields[value['kind']] : undefined;
  return fields !== undefined && has(value, fields);
}

function isExposure(value: unknown): value is Exposure {
  return typeof value === 'string' && Object.hasOwn(exposureNames, value);
}

const isTextOrAbsent = (value: unknown) => value === undefined || isText(value);
const isListOf = (fits: (item: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(fits);

function isRotated(value: unknown): value is Rotated {
  return isFields(value) && has(value, { on: isText, by: isTextOrAbsent });
}

function isVerification(value: unknown): value is Verification {
  const isFact = (fact: unknown) => isFields(fact) && has(fact, { kind: isText, text: isText });
  const fields = {
    verdict: oneOf(Object.keys(verdictNames)),
    reason: isText,
    evidence: isListOf(isFact),
    hosts: isListOf(isText),
    checkedAt: isTextOrAbsent,
  };
  return isFields(value) && has(value, fields);
}

function isFinding(value: unknown): value is FindingReport {
  if (!isFields(value) || !has(value, findingFields)) return false;
  const { origin, exposure, rotated, verification } = value;
  return (
    (origin === undefined || isOrigin(origin)) &&
    (exposure === undefined || isExposure(exposure)) &&
    (rotated === undefined || isRotated(rotated)) &&
    (verification === undefined || isVerification(verification))
  );
}

function isNotScanned(value: unknown): value is NotScanned {
  return isFields(value) && isText(value['file']) && isNotScannedReason(value['reason']);
}

function isReport(value: unknown): value is SavedReport {
  if (!isFields(value) || value['version'] !== 1 || !isFields(value['stats'])) return false;
  const { findings, notScanned, stats } = value;
  return (
    Array.isArray(findings) &&
    findings.every(isFinding) &&
    Array.isArray(notScanned) &&
    notScanned.every(isNotScanned) &&
    has(stats, { files: isCount, bytes: isCount, ms: isCount })
  );
}

function refusal(file: string, what: string): CliError {
  return new CliError(
    `${JSON.stringify(file)} ${what}.`,
    'Nothing was merged.',
    'Name reports that "keylift scan --format json" wrote.',
  );
}

/** @throws CliError when the file cannot be read or is not a JSON report */
export function readReport(cwd: string, file: string): SavedReport {
  let text: string;
  try {
    text = readNamedFile(resolve(cwd, file));
  } catch (error) {
    throw refusal(file, `cannot be read (${kindOfError(error)})`);
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    // The parser's message quotes what it read.
    throw refusal(file, 'is not JSON');
  }
  if (!isReport(parsed)) throw refusal(file, 'is not a JSON report of version 1');
  return parsed;
}
