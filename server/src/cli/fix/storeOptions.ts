/** The options of `keylift fix` that say where values go: the settings of the editor, read by the same rules. */
import { Option } from 'commander';
import { openStore } from '../../host/stores/index';
import type { StoreSession } from '../../host/stores/session';
import type { StoreId, StoreSettings } from '../../remediation/plan';
import { readSettings, type SettingName, storeIds } from '../../shared/settings';
import { CliError } from '../errors';

/** As commander names what is typed. */
export interface StoreOptions {
  readonly store: StoreId;
  /** Undefined: nothing was said. */
  readonly move?: boolean;
  readonly awsRegion?: string;
  readonly awsSecret?: string;
  readonly vaultMount?: string;
  readonly vaultPath?: string;
  readonly vaultField?: string;
  readonly conjurAccount?: string;
  readonly conjurVariable?: string;
  readonly azureVaultUrl?: string;
  readonly azureSecret?: string;
  readonly googleProject?: string;
  readonly googleSecret?: string;
  readonly onepasswordVault?: string;
  readonly onepasswordItem?: string;
  readonly onepasswordField?: string;
  readonly dopplerProject?: string;
  readonly dopplerConfig?: string;
}

interface TemplateOption {
  readonly flag: string;
  readonly key: keyof StoreOptions;
  readonly setting: SettingName;
  readonly says: string;
}

const templates: readonly TemplateOption[] = [
  { flag: 'aws-region <region>', key: 'awsRegion', setting: 'fix.aws.region', says: 'AWS: the region to ask' },
  { flag: 'aws-secret <template>', key: 'awsSecret', setting: 'fix.aws.secret', says: 'AWS: what a secret is called' },
  {
    flag: 'vault-mount <path>',
    key: 'vaultMount',
    setting: 'fix.vault.mount',
    says: 'Vault: where the key-value engine is mounted',
  },
  {
    flag: 'vault-path <template>',
    key: 'vaultPath',
    setting: 'fix.vault.path',
    says: 'Vault: the path of a secret below the mount',
  },
  {
    flag: 'vault-field <name>',
    key: 'vaultField',
    setting: 'fix.vault.field',
    says: 'Vault: the field that holds the value',
  },
  {
    flag: 'conjur-account <name>',
    key: 'conjurAccount',
    setting: 'fix.conjur.account',
    says: 'Conjur: the account',
  },
  {
    flag: 'conjur-variable <template>',
    key: 'conjurVariable',
    setting: 'fix.conjur.variable',
    says: 'Conjur: the id of a variable, with its policy',
  },
  {
    flag: 'azure-vault-url <url>',
    key: 'azureVaultUrl',
    setting: 'fix.azure.vaultUrl',
    says: 'Azure: the Key Vault to ask',
  },
  {
    flag: 'azure-secret <template>',
    key: 'azureSecret',
    setting: 'fix.azure.secret',
    says: 'Azure: what a secret is called',
  },
  {
    flag: 'google-project <id>',
    key: 'googleProject',
    setting: 'fix.google.project',
    says: 'Google: the project to ask',
  },
  {
    flag: 'google-secret <template>',
    key: 'googleSecret',
    setting: 'fix.google.secret',
    says: 'Google: what a secret is called',
  },
  {
    flag: 'onepassword-vault <name>',
    key: 'onepasswordVault',
    setting: 'fix.onePassword.vault',
    says: '1Password: the vault',
  },
  {
    flag: 'onepassword-item <template>',
    key: 'onepasswordItem',
    setting: 'fix.onePassword.item',
    says: '1Password: what an item is called',
  },
  {
    flag: 'onepassword-field <name>',
    key: 'onepasswordField',
    setting: 'fix.onePassword.field',
    says: '1Password: the field that holds the value',
  },
  {
    flag: 'doppler-project <name>',
    key: 'dopplerProject',
    setting: 'fix.doppler.project',
    says: 'Doppler: the project',
  },
  {
    flag: 'doppler-config <name>',
    key: 'dopplerConfig',
    setting: 'fix.doppler.config',
    says: 'Doppler: the config',
  },
];

/** For commander, in the order of the help. */
export function storeOptions(): readonly Option[] {
  return [
    new Option('--store <store>', 'where values go').choices(storeIds).default('env'),
    new Option('--move', 'put the values into the store first, with your own session, and read them back'),
    new Option('--no-move', 'the store (or the environment) holds the values already: only change the code'),
    ...templates.map(({ flag, says }) => new Option(`--${flag}`, says)),
  ];
}

/** Reads what was typed by the rules of the settings. */
export function storeSettingsOf(options: StoreOptions): StoreSettings {
  const given = templates.filter(({ key }) => options[key] !== undefined);
  const raw = Object.fromEntries(given.map(({ key, setting }) => [setting, options[key]]));
  const { storeSettings } = readSettings(raw, ({ name, message }) => {
    const flag = given.find(({ setting }) => name.endsWith(`.${setting}`))?.flag.split(' ')[0];
    throw new CliError(`--${flag} ${message}.`, 'Nothing was looked at.', 'See keylift fix --help.');
  });
  return storeSettings;
}

/**
 * The session that values are put in with; undefined when none are.
 *
 * @throws {CliError} when the store cannot be asked, or nobody said whether it holds the values
 */
export function sessionFor(
  options: StoreOptions & { readonly write: boolean },
  settings: StoreSettings,
  env: Readonly<Record<string, string | undefined>>,
): StoreSession | undefined {
  const { store, move, write } = options;
  if (store === 'env') {
    if (move !== true) return undefined;
    const action = 'Say which with --store.';
    throw new CliError('--move puts values into a store other than env.', 'Nothing was changed.', action);
  }
  if (!write) return undefined;
  if (move === undefined) {
    const action = 'Add --move to put them there now, or --no-move when they are there.';
    throw new CliError(`The values leave the code, and ${store} must hold them.`, 'Nothing was changed.', action);
  }
  if (!move) return undefined;
  const outcome = openStore(store, env, settings);
  if (outcome.kind === 'open') return outcome.session;
  throw new CliError(outcome.message, 'Nothing was changed.', 'Then run the command again.');
}
