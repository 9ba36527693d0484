/**
 * Puts values into 1Password through a Connect server: a new item with one concealed field, or a field of an item that is
 * there. The desktop app's own session cannot be used by others; the command by hand goes through it.
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

/** What Connect says of an item, as far as it is used here. */
interface Item {
  readonly id: string;
  readonly fields: readonly { readonly id?: string; readonly label?: string; readonly value?: string }[];
}

function failure(status: number, secret: string): StoreError {
  if (status === 401) return new StoreError('1Password Connect does not accept OP_CONNECT_TOKEN.', status);
  if (status === 403)
    return new StoreError(`1Password Connect does not let OP_CONNECT_TOKEN read and write ${secret}.`, status);
  return new StoreError(`1Password Connect answered ${status} for ${secret}.`, status);
}

/** The parts of a reference: `op://vault/item/field`. */
function partsOf(secret: string): readonly [vault: string, item: string, field: string] {
  const [vault = '', item = '', field = ''] = secret.replace('op://', '').split('/');
  return [vault, item, field];
}

/** Opens a session with `OP_CONNECT_HOST` and `OP_CONNECT_TOKEN`. */
export function openOnePassword(env: Environment, _settings: StoreSettings): SessionOutcome {
  const given = required(env, ['OP_CONNECT_HOST', 'OP_CONNECT_TOKEN'], '1Password');
  if (isClosed(given)) return given;
  const address = addressOf(given.OP_CONNECT_HOST, 'OP_CONNECT_HOST');
  if (typeof address === 'string') return closed(address);
  const headers = { Authorization: `Bearer ${given.OP_CONNECT_TOKEN}`, 'Content-Type': 'application/json' };

  async function get<Answer extends object>(path: string, secret: string): Promise<Partial<Answer>> {
    const response = await send(new URL(path, address), { headers });
    if (!response.ok) throw failure(response.status, secret);
    return jsonOf<Answer>(response, '1Password Connect');
  }

  /** The id of the only thing of that name. */
  async function idOf(path: string, filter: string, secret: string): Promise<string | undefined> {
    const found = await get<{ readonly id: string }[]>(`${path}?filter=${encodeURIComponent(filter)}`, secret);
    const ids = Array.isArray(found) ? found.map((each: { readonly id: string } | undefined) => each?.id) : [];
    if (ids.length > 1) throw new StoreError(`1Password has several items of that title for ${secret}.`, 409);
    return ids[0];
  }

  async function write(method: 'POST' | 'PATCH', path: string, body: object, secret: string): Promise<void> {
    const written = await send(new URL(path, address), { method, headers, body: JSON.stringify(body) });
    if (!written.ok) throw failure(written.status, secret);
  }

  async function open(secret: string): Promise<Slot> {
    const [vaultName, title, label] = partsOf(secret);
    const vault = await idOf('v1/vaults', `name eq "${vaultName}"`, secret);
    if (vault === undefined) throw new StoreError(`1Password Connect sees no vault ${vaultName}.`, 404);
    const items = `v1/vaults/${vault}/items`;
    const id = await idOf(items, `title eq "${title}"`, secret);
    const { fields = [] } = id === undefined ? {} : await get<Item>(`${items}/${id}`, secret);
    const found = fields.find((each) => each.label === label || each.id === label);
    return {
      value: found?.value || undefined,
      async write(value) {
        const field = { id: label, label, type: 'CONCEALED', value };
        const made = { vault: { id: vault }, title, category: 'API_CREDENTIAL', fields: [field] };
        if (id === undefined) return write('POST', items, made, secret);
        const path = `/fields${found?.id === undefined ? '' : `/${found.id}/value`}`;
        const change = found?.id === undefined ? { op: 'add', path, value: field } : { op: 'replace', path, value };
        return write('PATCH', `${items}/${id}`, [change], secret);
      },
    };
  }
  return { kind: 'open', session: createSession({ name: '1Password', host: address.host, open }) };
}
