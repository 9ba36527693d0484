/**
 * What may be said of an error that nobody foresaw: its kind and the places in our code that it passed through, never its message,
 * which may quote the text that was being worked on. Pure.
 */

const maxFrames = 8;
const frame = /^\s+at .*:\d+:\d+\)?$/;

/** What may be said of a thrown value: its kind, a code such as `ENOENT`, and the calls that led there. */
export function describeError(cause: unknown): string {
  if (!(cause instanceof Error)) return typeof cause;
  const code = 'code' in cause && /^[A-Z0-9_-]{1,40}$/i.test(String(cause.code)) ? ` ${String(cause.code)}` : '';
  // The stack begins with the message, which may be of several lines and look like anything.
  const { stack = '', message } = cause;
  const calls = stack.slice(Math.max(0, stack.indexOf(message)) + message.length);
  const frames = calls.split('\n').filter((line) => frame.test(line));
  return [`${cause.name}${code}`, ...frames.slice(0, maxFrames)].join('\n');
}
