import assert from 'node:assert/strict';
import { describeError } from '../../../server/src/shared/describeError';

describe('describeError', () => {
  it('names the kind and the calls, and leaves the message out', () => {
    const described = describeError(new RangeError('a text with\n    at secrets'));
    assert.match(described, /^RangeError\n\s+at /);
    assert.equal(described.includes('a text with'), false);
  });

  it('leaves out a message that looks like a call', () => {
    const error = new TypeError('first\n    at hidden (value)');
    assert.equal(describeError(error).includes('hidden'), false);
  });

  it('tells the code of a failed system call', () => {
    const error = Object.assign(new Error('no such file, open /home/somebody'), { code: 'ENOENT' });
    assert.match(describeError(error), /^Error ENOENT\n/);
  });

  it('tells no code that is a text', () => {
    const error = Object.assign(new Error('x'), { code: 'a whole sentence, with a value' });
    assert.match(describeError(error), /^Error\n/);
  });

  it('says no more of what is no error', () => {
    assert.equal(describeError('a thrown text'), 'string');
    assert.equal(describeError(undefined), 'undefined');
  });
});
