/** Which proxy stands between here and a host, as the environment says: `HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`. */

type Environment = Readonly<Record<string, string | undefined>>;

function variable(env: Environment, name: string): string {
  return (env[name.toLowerCase()] || env[name]) ?? '';
}

/** Whether an entry of `NO_PROXY` names the host: `*`, `example.com`, `.example.com`, `*.example.com`, each with `:443`. */
function isExempt(host: string, entry: string): boolean {
  const name = entry
    .trim()
    .toLowerCase()
    .replace(/:443$/, '')
    .replace(/^\*(?=\.)/, '');
  if (name === '') return false;
  if (name === '*') return true;
  return name.startsWith('.') ? host.endsWith(name) : host === name || host.endsWith(`.${name}`);
}

/** `direct`: no proxy. `unusable`: there is one, and it cannot be passed through; going around it is not for us to decide. */
export type ProxyChoice = { readonly kind: 'direct' | 'unusable' } | { readonly kind: 'proxy'; readonly url: URL };

/** The proxy for an `https:` host. */
export function proxyFor(host: string, env: Environment): ProxyChoice {
  if (
    variable(env, 'NO_PROXY')
      .split(/[,\s]/)
      .some((entry) => isExempt(host, entry))
  )
    return { kind: 'direct' };
  const given = variable(env, 'HTTPS_PROXY') || variable(env, 'ALL_PROXY');
  if (given === '') return { kind: 'direct' };
  const text = given.includes('://') ? given : `http://${given}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) ? { kind: 'proxy', url } : { kind: 'unusable' };
}
