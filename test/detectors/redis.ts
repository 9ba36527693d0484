/** Samples for the detectors of Redis. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const serverPassword = `${randomText('base62', 24)}`;

testDetectors('redis', {
  'redis-server-password': {
    matches: [
      `port 6379\nrequirepass «${serverPassword}»\n`,
      `command: ["redis-server", "--requirepass", "«${serverPassword}»"]`,
      `redis-server --requirepass "«${serverPassword}»"`,
      `masterauth «${serverPassword}»\nreplicaof 10.0.0.1 6379`,
    ],
    nonMatches: [
      '// requirepass server configuration option',
      `"requirepass",\n  "reversetunnel",`,
      'masterauth GENERATED_STRONG_PASSWORD',
      'client.config_set("requirepass", temp_pass)',
      'the requirepass directive in the configuration file',
      `# requirepass foobared`,
      `requirepass \${REDIS_PASSWORD}`,
      `requirepass <password>`,
      `requirepass password`,
    ],
  },
});
