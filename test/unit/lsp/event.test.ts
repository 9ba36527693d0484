import assert from 'node:assert/strict';
import { createEvent } from '../../../server/src/lsp/event';

describe('an event', () => {
  it('calls its listeners in the order in which they subscribed', () => {
    const { event, fire } = createEvent<number>();
    const heard: string[] = [];
    event((value) => heard.push(`a${value}`));
    const end = event((value) => heard.push(`b${value}`));
    fire(1);
    end();
    fire(2);
    assert.deepEqual(heard, ['a1', 'b1', 'a2']);
  });

  it('lets one listener subscribe twice', () => {
    const { event, fire } = createEvent<void>();
    let calls = 0;
    const listener = () => {
      calls++;
    };
    event(listener);
    const end = event(listener);
    end();
    fire();
    assert.equal(calls, 1);
  });

  it('calls the others when one fails, and tells who fired', () => {
    const { event, fire } = createEvent<void>();
    let isCalled = false;
    event(() => {
      throw new RangeError();
    });
    event(() => {
      isCalled = true;
    });
    assert.throws(() => fire(), RangeError);
    assert.equal(isCalled, true);
  });

  it('spares a listener that unsubscribed within the event, from the next one on', () => {
    const { event, fire } = createEvent<void>();
    let calls = 0;
    const end = event(() => {
      calls++;
      end();
    });
    fire();
    fire();
    assert.equal(calls, 1);
  });
});
