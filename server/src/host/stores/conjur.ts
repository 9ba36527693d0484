/** Puts values into Conjur, with a log-in of its own for each: the token lives for eight minutes. */
import type { StoreSettings } from '../../remediation/plan';
import {
  addressOf,
  closed,
  createSession,
  type Environment,
  isClosed,
  required,
  type SessionOutcome,
  type Slot,
  StoreError,
  send,
} from './session';

function statusError(status: number, secret: string): StoreError {
  if (status === 404)
    return new StoreError(`Conjur has no variable ${secret}: the policy must define it first.`, status);
  if (status === 403)
    return new StoreError(`Conjur does not let CONJUR_AUTHN_LOGIN read and update ${secret}.`, status);
  return new StoreError(`Conjur answered ${status} for ${secret}.`, status);
}

const names = ['CONJUR_APPLIANCE_URL', 'CONJUR_ACCOUNT', 'CONJUR_AUTHN_LOGIN', 'CONJUR_AUTHN_API_KEY'] as const;

/** Opens a session with the `CONJUR_*` variables that Conjur's own tools read. */
export function openConjur(env: Environment, settings: StoreSettings): SessionOutcome {
  const { account: set } = settings.conjur;
  const given = required({ ...env, ...(set !== '' && { CONJUR_ACCOUNT: set }) }, names, 'Conjur');
  if (isClosed(given)) return given;
  const address = addressOf(given.CONJUR_APPLIANCE_URL, 'CONJUR_APPLIANCE_URL');
  if (typeof address === 'string') return closed(address);
  const { CONJUR_ACCOUNT: account, CONJUR_AUTHN_LOGIN: login, CONJUR_AUTHN_API_KEY: key } = given;

  async function authorization(): Promise<string> {
    const url = new URL(`authn/${account}/${encodeURIComponent(login)}/authenticate`, address);
    const response = await send(url, { method: 'POST', body: key });
    if (!response.ok)
      throw new StoreError(`Conjur refused the log-in of CONJUR_AUTHN_LOGIN (${response.status}).`, response.status);
    return `Token token="${Buffer.from(await response.text()).toString('base64')}"`;
  }

  async function open(secret: string): Promise<Slot> {
    const url = new URL(`secrets/${account}/variable/${encodeURIComponent(secret)}`, address);
    const headers = { Authorization: await authorization() };
    const response = await send(url, { headers });
    // A variable that has no value yet is "not found", too.
    if (!response.ok && response.status !== 404) throw statusError(response.status, secret);
    const found = response.ok ? await response.text() : '';
    return {
      value: found === '' ? undefined : found,
      async write(value) {
        const written = await send(url, { method: 'POST', headers, body: value });
        if (!written.ok) throw statusError(written.status, secret);
      },
    };
  }
  return { kind: 'open', session: createSession({ name: 'Conjur', host: address.host, open }) };
}
