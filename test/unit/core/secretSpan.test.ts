import assert from 'node:assert/strict';
import { compileDetector, regexOf } from '../../../server/src/core/matcher';
import { spanOf } from '../../../server/src/core/secretSpan';
import { providers } from '../../../server/src/detectors/index';

/** Where a detector's pattern sees the secret in a text that it matches from the beginning. */
function spanIn(id: string, text: string): string {
  const provider = providers.find(({ detectors }) => detectors.some((spec) => spec.id === id));
  const spec = provider?.detectors.find((each) => each.id === id);
  assert.ok(provider !== undefined && spec !== undefined);
  const detector = compileDetector(spec, provider, new Map());
  const match = regexOf(detector).exec(text);
  assert.ok(match !== null);
  const [start, end] = spanOf(match, detector, text);
  return `${text.slice(0, start)}[${text.slice(start, end)}]`;
}

describe('spanOf', () => {
  it('takes the value for the secret, not the name that it repeats', () => {
    const name = 'password';
    assert.equal(spanIn('generic-password', `${name} = "${name}"`), `${name} = "[${name}]`);
    assert.equal(spanIn('generic-token', "token_token: 'token'"), "token_token: '[token]");
    assert.equal(spanIn('generic-password', `${name}>word</${name}>`), `${name}>[word]`);
  });

  it('tells by its indices which of two is the secret, where something else may follow it', () => {
    assert.equal(spanIn('login-user-name', 'username: word, password: word'), 'username: [word]');
  });
});
