/**
 * Fills a call's templates with the parts of a key's credentials. A part cannot lead the request elsewhere: in a host it is a
 * single label before the specification's own domain, in a path it is escaped. Signs and sends nothing.
 */
import type { AuthSpec, CallSpec } from './spec';

/** Values by the names of their parts; `key` is the key. Holds secrets: never log it. */
export type Parts = Readonly<Record<string, string>>;

/** A request that lacks nothing but its authorization. Holds secrets: never log it. */
export interface PreparedRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly host: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly auth: PreparedAuth;
}

/** What is left for a host that can encode and sign. */
export type PreparedAuth =
  | { readonly kind: 'done' }
  | { readonly kind: 'basic'; readonly user: string; readonly password: string }
  | {
      readonly kind: 'aws';
      readonly accessKeyId: string;
      readonly secretAccessKey: string;
      readonly sessionToken: string | undefined;
      readonly service: string;
    };

const placeholder = /\{(?<raw>\+?)(?<name>[a-z][A-Za-z]*)\}/g;
const urlShape = /^https:\/\/(?<host>[a-z0-9.{}A-Z-]+)(?<path>\/.*)$/;

/** The host of a call, `*` where a part stands in it: `*.api.mailchimp.com`. */
export function hostOf({ url }: CallSpec): string {
  return (urlShape.exec(url)?.groups?.['host'] ?? '').replace(placeholder, '*');
}

/** Every host that a specification can lead to, each once. */
export function hostsOf({ calls }: { readonly calls: readonly CallSpec[] }): readonly string[] {
  return [...new Set(calls.map(hostOf))];
}

/** Whether a host is one that a specification names. */
export function isHostOf(host: string, named: readonly string[]): boolean {
  return named.some((each) => {
    if (!each.startsWith('*.')) return each === host;
    const label = host.slice(0, -(each.length - 1));
    return host.endsWith(each.slice(1)) && /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(label);
  });
}

/** The names of the parts that a call uses. */
export function partsOf(call: CallSpec): ReadonlySet<string> {
  const texts = JSON.stringify([call.url, call.auth, call.headers, call.form, call.json]);
  return new Set(Array.from(texts.matchAll(placeholder), (match) => match.groups?.['name'] ?? ''));
}

class UnfitPart extends Error {}

function fill(template: string, parts: Parts, adapt: (value: string, isRaw: boolean) => string): string {
  return template.replace(placeholder, (_, raw: string, name: string) => {
    const value = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (value === undefined) throw new UnfitPart();
    return adapt(value, raw === '+');
  });
}

function inHost(value: string): string {
  const label = value.toLowerCase();
  if (!/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(label)) throw new UnfitPart();
  return label;
}

function inPath(value: string, isRaw: boolean): string {
  if (!isRaw) {
    if (/^\.{1,2}$/.test(value)) throw new UnfitPart();
    return encodeURIComponent(value);
  }
  if (!/^[\w:/-]+$/.test(value) || value.startsWith('/')) throw new UnfitPart();
  return value;
}

/** Header values are one line of visible ASCII. */
function inHeader(value: string): string {
  if (!/^[\x21-\x7e]+$/.test(value)) throw new UnfitPart();
  return value;
}

function authOf(auth: AuthSpec, parts: Parts): { headers: Record<string, string>; left: PreparedAuth } {
  const left = { kind: 'done' } as const;
  switch (auth.kind) {
    case 'bearer':
      return { headers: { authorization: fill('Bearer {key}', parts, inHeader) }, left };
    case 'header':
      return { headers: { [auth.name]: fill(auth.value, parts, inHeader) }, left };
    case 'basic': {
      const [user, password] = [auth.user, auth.password].map((each) => fill(each, parts, (value) => value));
      return { headers: {}, left: { kind: 'basic', user: user ?? '', password: password ?? '' } };
    }
    case 'aws': {
      const [accessKeyId, secretAccessKey] = [auth.id, auth.secret].map((each) => fill(each, parts, inHeader));
      const token = auth.token.slice(1, -1);
      return {
        headers: {},
        left: {
          kind: 'aws',
          accessKeyId: accessKeyId ?? '',
          secretAccessKey: secretAccessKey ?? '',
          sessionToken: Object.hasOwn(parts, token) ? parts[token] : undefined,
          service: auth.service,
        },
      };
    }
    case 'none':
      return { headers: {}, left };
  }
}

function bodyOf({ form, json }: CallSpec, parts: Parts): { type: string; body: string } | undefined {
  const asIs = (value: string) => value;
  if (form !== undefined) {
    const fields = Object.entries(form).map(
      ([name, value]) => `${name}=${encodeURIComponent(fill(value, parts, asIs))}`,
    );
    return { type: 'application/x-www-form-urlencoded', body: fields.join('&') };
  }
  if (json === undefined) return undefined;
  const filled = (value: string) => (/^\{[a-zA-Z]+\}$/.test(value) ? fill(value, parts, asIs) : value);
  const entries = Object.entries(json).map(([name, value]) => {
    return [name, typeof value === 'string' ? filled(value) : value.map(filled)] as const;
  });
  return { type: 'application/json', body: JSON.stringify(Object.fromEntries(entries)) };
}

/** @returns undefined when a part does not fit where it is to stand; nothing may be sent then */
export function prepareRequest(call: CallSpec, parts: Parts): PreparedRequest | undefined {
  const { host = '', path = '' } = urlShape.exec(call.url)?.groups ?? {};
  try {
    const { headers, left } = authOf(call.auth, parts);
    const body = bodyOf(call, parts);
    const extra = Object.entries(call.headers ?? {}).map(([name, value]) => [name, fill(value, parts, inHeader)]);
    return {
      method: call.method ?? 'GET',
      host: fill(host, parts, inHost),
      path: fill(path, parts, inPath),
      headers: {
        accept: 'application/json',
        ...Object.fromEntries(extra),
        ...headers,
        ...(body && { 'content-type': body.type }),
      },
      body: body?.body,
      auth: left,
    };
  } catch (error) {
    // A lone surrogate cannot be escaped.
    if (error instanceof UnfitPart || error instanceof URIError) return undefined;
    throw error;
  }
}
