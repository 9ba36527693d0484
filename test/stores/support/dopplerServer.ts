/**
 * A stand-in for Doppler that speaks its documented HTTP, for the real command-line tool: secrets of one config, one by one
 * and all at once, changed by requests that name what they expect.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeTool } from '../../../scripts/setup/storeTools.mjs';
import { randomText } from '../../support/samples';
import { answerJson, bodyOf, type CloudResponse } from './loopbackCloud';
import { nobody, root } from './places';
import type { StoreServer } from './servers';

interface Change {
  readonly name: string;
  readonly originalName: string | null;
  readonly value: string;
}

/** Starts it on this machine, with one config that its token belongs to. */
export async function startDoppler(): Promise<StoreServer> {
  const token = `dp.st.dev.${randomText('base62', 40, 78)}`;
  const values = new Map<string, string>();
  const [folder, otherFolder] = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'keylift-doppler-'))) as [string, string];

  async function answer(request: IncomingMessage, response: CloudResponse): Promise<void> {
    const url = new URL(request.url ?? '', 'http://any.test');
    const fail = (status: number, message: string) =>
      answerJson(response, status, { success: false, messages: [message] });
    if (request.headers.authorization !== `Bearer ${token}`) return fail(401, 'Invalid Service token');
    if (url.pathname === '/v3/configs/config/secrets/download') {
      return answerJson(response, 200, { ...Object.fromEntries(values), DOPPLER_CONFIG: 'dev' });
    }
    if (url.pathname === '/v3/configs/config/secret' && request.method === 'GET') {
      const name = url.searchParams.get('name') ?? '';
      const value = values.get(name);
      if (value === undefined) return fail(404, `Could not find requested secret: ${name}`);
      return answerJson(response, 200, { success: true, name, value: { raw: value, computed: value, note: '' } });
    }
    if (url.pathname !== '/v3/configs/config/secrets' || request.method !== 'POST') return fail(404, 'Not found');
    const given = JSON.parse((await bodyOf(request)).toString('utf8')) as { change_requests: readonly Change[] };
    const isBad = given.change_requests.some(({ name, originalName }) => {
      return !/^[A-Z_][A-Z0-9_]*$/.test(name) || (originalName === null && values.has(name));
    });
    if (isBad) return fail(400, 'Invalid change requests');
    for (const { name, value } of given.change_requests) values.set(name, value);
    return answerJson(response, 200, { success: true, secrets: {} });
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const quiet = { DOPPLER_ENABLE_VERSION_CHECK: 'false', DOPPLER_CONFIG_DIR: folder };
  return {
    env: { DOPPLER_API_HOST: `http://127.0.0.1:${port}`, DOPPLER_TOKEN: token, ...quiet },
    // What the tool keeps for days without a network lies in its folder.
    unreachable: { DOPPLER_API_HOST: nobody, DOPPLER_CONFIG_DIR: otherFolder },
    refuse: async () => ({ DOPPLER_TOKEN: 'dp.st.dev.wrong', DOPPLER_CONFIG_DIR: otherFolder }),
    tool: { doppler: [join(storeTool(root, 'python'), 'doppler_cli', 'bin', 'doppler')] },
    put: async (name, value) => void values.set(name, value),
    remove: async (name) => void values.delete(name),
    get: async (name) => values.get(name),
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
      for (const each of [folder, otherFolder]) rmSync(each, { recursive: true, force: true });
    },
  };
}
