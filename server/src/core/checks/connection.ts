/** The account in a URL: tells passwords that protect nothing from those that do. */
import type { Check } from './check';

const thisMachine = /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|::1|host\.docker\.internal)$/i;
/** Names set aside for documentation and tests: RFC 2606 and RFC 6761. */
const reservedHost = /(?:^|\.)(?:example(?:\.(?:com|org|net|edu))?|test|invalid)$/i;

/** Shorter passwords at a reserved host are placeholders. */
const shortestExample = 7;

/** The first host after an `@`. */
function hostOf(rest: string): string {
  return /^@\[?([\w.:-]{1,120}?)\]?(?::\d{1,5})?(?=[^\w.:\]-]|$)/.exec(rest)?.[1] ?? '';
}

/** A user whose name is an application's, and not what everybody writes. */
function isNamedAccount(user: string): boolean {
  return (
    user.length >= 5 &&
    !/^(?:user|username|admin|root|guest|login|name|test\w*|postgres|mysql|mongo|redis|default|demo|foo\w*|bar|me|my\w*|some\w*|pass\w*|secret|scott|usr|client|proxy|deploy\w*|ftp\w*|rabbitmq|db\w*)\d{0,3}$/i.test(
      user,
    )
  );
}

/**
 * Rejects a password that repeats the user's name (`postgres:postgres`). A host that is this machine makes a finding less
 * sure, one that is reserved for documentation makes it a documented example, or nothing (`abc:xyz@example.com`).
 */
export const urlAccount: Check = ({ text, end, secret, groups }) => {
  const password = groups?.['password'] ?? secret;
  const user = groups?.['user'] ?? groups?.['userB'] ?? '';
  if (password.toLowerCase() === user.toLowerCase()) return isNamedAccount(user) ? { confidence: 'low' } : 'reject';
  const host = hostOf(groups?.['host'] === undefined ? text.slice(end, end + 128) : `@${groups['host']}`);
  if (reservedHost.test(host) && password.length < shortestExample) return 'reject';
  if (reservedHost.test(host)) return { confidence: 'low', note: 'documented-example' };
  return thisMachine.test(host) ? { confidence: 'low' } : undefined;
};

/** Rejects an address without a scheme before its `://`, and one of the web, which has a detector of its own. */
export const otherScheme: Check = ({ text, anchor }) => {
  const scheme = /[a-z][a-z0-9+.-]{1,24}$/i.exec(text.slice(Math.max(0, anchor - 25), anchor))?.[0];
  return scheme === undefined || /^https?$/i.test(scheme) ? 'reject' : undefined;
};
