/** Samples for the detectors of Hetzner. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiToken = `${randomText('base62', 64)}`;
const dnsApiToken = `${randomText('base62', 32)}`;

testDetectors('hetzner', {
  'hetzner-api-token': {
    matches: [...inCode('HCLOUD_TOKEN', apiToken)],
    nonMatches: [...outOfPlace('HCLOUD_TOKEN', apiToken)],
  },
  'hetzner-dns-api-token': {
    matches: [...inCode('HETZNER_DNS_API_TOKEN', dnsApiToken)],
    nonMatches: [...outOfPlace('HETZNER_DNS_API_TOKEN', dnsApiToken)],
  },
});
