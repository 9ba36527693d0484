import assert from 'node:assert/strict';
import { createRestartPolicy } from '../../../client/src/restartPolicy';
import { type ServerState, ServerSupervisor, type SupervisedClient } from '../../../client/src/serverSupervisor';

/** A client whose server does what the test says. */
class FakeClient implements SupervisedClient {
  isStopped = false;

  constructor(
    readonly die: () => void,
    private readonly starts: () => Promise<void>,
    private readonly stops: () => Promise<void>,
  ) {}

  start(): Promise<void> {
    return this.starts();
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    await this.stops();
  }
}

interface Script {
  readonly starts?: (attempt: number) => Promise<void>;
  readonly stops?: () => Promise<void>;
}

/** A supervisor of fake clients, and everything that happened. */
function supervise({ starts = async () => undefined, stops = async () => undefined }: Script = {}) {
  const clients: FakeClient[] = [];
  const states: ServerState[] = [];
  const errors: string[] = [];
  const supervisor = new ServerSupervisor<FakeClient>({
    create(closed) {
      const attempt = clients.length;
      const client = new FakeClient(closed, () => starts(attempt), stops);
      clients.push(client);
      return client;
    },
    policy: createRestartPolicy(() => 0),
    onState: (state) => states.push(state),
    onError: (what) => errors.push(what),
  });
  return { supervisor, clients, states, errors };
}

/** Lets everything that is due happen. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

describe('the server supervisor', () => {
  it('starts a server and offers its client once it runs', async () => {
    const { supervisor, clients, states } = supervise();
    const started = supervisor.start();
    assert.equal(supervisor.running, undefined);
    await started;
    assert.equal(supervisor.running, clients[0]);
    assert.deepEqual(states, [{ kind: 'starting' }, { kind: 'running', isNews: false }]);
  });

  it('puts a new client in place of one whose server died, and has news of it once', async () => {
    const { supervisor, clients, states } = supervise();
    await supervisor.start();
    for (const client of [0, 1]) {
      clients[client]?.die();
      await settled();
    }
    assert.equal(clients.length, 3);
    assert.equal(supervisor.running, clients[2]);
    assert.deepEqual(states.slice(2), [
      { kind: 'restarting', isRepeated: false },
      { kind: 'running', isNews: true },
      { kind: 'restarting', isRepeated: true },
      { kind: 'running', isNews: false },
    ]);
  });

  it('gives up after too many deaths, and starts again when asked to', async () => {
    const { supervisor, clients } = supervise();
    await supervisor.start();
    for (let death = 0; death < 4; death++) {
      clients.at(-1)?.die();
      await settled();
    }
    assert.deepEqual(supervisor.state, { kind: 'stopped', reason: 'stopped-too-often' });
    assert.equal(supervisor.running, undefined);
    assert.equal(clients.length, 4);

    await supervisor.restart();
    assert.equal(supervisor.running, clients[4]);
    clients[4]?.die();
    await settled();
    assert.equal(supervisor.state.kind, 'running');
  });

  it('restarts a server that dies while it starts, whatever becomes of the first attempt', async () => {
    let failFirst: (error: Error) => void = () => undefined;
    const first = new Promise<void>((_resolve, reject) => {
      failFirst = reject;
    });
    const { supervisor, clients } = supervise({ starts: (attempt) => (attempt === 0 ? first : Promise.resolve()) });
    const started = supervisor.start();
    clients[0]?.die();
    failFirst(new Error('connection got disposed'));
    await started;
    await settled();
    assert.equal(supervisor.running, clients[1]);
  });

  it('says that a server could not be started', async () => {
    const { supervisor, errors } = supervise({ starts: () => Promise.reject(new Error('no such file')) });
    await supervisor.start();
    assert.deepEqual(supervisor.state, { kind: 'stopped', reason: 'failed-to-start' });
    assert.deepEqual(errors, ['Starting the server failed']);
  });

  it('lets others wait until it is settled, through a death on the way', async () => {
    const { supervisor, clients } = supervise();
    await supervisor.settled();
    const started = supervisor.start();
    clients[0]?.die();
    await supervisor.settled();
    assert.equal(supervisor.running, clients[1]);
    await started;
  });

  it('stops its server, and is not told of an end it asked for', async () => {
    const { supervisor, clients, states } = supervise();
    await supervisor.start();
    await supervisor.stop();
    clients[0]?.die();
    await settled();
    assert.equal(clients[0]?.isStopped, true);
    assert.equal(clients.length, 1);
    assert.deepEqual(states.at(-1), { kind: 'stopped', reason: 'asked' });
  });

  it('stays stopped when it is stopped on its way up', async () => {
    let up: () => void = () => undefined;
    const starting = new Promise<void>((resolve) => {
      up = resolve;
    });
    const { supervisor, states } = supervise({ starts: () => starting });
    const started = supervisor.start();
    await supervisor.stop();
    up();
    await started;
    assert.equal(supervisor.running, undefined);
    assert.deepEqual(states, [{ kind: 'starting' }, { kind: 'stopped', reason: 'asked' }]);
  });

  it('logs a server that would not stop, and starts another all the same', async () => {
    const { supervisor, clients, errors } = supervise({ stops: () => Promise.reject(new Error('timed out')) });
    await supervisor.start();
    await supervisor.restart();
    assert.deepEqual(errors, ['Stopping the server failed']);
    assert.equal(supervisor.running, clients[1]);
  });
});
