/** Puts values into Google Secret Manager, with a token of the user's own: `gcloud auth print-access-token` prints one. */
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

const store = 'Google Secret Manager';

/** What Secret Manager answers, as far as it is used here. */
interface Answer {
  /** Of a version that was added. */
  readonly name?: string;
  readonly payload?: { readonly data?: string };
  readonly error?: { readonly status?: string };
}

function failure(status: number, { error }: Answer, secret: string): StoreError {
  const name = /^[A-Z_]+$/.test(error?.status ?? '') ? ` (${error?.status})` : '';
  if (status === 401) return new StoreError(`${store} does not accept CLOUDSDK_AUTH_ACCESS_TOKEN.`, status);
  if (status === 403)
    return new StoreError(`${store} does not let the session read and create ${secret}${name}.`, status);
  return new StoreError(`${store} answered ${status} for ${secret}${name}.`, status);
}

/** Opens a session for the project of the settings, else of `GOOGLE_CLOUD_PROJECT`. */
export function openGoogle(env: Environment, settings: StoreSettings): SessionOutcome {
  const project = settings.google.project || env['GOOGLE_CLOUD_PROJECT'];
  const names = ['GOOGLE_CLOUD_PROJECT', 'CLOUDSDK_AUTH_ACCESS_TOKEN'] as const;
  const given = required({ ...env, GOOGLE_CLOUD_PROJECT: project }, names, store);
  if (isClosed(given)) {
    const way = 'A token is printed by `gcloud auth print-access-token`.';
    return { ...given, message: `${given.message} ${way}` };
  }
  const variable = 'CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER';
  const address = addressOf(env[variable] || 'https://secretmanager.googleapis.com/', variable);
  if (typeof address === 'string') return closed(address);
  const secrets = new URL(`v1/projects/${encodeURIComponent(given.GOOGLE_CLOUD_PROJECT)}/secrets`, address);
  const headers = {
    Authorization: `Bearer ${given.CLOUDSDK_AUTH_ACCESS_TOKEN}`,
    'Content-Type': 'application/json',
  };

  async function post(url: string, input: object): Promise<Response> {
    return send(new URL(url), { method: 'POST', headers, body: JSON.stringify(input) });
  }

  async function read(url: string, version: string, secret: string): Promise<string | undefined> {
    const response = await send(new URL(`${url}/versions/${version}:access`), { headers });
    const answer = await jsonOf<Answer>(response, store);
    if (!response.ok && response.status !== 404) throw failure(response.status, answer, secret);
    const found = Buffer.from(answer.payload?.data ?? '', 'base64').toString('utf8');
    return response.ok && found !== '' ? found : undefined;
  }

  async function open(secret: string): Promise<Slot> {
    const url = `${secrets.href}/${secret}`;
    let version = 'latest';
    return {
      value: await read(url, version, secret),
      // "latest" may lag behind; a version asked for by its number never does.
      readBack: () => read(url, version, secret),
      async write(value) {
        const made = await post(`${secrets.href}?secretId=${secret}`, { replication: { automatic: {} } });
        // A secret without a version is there already.
        if (!made.ok && made.status !== 409) throw failure(made.status, await jsonOf<Answer>(made, store), secret);
        const payload = { data: Buffer.from(value, 'utf8').toString('base64') };
        const added = await post(`${url}:addVersion`, { payload });
        const answer = await jsonOf<Answer>(added, store);
        if (!added.ok) throw failure(added.status, answer, secret);
        version = /\/versions\/(\d+)$/.exec(answer.name ?? '')?.[1] ?? version;
      },
    };
  }
  return { kind: 'open', session: createSession({ name: store, host: address.host, open }) };
}
