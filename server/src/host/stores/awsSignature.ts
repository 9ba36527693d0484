/** Signs a request to AWS: Signature Version 4, as AWS's documentation describes it, for a POST without a query. */
import { createHash, createHmac } from 'node:crypto';

/** Who signs, and for which service. */
export interface AwsSigner {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string | undefined;
  readonly region: string;
  readonly service: string;
}

/** The request to be signed. */
export interface AwsRequest {
  readonly url: URL;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly date: Date;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

/** The headers of the request with those that sign it. */
export function signAws(signer: AwsSigner, { url, headers, body, date }: AwsRequest): Readonly<Record<string, string>> {
  const { accessKeyId, secretAccessKey, sessionToken, region, service } = signer;
  const stamp = date.toISOString().replace(/[-:]|\.\d+/g, '');
  const day = stamp.slice(0, 8);
  const token = sessionToken === undefined ? {} : { 'x-amz-security-token': sessionToken };
  const all: Record<string, string> = { ...headers, host: url.host, 'x-amz-date': stamp, ...token };
  const names = Object.keys(all).sort();
  const signed = names.join(';');
  const lines = names.map((name) => `${name}:${all[name]?.trim()}\n`).join('');
  const request = ['POST', url.pathname, '', lines, signed, hash(body)].join('\n');
  const scope = `${day}/${region}/${service}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', stamp, scope, hash(request)].join('\n');
  const key = [region, service, 'aws4_request'].reduce(
    (so, part) => hmac(so, part),
    hmac(`AWS4${secretAccessKey}`, day),
  );
  const signature = hmac(key, toSign).toString('hex');
  const { host: _, ...rest } = all;
  return {
    ...rest,
    authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${signed}, Signature=${signature}`,
  };
}
