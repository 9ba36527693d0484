/**
 * The settings: their names, kinds and defaults, once for the server, the client, the manifest and the README. Values that
 * come from outside are read here and nowhere else; inside, settings are complete and valid.
 */
import type { StoreId, StoreSettings } from '../remediation/plan';
import { bytesPerMegabyte, defaultMaxMegabytes } from './fileSize';

/** What every setting's name starts with in the editor's configuration. */
export const settingsSection = 'keylift';

/** What a value must be. A number lies between `min` and `max`, both allowed. */
export type SettingSpec =
  | { readonly kind: 'boolean'; readonly default: boolean }
  | { readonly kind: 'number'; readonly default: number; readonly min: number; readonly max: number }
  | { readonly kind: 'choice'; readonly default: string; readonly choices: readonly string[] }
  /** `rule` ends the sentence "keylift.x must be ...". */
  | { readonly kind: 'text'; readonly default: string; readonly pattern: RegExp; readonly rule: string }
  | { readonly kind: 'strings'; readonly default: readonly string[] };

/** Where values can go, in the order in which it is documented. */
export const storeIds = [
  'env',
  'aws-secrets-manager',
  'vault',
  'conjur',
  'azure-key-vault',
  'google-secret-manager',
  '1password',
  'doppler',
] as const satisfies readonly StoreId[];

/** Names that may be templates: no sign that a string literal, a URL's path or a shell would have to escape. */
const templatePattern = /^(?!\/)(?!.*\.\.)(?:[\w./@+-]|\{(?:name|snake|kebab)\})+(?<!\/)$/;

/** A word, such as a region or an account; empty, it leaves the choice to the program's environment. */
const wordPattern = /^[\w-]*$/;

/** Key Vault's names: letters, digits and `-`. */
const azureTemplatePattern = /^(?:[A-Za-z\d-]|\{kebab\})+$/;

/** Secret Manager's names: letters, digits, `-` and `_`. */
const googleTemplatePattern = /^(?:[\w-]|\{(?:name|snake|kebab)\})+$/;

/** Where a vault lies; empty, it is left to the program's environment. */
const vaultUrlPattern = /^(?:https:\/\/[\w.-]+(?::\d+)?\/?)?$/;

/** 1Password's names, as far as a reference may hold them: words with spaces between. */
const onePasswordPattern = /^[\w.-]+(?: [\w.-]+)*$/;

/** The same for an item. */
const itemTemplatePattern = /^(?:[\w.-]|\{(?:name|snake|kebab)\})+(?: (?:[\w.-]|\{(?:name|snake|kebab)\})+)*$/;

/** The name of a field, which some languages write as a symbol. */
const fieldPattern = /^[A-Za-z_]\w*$/;

function plainText<const Default extends string>(value: Default) {
  const rule = 'must be a word of letters, digits, - and _';
  return { kind: 'text', default: value, pattern: wordPattern, rule } as const;
}

function fieldName<const Default extends string>(value: Default) {
  const rule = 'must be a name of letters, digits and _';
  return { kind: 'text', default: value, pattern: fieldPattern, rule } as const;
}

function template<const Default extends string>(value: Default) {
  const rule =
    'must be a name of letters, digits and . / @ + - _, in which {name}, {snake} and {kebab} stand for the key';
  return { kind: 'text', default: value, pattern: templatePattern, rule } as const;
}

const vaultUrl = {
  kind: 'text',
  default: '',
  pattern: vaultUrlPattern,
  rule: 'must be an address such as https://acme.vault.azure.net',
} as const;

const azureTemplate = {
  kind: 'text',
  default: '{kebab}',
  pattern: azureTemplatePattern,
  rule: 'must be a name of letters, digits and -, in which {kebab} stands for the key',
} as const;

const googleTemplate = {
  kind: 'text',
  default: '{name}',
  pattern: googleTemplatePattern,
  rule: 'must be a name of letters, digits, - and _, in which {name}, {snake} and {kebab} stand for the key',
} as const;

