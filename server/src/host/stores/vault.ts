/** Puts values into Vault or OpenBao, version 2 of the key-value engine. Other fields of a secret stay as they are. */
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

/** What the engine says of a path, as far as it is used here. */
interface Answer {
  readonly data?: {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly metadata?: { readonly version?: number };
  };
}

function statusError(status: number, secret: string): StoreError {
  if (status === 403) return new StoreError(`Vault does not let VAULT_TOKEN read and write ${secret}.`, status);
  if (status === 404) return new StoreError(`Vault has no key-value engine, version 2, for ${secret}.`, status);
  return new StoreError(`Vault answered ${status} for ${secret}.`, status);
}

/** Opens a session with `VAULT_ADDR`, `VAULT_TOKEN` and, where it is set, `VAULT_NAMESPACE`. */
export function openVault(env: Environment, settings: StoreSettings): SessionOutcome {
  const { mount, field } = settings.vault;
  const given = required(env, ['VAULT_ADDR', 'VAULT_TOKEN'], 'Vault');
  if (isClosed(given)) return given;
  const address = addressOf(given.VAULT_ADDR, 'VAULT_ADDR');
  if (typeof address === 'string') return closed(address);
  const namespace = env['VAULT_NAMESPACE'];
  const headers = { 'X-Vault-Token': given.VAULT_TOKEN, ...(namespace && { 'X-Vault-Namespace': namespace }) };

  async function open(secret: string): Promise<Slot> {
    const url = new URL(`v1/${mount}/data/${secret}`, address);
    const response = await send(url, { headers });
    // A path that was deleted is "not found", and still has versions.
    if (!response.ok && response.status !== 404) throw statusError(response.status, secret);
    const { data } = await jsonOf<Answer>(response, 'Vault');
    const fields = data?.data ?? {};
    const found = fields[field];
    return {
      value: typeof found === 'string' && found !== '' ? found : undefined,
      async write(value) {
        const options = { cas: data?.metadata?.version ?? 0 };
        const body = JSON.stringify({ options, data: { ...fields, [field]: value } });
        const written = await send(url, { method: 'POST', headers, body });
        if (!written.ok) throw statusError(written.status, secret);
      },
    };
  }
  return { kind: 'open', session: createSession({ name: 'Vault', host: address.host, open }) };
}
