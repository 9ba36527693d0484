/** Samples for the detectors of HashiCorp Consul. */
import { testDetectors } from '../support/detectorTester';
import { inCode, randomUuid } from '../support/samples';

const token = randomUuid();

testDetectors('consul', {
  'consul-acl-token': {
    matches: [
      ...inCode('CONSUL_HTTP_TOKEN', token),
      `curl -H "X-Consul-Token: «${token}»" http://127.0.0.1:8500/v1/agent/members`,
    ],
    nonMatches: [`consul_node = "${token}"`, `CONSUL_HTTP_TOKEN=${token.slice(0, -1)}`, `CONSUL_HTTP_TOKEN=${token}0`],
  },
  'consul-secret-id': {
    matches: [
      JSON.stringify({ AccessorID: randomUuid(1), SecretID: `«${token}»` }, null, 2),
      `AccessorID:       ${randomUuid(2)}\nSecretID:         «${token}»\n`,
      `SecretID = "«${token}»"`,
    ],
    nonMatches: [
      JSON.stringify({ AccessorID: token, Description: 'Agent token' }),
      `{"secretId": "${token}"}`,
      'SecretID: 00000000-0000-0000-0000-000000000000',
      `MySecretID: ${token}0`,
    ],
  },
});