function onePasswordName<const Default extends string>(value: Default) {
  const rule = 'must be a name of letters, digits and . - _, with single spaces between';
  return { kind: 'text', default: value, pattern: onePasswordPattern, rule } as const;
}

const itemTemplate = {
  kind: 'text',
  default: '{name}',
  pattern: itemTemplatePattern,
  rule: 'must be a name of letters, digits and . - _, in which {name}, {snake} and {kebab} stand for the key',
} as const;

/** Every setting, by its name below `keylift.`, in the order in which they are documented. */
export const settingSpecs = {
  enable: { kind: 'boolean', default: true },
  'squiggles.enable': { kind: 'boolean', default: true },
  'hover.enable': { kind: 'boolean', default: true },
  'statusBar.enable': { kind: 'boolean', default: true },
  'pushRescue.enable': { kind: 'boolean', default: true },
  'detectors.generic.enable': { kind: 'boolean', default: true },
  'detectors.disabled': { kind: 'strings', default: [] },
  'fix.store': { kind: 'choice', default: 'env', choices: storeIds },
  'fix.aws.region': plainText(''),
  'fix.aws.secret': template('{name}'),
  'fix.vault.mount': template('secret'),
  'fix.vault.path': template('{name}'),
  'fix.vault.field': fieldName('value'),
  'fix.conjur.account': plainText(''),
  'fix.conjur.variable': template('{name}'),
  'fix.azure.vaultUrl': vaultUrl,
  'fix.azure.secret': azureTemplate,
  'fix.google.project': plainText(''),
  'fix.google.secret': googleTemplate,
  'fix.onePassword.vault': onePasswordName('Private'),
  'fix.onePassword.item': itemTemplate,
  'fix.onePassword.field': onePasswordName('credential'),
  'fix.doppler.project': plainText(''),
  'fix.doppler.config': plainText(''),
  'fix.preview': { kind: 'boolean', default: false },
  'scan.exclude': { kind: 'strings', default: [] },
  'scan.maxFileSizeMB': { kind: 'number', default: defaultMaxMegabytes, min: 1, max: 1024 },
  'trace.server': { kind: 'choice', default: 'off', choices: ['off', 'messages'] },
} as const satisfies Readonly<Record<string, SettingSpec>>;

/** Name of a setting below `keylift.`. */
export type SettingName = keyof typeof settingSpecs;

/** Valid settings of one folder. */
export interface Settings {
  /** Off: no diagnostics, hovers or fixes, and a scan skips the folder. */
  readonly enable: boolean;
  readonly squiggles: boolean;
  readonly hover: boolean;
  readonly statusBar: boolean;
  /** Offer to explain a push that was refused because of a secret. */
  readonly pushRescue: boolean;
  /** Report the generic tier. */
  readonly generic: boolean;
  /** Detector ids that are switched off. */
  readonly disabled: ReadonlySet<string>;
  readonly store: StoreId;
  readonly storeSettings: StoreSettings;
  /** Ask for a confirmation, with a preview, before a fix that changes more files than the one it is asked for in. */
  readonly previewFixes: boolean;
  /** gitignore-style patterns that a workspace scan leaves out. */
  readonly exclude: readonly string[];
  readonly maxFileBytes: number;
}

