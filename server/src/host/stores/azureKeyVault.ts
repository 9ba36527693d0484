/**
 * Puts values into Azure Key Vault: with a token of the user's own (`az account get-access-token`), or with an app of Entra
 * ID whose secret is in the environment.
 */
import type { StoreSettings } from '../../remediation/plan';
import {
  addressOf,
  closed,
  createSession,
  type Environment,
  isClosed,
  jsonOf,
  required,
  type SessionOutcome,
  type Slot,
  StoreError,
  send,
} from './session';

const store = 'Azure Key Vault';
const version = '7.4';

/** What Key Vault and Entra ID answer, as far as it is used here. */
interface Answer {
  readonly value?: string;
  readonly access_token?: string;
  readonly error?: { readonly code?: string; readonly innererror?: { readonly code?: string } };
}

function failure(status: number, { error }: Answer, secret: string): StoreError {
  const code = error?.innererror?.code ?? error?.code ?? '';
  const name = /^\w+$/.test(code) ? ` (${code})` : '';
  if (status === 401) return new StoreError(`${store} does not accept the session.`, status);
  if (status === 403) return new StoreError(`${store} does not let the session read and set ${secret}${name}.`, status);
  if (status === 409)
    return new StoreError(`${store} keeps a deleted secret ${secret}: recover or purge it first.`, status);
  return new StoreError(`${store} answered ${status} for ${secret}${name}.`, status);
}

/** Gives a token for the vault each time it is asked. */
type TokenSource = () => Promise<string>;

const appNames = ['AZURE_TENANT_ID', 'AZURE_CLIENT_ID', 'AZURE_CLIENT_SECRET'] as const;

/** The app's log-in, where the environment has one. */
function appLogIn(env: Environment): TokenSource | string | undefined {
  const app = required(env, appNames, store);
  if (isClosed(app)) return undefined;
  const host = env['AZURE_AUTHORITY_HOST'] || 'https://login.microsoftonline.com';
  const authority = addressOf(host, 'AZURE_AUTHORITY_HOST');
  if (typeof authority === 'string') return authority;
  return async () => {
    const url = new URL(`${encodeURIComponent(app.AZURE_TENANT_ID)}/oauth2/v2.0/token`, authority);
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: app.AZURE_CLIENT_ID,
      client_secret: app.AZURE_CLIENT_SECRET,
      scope: 'https://vault.azure.net/.default',
    });
    const response = await send(url, { method: 'POST', body });
    const { access_token: token } = await jsonOf<Answer>(response, store);
    if (token === undefined)
      throw new StoreError(`Azure refused the log-in of AZURE_CLIENT_ID (${response.status}).`, 401);
    return token;
  };
}

/** Opens a session with the vault of the settings, else of `AZURE_KEY_VAULT_ENDPOINT`. */
export function openAzure(env: Environment, settings: StoreSettings): SessionOutcome {
  const endpoint = settings.azure.vaultUrl || env['AZURE_KEY_VAULT_ENDPOINT'];
  const own = env['AZURE_ACCESS_TOKEN'];
  const app = own ? async () => own : appLogIn(env);
  if (typeof app === 'string') return closed(app);
  const names = ['AZURE_KEY_VAULT_ENDPOINT', ...(app === undefined ? ['AZURE_ACCESS_TOKEN' as const] : [])] as const;
  const given = required({ ...env, AZURE_KEY_VAULT_ENDPOINT: endpoint }, names, store);
  if (isClosed(given)) {
    const way = 'A token is printed by `az account get-access-token --resource https://vault.azure.net`.';
    return app === undefined ? { ...given, message: `${given.message} ${way}` } : given;
  }
  const address = addressOf(given.AZURE_KEY_VAULT_ENDPOINT ?? '', 'AZURE_KEY_VAULT_ENDPOINT');
  if (typeof address === 'string') return closed(address);
  const tokenOf: TokenSource = app ?? (async () => given.AZURE_ACCESS_TOKEN ?? '');

  async function open(secret: string): Promise<Slot> {
    const url = new URL(`secrets/${secret}?api-version=${version}`, address);
    const headers = { Authorization: `Bearer ${await tokenOf()}`, 'Content-Type': 'application/json' };
    const response = await send(url, { headers });
    const answer = await jsonOf<Answer>(response, store);
    if (!response.ok && response.status !== 404) throw failure(response.status, answer, secret);
    return {
      value: response.ok && answer.value !== '' ? answer.value : undefined,
      async write(value) {
        const written = await send(url, { method: 'PUT', headers, body: JSON.stringify({ value }) });
        if (!written.ok) throw failure(written.status, await jsonOf<Answer>(written, store), secret);
      },
    };
  }
  return { kind: 'open', session: createSession({ name: store, host: address.host, open }) };
}
