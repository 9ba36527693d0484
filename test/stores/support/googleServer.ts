/**
 * A stand-in for Google Secret Manager that speaks both of its documented interfaces: gRPC, which Google's clients use, and
 * REST. It takes tokens that a service account has signed itself, and one of a user.
 */
import { createVerify, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { Http2ServerResponse } from 'node:http2';
import { join } from 'node:path';
import { randomText } from '../../support/samples';
import { answerJson, bodyOf, type CloudRequest, type CloudResponse, startLoopbackCloud } from './loopbackCloud';
import type { StoreServer } from './servers';

const project = 'keylift-tests';
const api = 'secretmanager.googleapis.com';
const account = `shop@${project}.iam.gserviceaccount.com`;

/** One field of a protocol buffer: bytes below a number. */
function field(number: number, bytes: Buffer): Buffer {
  const size: number[] = [];
  for (let rest = bytes.length; ; rest >>= 7) {
    size.push(rest > 0x7f ? (rest & 0x7f) | 0x80 : rest);
    if (rest <= 0x7f) break;
  }
  return Buffer.concat([Buffer.from([(number << 3) | 2, ...size]), bytes]);
}

/** The name in a request to access a version: the message's only field, behind the five bytes of a gRPC frame. */
function nameIn(frame: Buffer): string {
  return frame.subarray(7, 7 + (frame[6] ?? 0)).toString('utf8');
}

/** Whether a token was signed with this key, by the account, and is still good. */
function isSigned(token: string, key: KeyObject): boolean {
  const [head = '', claims = '', signature = ''] = token.split('.');
  const verify = createVerify('RSA-SHA256').update(`${head}.${claims}`);
  if (signature === '' || !verify.verify(key, Buffer.from(signature, 'base64url'))) return false;
  const { iss, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as { iss: string; exp: number };
  return iss === account && exp * 1_000 > Date.now();
}

/** What a service account's file holds. */
function credentials(privateKey: KeyObject): string {
  return JSON.stringify({
    type: 'service_account',
    project_id: project,
    private_key_id: '1',
    private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    client_email: account,
    client_id: '1',
    token_uri: 'https://oauth2.googleapis.com/token',
    universe_domain: 'googleapis.com',
  });
}

const codes = { UNAUTHENTICATED: [401, 16], NOT_FOUND: [404, 5], ALREADY_EXISTS: [409, 6], INVALID: [400, 3] } as const;
type Status = keyof typeof codes;

/** Secrets by id; undefined: a secret without a version. */
type Secrets = Map<string, string | undefined>;

function accessByRpc(secrets: Secrets, frame: Buffer, response: Http2ServerResponse, isAllowed: boolean): void {
  const name = nameIn(frame);
  const id = new RegExp(`^projects/${project}/secrets/([\\w-]+)/versions/latest$`).exec(name)?.[1] ?? '';
  const value = secrets.get(id);
  const status: Status | undefined = !isAllowed ? 'UNAUTHENTICATED' : value === undefined ? 'NOT_FOUND' : undefined;
  response.writeHead(200, { 'content-type': 'application/grpc' });
  const isFound = status === undefined && value !== undefined;
  if (isFound) {
    const payload = field(1, Buffer.from(value, 'utf8'));
    const message = Buffer.concat([field(1, Buffer.from(name.replace('latest', '1'))), field(2, payload)]);
    const head = Buffer.alloc(5);
    head.writeUInt32BE(message.length, 1);
    response.write(Buffer.concat([head, message]));
  }
  const message = isFound ? '' : `${status ?? 'NOT_FOUND'}: no access to ${id}`;
  response.addTrailers({
    'grpc-status': `${isFound ? 0 : codes[status ?? 'NOT_FOUND'][1]}`,
    ...(message !== '' && { 'grpc-message': message }),
  });
  response.end();
}

async function answerByRest(secrets: Secrets, request: CloudRequest, response: CloudResponse): Promise<void> {
  const url = new URL(request.url ?? '', 'https://any.test');
  const fail = (status: Status) =>
    answerJson(response, codes[status][0], { error: { code: codes[status][0], status, message: 'Not here.' } });
  const [, path = '', verb] =
    new RegExp(`^/v1/projects/${project}/secrets/?([^:]*)(?::(\\w+))?$`).exec(url.pathname) ?? [];
  const given = JSON.parse((await bodyOf(request)).toString('utf8') || '{}') as { payload?: { data: string } };
  const made = url.searchParams.get('secretId');
  if (request.method === 'POST' && path === '' && made !== null) {
    if (!/^[\w-]{1,255}$/.test(made)) return fail('INVALID');
    if (secrets.has(made)) return fail('ALREADY_EXISTS');
    secrets.set(made, undefined);
    return answerJson(response, 200, { name: `projects/${project}/secrets/${made}` });
  }
  if (request.method === 'POST' && verb === 'addVersion') {
    if (!secrets.has(path)) return fail('NOT_FOUND');
    secrets.set(path, Buffer.from(given.payload?.data ?? '', 'base64').toString('utf8'));
    return answerJson(response, 200, { name: `projects/${project}/secrets/${path}/versions/1` });
  }
  // The alias may not show a new version yet; its number does.
  const isBehind = path.endsWith('-slow/versions/latest');
  const id = path.replace(/\/versions\/(?:latest|1)$/, '');
  const value = verb === 'access' && !isBehind ? secrets.get(id) : undefined;
  if (value === undefined) return fail('NOT_FOUND');
  const name = `projects/${project}/secrets/${path}`;
  return answerJson(response, 200, { name, payload: { data: Buffer.from(value, 'utf8').toString('base64') } });
}

/** Starts it on this machine, with one project and one service account that may read and write its secrets. */
export async function startGoogle(): Promise<StoreServer> {
  const [own, foreign] = [1, 2].map(() => generateKeyPairSync('rsa', { modulusLength: 2_048 }));
  if (own === undefined || foreign === undefined) throw new Error('no keys');
  const token = randomText('base62', 60, 77);
  const secrets: Secrets = new Map();

  async function answer(request: CloudRequest, response: CloudResponse): Promise<void> {
    const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const isAllowed = given === token || isSigned(given, own?.publicKey as KeyObject);
    if (request.headers['content-type'] === 'application/grpc') {
      return accessByRpc(secrets, await bodyOf(request), response as Http2ServerResponse, isAllowed);
    }
    if (isAllowed) return answerByRest(secrets, request, response);
    return answerJson(response, 401, { error: { code: 401, status: 'UNAUTHENTICATED', message: 'Not here.' } });
  }

  const cloud = await startLoopbackCloud([api], (request, response) => void answer(request, response));
  const [file, otherFile] = ['account.json', 'other.json'].map((name) => join(cloud.folder, name)) as [string, string];
  writeFileSync(file, credentials(own.privateKey), { mode: 0o600 });
  writeFileSync(otherFile, credentials(foreign.privateKey), { mode: 0o600 });
  const plain = {
    CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER: `${cloud.url}/`,
    CLOUDSDK_AUTH_ACCESS_TOKEN: token,
  };
  return {
    env: { ...cloud.env, ...plain, GOOGLE_CLOUD_PROJECT: project, GOOGLE_APPLICATION_CREDENTIALS: file },
    unreachable: { ...cloud.unreachable, CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER: 'http://127.0.0.1:9/' },
    refuse: async () => ({ GOOGLE_APPLICATION_CREDENTIALS: otherFile, CLOUDSDK_AUTH_ACCESS_TOKEN: 'wrong' }),
    put: async (name, value) => void secrets.set(name, value),
    remove: async (name) => void secrets.delete(name),
    get: async (name) => secrets.get(name),
    stop: cloud.stop,
  };
}
