import assert from 'node:assert/strict';
import { resultOf } from '../../../support/verdicts';

function judge(user: string, password: string, host: string) {
  return resultOf('url-account', password, { before: `db://${user}:`, after: `@${host}`, groups: { user } });
}

describe('the account in a URL', () => {
  it('has no password worth the name when it repeats the user', () => {
    assert.equal(judge('guest', 'guest', 'queue.acme.io/'), 'reject');
    assert.equal(judge('Admin', 'admin', 'queue.acme.io/'), 'reject');
  });

  it('is doubtful when it repeats the name of an application', () => {
    assert.deepEqual(judge('airflow', 'airflow', 'db/'), { confidence: 'low' });
    for (const user of ['postgres', 'user', 'deploy', 'testing', 'db1'])
      assert.equal(judge(user, user, 'db/'), 'reject', user);
  });

  it('is judged like any other on a host that can be reached', () => {
    for (const host of [
      'db.acme.io:5432/shop',
      'db',
      '10.0.0.7',
      '[2001:db8::1]:5432/',
      '${HOST}/',
      'localhost.acme.io/',
    ]) {
      assert.equal(judge('app', 'a password', host), undefined, host);
    }
  });

  it('is less sure on this machine', () => {
    for (const host of ['localhost', 'localhost:5432/shop', '127.0.0.1/', '[::1]:5432/', 'host.docker.internal:80']) {
      assert.deepEqual(judge('app', 'a password', host), { confidence: 'low' }, host);
    }
  });

  it('is an example on a host that is reserved for one', () => {
    const example = { confidence: 'low', note: 'documented-example' };
    for (const host of ['example.com', 'db.example.org:5432/shop', 'db.test/', 'a.invalid']) {
      assert.deepEqual(judge('app', 'a password', host), example, host);
    }
    assert.equal(judge('app', 'a password', 'myexample.com/'), undefined);
    assert.equal(judge('abc', 'xyz', 'example.com/'), 'reject');
  });
});
