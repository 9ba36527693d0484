/** Samples for the detectors of AgentOps. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomUuid } from '../support/samples';

const apiKey = randomUuid();

testDetectors('agentops', {
  'agentops-api-key': {
    matches: [...inCode('AGENTOPS_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('AGENTOPS_API_KEY', apiKey)],
  },
});
