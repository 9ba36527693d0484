/**
 * A stand-in for Conjur that speaks its documented HTTP: log-in with an API key for a token that ends, variables under
 * percent-encoded ids, values set and read with the token.
 */
import { createServer, type IncomingMessage } from 'node:http';
import { randomText } from '../../support/samples';
import type { StoreServer } from './servers';

const account = 'acme';
const login = 'host/apps/shop';

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

interface Answer {
  readonly status: number;
  readonly body?: string;
}

/** Conjur decodes the one segment that an id or a log-in stands in; a slash that is not encoded makes another path. */
function segmentAfter(path: string, prefix: string, suffix = ''): string | undefined {
  const trimmed = path.replace(/\/$/, '');
  if (!trimmed.startsWith(prefix) || !trimmed.endsWith(suffix)) return undefined;
  const segment = trimmed.slice(prefix.length, trimmed.length - suffix.length);
  return segment.includes('/') ? undefined : decodeURIComponent(segment);
}

/** Starts it on this machine, with one policy: every variable below `apps` and at the top exists. */
export async function startConjur(): Promise<StoreServer> {
  const key = randomText('lowerAlnum', 40, 72);
  const iat = Math.floor(Date.now() / 1_000);
  const payload = Buffer.from(JSON.stringify({ sub: login, iat, exp: iat + 480 })).toString('base64');
  const token = JSON.stringify({ protected: 'e30=', payload, signature: randomText('hex', 16, 73) });
  const values = new Map<string, string>();

  async function answer(request: IncomingMessage): Promise<Answer> {
    const path = request.url ?? '';
    const given = await bodyOf(request);
    const user = segmentAfter(path, `/authn/${account}/`, '/authenticate');
    if (user !== undefined && request.method === 'POST') {
      return user === login && given === key ? { status: 200, body: token } : { status: 401 };
    }
    const authorization = `Token token="${Buffer.from(token).toString('base64')}"`;
    if (request.headers.authorization !== authorization) return { status: 401 };
    const id = segmentAfter(path, `/secrets/${account}/variable/`);
    if (id === undefined) return { status: 404 };
    if (request.method === 'POST') {
      values.set(id, given);
      return { status: 201 };
    }
    const value = values.get(id);
    return value === undefined ? { status: 404 } : { status: 200, body: value };
  }

  const server = createServer((request, response) => {
    void answer(request).then(({ status, body }) => response.writeHead(status).end(body));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    env: {
      CONJUR_APPLIANCE_URL: `http://127.0.0.1:${port}`,
      CONJUR_ACCOUNT: account,
      CONJUR_AUTHN_LOGIN: login,
      CONJUR_AUTHN_API_KEY: key,
    },
    unreachable: { CONJUR_APPLIANCE_URL: 'http://127.0.0.1:9' },
    refuse: async () => ({ CONJUR_AUTHN_API_KEY: randomText('lowerAlnum', 40, 73) }),
    put: async (name, value) => void values.set(name, value),
    remove: async (name) => void values.delete(name),
    get: async (name) => values.get(name),
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
