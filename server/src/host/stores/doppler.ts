/** Puts values into Doppler, with a token of the user's own or of a service that may write. */
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

/** What Doppler says of one secret, as far as it is used here. `computed`: what a program gets. */
interface Answer {
  readonly value: { readonly raw?: string | null; readonly computed?: string | null };
}

function failure(status: number, secret: string): StoreError {
  if (status === 401) return new StoreError('Doppler does not accept DOPPLER_TOKEN.', status);
  if (status === 403) return new StoreError(`Doppler does not let DOPPLER_TOKEN read and write ${secret}.`, status);
  if (status === 404)
    return new StoreError(
      `Doppler has no such project and config for ${secret}: name them, or use a token of one.`,
      status,
    );
  return new StoreError(`Doppler answered ${status} for ${secret}.`, status);
}

/** Opens a session for the config of the settings, of `DOPPLER_PROJECT` and `DOPPLER_CONFIG`, or of the token. */
export function openDoppler(env: Environment, { doppler }: StoreSettings): SessionOutcome {
  const given = required(env, ['DOPPLER_TOKEN'], 'Doppler');
  if (isClosed(given)) return given;
  const address = addressOf(env['DOPPLER_API_HOST'] || 'https://api.doppler.com', 'DOPPLER_API_HOST');
  if (typeof address === 'string') return closed(address);
  const names = { project: doppler.project || env['DOPPLER_PROJECT'], config: doppler.config || env['DOPPLER_CONFIG'] };
  const place = new URLSearchParams(Object.entries(names).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  const headers = { Authorization: `Bearer ${given.DOPPLER_TOKEN}`, 'Content-Type': 'application/json' };

  async function open(secret: string): Promise<Slot> {
    const response = await send(new URL(`v3/configs/config/secret?name=${secret}&${place}`, address), { headers });
    const { value: held } = await jsonOf<Answer>(response, 'Doppler');
    if (!response.ok && response.status !== 404) throw failure(response.status, secret);
    return {
      value: response.ok ? (held?.computed ?? held?.raw ?? undefined) || undefined : undefined,
      async write(value) {
        // Without an original name it is a new secret: one that was made meanwhile stays as it is.
        const body = JSON.stringify({ change_requests: [{ name: secret, originalName: null, value }] });
        const url = new URL(`v3/configs/config/secrets?${place}`, address);
        const written = await send(url, { method: 'POST', headers, body });
        if (!written.ok) throw failure(written.status, secret);
      },
    };
  }
  return { kind: 'open', session: createSession({ name: 'Doppler', host: address.host, open }) };
}
