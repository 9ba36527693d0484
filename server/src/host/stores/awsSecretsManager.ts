/** Puts values into AWS Secrets Manager: a secret of text, made anew or given a version. */
import { randomUUID } from 'node:crypto';
import type { StoreSettings } from '../../remediation/plan';
import { signAws } from './awsSignature';
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

/** What went wrong, by the name that AWS gives it; names hold no values. */
function failure(status: number, type: string | undefined, secret: string): StoreError {
  const name = /(\w+)$/.exec(type ?? '')?.[1] ?? `${status}`;
  // AWS answers 400 to a session that it does not accept, and says so by name.
  const isRefused = /AccessDenied|UnrecognizedClient|InvalidSignature|ExpiredToken|InvalidClientTokenId/.test(name);
  return new StoreError(`AWS Secrets Manager refused ${secret}: ${name}.`, isRefused ? 403 : status);
}

function endpointOf(env: Environment, region: string): URL | string {
  const [variable, text] =
    ['AWS_ENDPOINT_URL_SECRETS_MANAGER', 'AWS_ENDPOINT_URL']
      .map((name) => [name, env[name]] as const)
      .find(([, value]) => (value ?? '') !== '') ?? [];
  if (variable !== undefined && text !== undefined) return addressOf(text, variable);
  return new URL(`https://secretsmanager.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}/`);
}

/** What AWS answers, as far as it is used here. */
interface Answer {
  readonly SecretString?: string;
  readonly __type?: string;
}

/** Opens a session with the credentials and the region of the environment; the settings' region wins. */
export function openAws(env: Environment, settings: StoreSettings): SessionOutcome {
  const region = [settings.aws.region, env['AWS_REGION'], env['AWS_DEFAULT_REGION']].find((each) => each) ?? '';
  const names = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_REGION'] as const;
  const given = required({ ...env, AWS_REGION: region }, names, 'AWS Secrets Manager');
  if (isClosed(given)) {
    const way = 'A profile is put there by `eval "$(aws configure export-credentials --format env)"`.';
    return { ...given, message: `${given.message} ${way}` };
  }
  const endpoint = endpointOf(env, region);
  if (typeof endpoint === 'string') return closed(endpoint);
  const url: URL = endpoint;
  const signer = {
    accessKeyId: given.AWS_ACCESS_KEY_ID,
    secretAccessKey: given.AWS_SECRET_ACCESS_KEY,
    sessionToken: env['AWS_SESSION_TOKEN'],
    region,
    service: 'secretsmanager',
  };

  async function call(action: string, input: object): Promise<{ readonly status: number; readonly answer: Answer }> {
    const body = JSON.stringify(input);
    const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `secretsmanager.${action}` };
    const signed = signAws(signer, { url, headers, body, date: new Date() });
    const response = await send(url, { method: 'POST', headers: signed, body });
    return { status: response.status, answer: await jsonOf<Answer>(response, 'AWS Secrets Manager') };
  }

  async function open(secret: string): Promise<Slot> {
    const { status, answer } = await call('GetSecretValue', { SecretId: secret });
    const isMissing = answer.__type?.endsWith('ResourceNotFoundException') === true;
    if (status !== 200 && !isMissing) throw failure(status, answer.__type, secret);
    return {
      value: answer.SecretString,
      async write(value) {
        const input = { Name: secret, SecretString: value, ClientRequestToken: randomUUID() };
        const made = await call('CreateSecret', input);
        if (made.status !== 200) throw failure(made.status, made.answer.__type, secret);
      },
    };
  }
  return { kind: 'open', session: createSession({ name: 'AWS Secrets Manager', host: url.host, open }) };
}
