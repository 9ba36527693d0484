import assert from 'node:assert/strict';
import { CliError } from '../../../server/src/cli/errors';
import { explainError } from '../../../server/src/cli/explainError';

function told(error: unknown): string {
  let text = '';
  explainError(error, {
    warn: (more) => {
      text += more;
    },
  });
  return text;
}

describe('what goes wrong on the command line', () => {
  it('is told as it is when the user can do something about it', () => {
    assert.equal(
      told(new CliError('It is not there.', 'Nothing was done.', 'Make it.')),
      'keylift: It is not there. Nothing was done. Make it.\n',
    );
  });

  it('is told with its place in our code, and without a word that may quote what was read', () => {
    const text = told(new TypeError('cannot read "hunter2"\n    at hunter2 (hunter2:1:1)\n    at once'));
    assert.match(text, /^keylift: Something went wrong inside Keylift\. [^:]*: TypeError\n +at /);
    assert.doesNotMatch(text, /hunter2/);
  });

  it('is told when it is no error at all', () => {
    assert.match(told('thrown'), /report this: string\n$/);
  });
});
