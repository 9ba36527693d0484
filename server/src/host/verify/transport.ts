/**
 * Sends one request of a live check: https, to a host that the specification names, through the environment's proxy. Follows
 * no redirect. What goes wrong is told by a word, never by an error's text, which may repeat the address and so the key.
 */
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest, type RequestOptions } from 'node:https';
import { TLSSocket } from 'node:tls';
import { HttpsProxyAgent } from 'https-proxy-agent';
import type { Answer } from '../../verify/interpret';
import { isHostOf, type PreparedRequest } from '../../verify/request';
import { signAws } from '../stores/awsSignature';
import { proxyFor } from './proxy';

/** Why there is no answer. */
export type SendFailure = 'cancelled' | 'timeout' | 'unreachable' | 'tls' | 'proxy' | 'not-allowed' | 'too-big';

/** What came of a request. */
export type Sent =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly failure: SendFailure };

/** Sends a request; never rejects. `allowed`: hosts, `*.` before a domain stands for one label. */
export type Send = (request: PreparedRequest, allowed: readonly string[], signal: AbortSignal) => Promise<Sent>;

/** Where a connection for a host really goes. */
export interface Destination {
  readonly protocol: 'https:' | 'http:';
  readonly hostname: string;
  readonly port: number;
  /** A certificate to trust beside those of the system, PEM. */
  readonly ca?: string;
}

/** What {@link createSend} works with. */
export interface SendDeps {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  readonly timeoutMs?: number;
  /** For tests, which have providers of their own. No setting and no variable reaches this. */
  readonly dial?: (host: string) => Destination;
}

const defaultTimeoutMs = 10_000;
const maxBytes = 1_000_000;

function toHost(host: string): Destination {
  return { protocol: 'https:', hostname: host, port: 443 };
}

function encodeBasic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`;
}

/** The headers that show the key. */
function authorized({ auth, host, path, headers, body }: PreparedRequest): Readonly<Record<string, string>> {
  switch (auth.kind) {
    case 'done':
      return headers;
    case 'basic':
      return { ...headers, authorization: encodeBasic(auth.user, auth.password) };
    case 'aws': {
      const signer = { ...auth, region: 'us-east-1' };
      const url = new URL(`https://${host}${path}`);
      return signAws(signer, { url, headers, body: body ?? '', date: new Date() });
    }
  }
}

/** A failure by the code of its error. */
function failureOf(error: unknown, isTimeout: boolean, isCancelled: boolean): SendFailure {
  if (isCancelled) return 'cancelled';
  if (isTimeout) return 'timeout';
  const code = `${(error as NodeJS.ErrnoException | undefined)?.code ?? ''}`;
  return /CERT|TLS|SSL|SIGNED|EPROTO|UNABLE_TO/.test(code) ? 'tls' : 'unreachable';
}

/** Reads an answer, as far as it is not too big. */
async function readAnswer(response: IncomingMessage): Promise<Sent> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBytes) {
      response.destroy();
      return { kind: 'failed', failure: 'too-big' };
    }
    chunks.push(chunk);
  }
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.headers)) headers[name] = `${value}`;
  const body = Buffer.concat(chunks).toString('utf8');
  return { kind: 'answer', answer: { status: response.statusCode ?? 0, headers, body } };
}

/** Waits for the answer. One that does not come from behind TLS where TLS was due is the proxy's, not the provider's. */
async function answerTo(request: ClientRequest, isSecure: boolean): Promise<Sent> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request.on('response', resolve);
    request.on('error', reject);
  });
  if (isSecure && !(response.socket instanceof TLSSocket)) {
    response.destroy();
    return { kind: 'failed', failure: 'proxy' };
  }
  return await readAnswer(response);
}

/** See {@link Send}. */
export function createSend({ env, version, timeoutMs = defaultTimeoutMs, dial = toHost }: SendDeps): Send {
  return async (prepared, allowed, signal) => {
    const { host, method, path, body } = prepared;
    if (!isHostOf(host, allowed)) return { kind: 'failed', failure: 'not-allowed' };
    const { protocol, hostname, port, ca } = dial(host);
    const isSecure = protocol === 'https:';
    const proxy = proxyFor(host, env);
    if (proxy.kind === 'unusable') return { kind: 'failed', failure: 'proxy' };
    const timeout = AbortSignal.timeout(timeoutMs);
    const length = body === undefined ? {} : { 'content-length': `${Buffer.byteLength(body)}` };
    const options: RequestOptions = {
      protocol,
      hostname,
      port,
      path,
      method,
      servername: host,
      headers: { ...authorized(prepared), ...length, host, 'user-agent': `keylift/${version}` },
      signal: AbortSignal.any([signal, timeout]),
      // Connections are not kept: a check is one request, and the process may end after it.
      agent: proxy.kind === 'proxy' && isSecure ? new HttpsProxyAgent(proxy.url) : false,
      ...(ca !== undefined && { ca }),
    };
    try {
      const request = (isSecure ? httpsRequest : httpRequest)(options);
      request.end(body);
      return await answerTo(request, isSecure);
    } catch (error) {
      return { kind: 'failed', failure: failureOf(error, timeout.aborted, signal.aborted) };
    }
  };
}