/** A value that was not what its setting asks for: the default was taken. Never holds the value. */
export interface SettingProblem {
  /** Whole name: `keylift.scan.maxFileSizeMB`. */
  readonly name: string;
  /** Completes "keylift.scan.maxFileSizeMB ...": "must be a number from 1 to 1024". */
  readonly message: string;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Flattens `{ squiggles: { enable: true } }`; editors also send `{ 'squiggles.enable': true }`, or both mixed. */
function flatten(value: Readonly<Record<string, unknown>>, prefix = ''): Map<string, unknown> {
  const flat = new Map<string, unknown>();
  for (const [key, inner] of Object.entries(value)) {
    const name = `${prefix}${key}`;
    if (Object.hasOwn(settingSpecs, name) || !isRecord(inner)) flat.set(name, inner);
    else for (const [deep, leaf] of flatten(inner, `${name}.`)) flat.set(deep, leaf);
  }
  return flat;
}

/** @returns what is wrong with a value, as the end of a sentence; undefined when it is right */
function complaint(spec: SettingSpec, value: unknown): string | undefined {
  switch (spec.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'must be true or false';
    case 'number': {
      const fits = typeof value === 'number' && value >= spec.min && value <= spec.max;
      return fits ? undefined : `must be a number from ${spec.min} to ${spec.max}`;
    }
    case 'choice': {
      const fits = typeof value === 'string' && spec.choices.includes(value);
      return fits ? undefined : `must be one of: ${spec.choices.join(', ')}`;
    }
    case 'text':
      return typeof value === 'string' && spec.pattern.test(value) ? undefined : spec.rule;
    case 'strings': {
      const fits = Array.isArray(value) && value.every((item) => typeof item === 'string');
      return fits ? undefined : 'must be a list of texts';
    }
  }
}

/** Reads one value. The spec's kind vouches for the type of what is returned. */
type Reader = <Name extends SettingName>(name: Name) => Widened<(typeof settingSpecs)[Name]>;
type Widened<Spec extends SettingSpec> = Spec extends { kind: 'boolean' }
  ? boolean
  : Spec extends { kind: 'number' }
    ? number
    : Spec extends { kind: 'choice'; choices: readonly (infer Choice)[] }
      ? Choice
      : Spec extends { kind: 'text' }
        ? string
        : readonly string[];

/**
 * Reads the settings from whatever an editor sent for the section `keylift`. A bad value becomes its default and a problem;
 * so does a name that does not exist. Null and undefined mean "not set".
 *
 * @param onProblem is told of each bad value
 */
export function readSettings(raw: unknown, onProblem: (problem: SettingProblem) => void = () => undefined): Settings {
  const given = isRecord(raw) ? flatten(raw) : new Map<string, unknown>();
  const problem = (name: string, message: string) => onProblem({ name: `${settingsSection}${name}`, message });
  if (!isRecord(raw) && raw !== undefined && raw !== null) problem('', 'must be an object');
  for (const name of given.keys()) if (!Object.hasOwn(settingSpecs, name)) problem(`.${name}`, 'is not a setting');
  const read: Reader = (name) => {
    const spec: SettingSpec = settingSpecs[name];
    const value = given.get(name) ?? spec.default;
    const wrong = complaint(spec, value);
    if (wrong !== undefined) problem(`.${name}`, wrong);
    return (wrong === undefined ? value : spec.default) as ReturnType<typeof read<typeof name>>;
  };
  read('trace.server');
  return {
    enable: read('enable'),
    squiggles: read('squiggles.enable'),
    hover: read('hover.enable'),
    statusBar: read('statusBar.enable'),
    pushRescue: read('pushRescue.enable'),
    generic: read('detectors.generic.enable'),
    disabled: new Set(read('detectors.disabled')),
    store: read('fix.store'),
    storeSettings: {
      aws: { region: read('fix.aws.region'), secret: read('fix.aws.secret') },
      vault: { mount: read('fix.vault.mount'), path: read('fix.vault.path'), field: read('fix.vault.field') },
      conjur: { account: read('fix.conjur.account'), variable: read('fix.conjur.variable') },
      azure: { vaultUrl: read('fix.azure.vaultUrl').replace(/\/$/, ''), secret: read('fix.azure.secret') },
      google: { project: read('fix.google.project'), secret: read('fix.google.secret') },
      onePassword: {
        vault: read('fix.onePassword.vault'),
        item: read('fix.onePassword.item'),
        field: read('fix.onePassword.field'),
      },
      doppler: { project: read('fix.doppler.project'), config: read('fix.doppler.config') },
    },
    previewFixes: read('fix.preview'),
    exclude: read('scan.exclude'),
    maxFileBytes: read('scan.maxFileSizeMB') * bytesPerMegabyte,
  };
}
