/** Samples for the detectors of HashiCorp Nomad. */
import { testDetectors } from '../support/detectorTester';
import { inCode, randomUuid } from '../support/samples';

const token = randomUuid();

testDetectors('nomad', {
  'nomad-acl-token': {
    matches: [...inCode('NOMAD_TOKEN', token), `curl -H "X-Nomad-Token: «${token}»" http://127.0.0.1:4646/v1/jobs`],
    nonMatches: [`nomad_job = "${token}"`, `NOMAD_TOKEN=${token.slice(0, -1)}`, `NOMAD_TOKEN=${token}0`],
  },
});
