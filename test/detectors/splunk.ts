/** Samples for the detectors of Splunk. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText, randomUuid } from '../support/samples';

const hecToken = `${randomUuid()}`;
const observabilityToken = `${randomText('base62', 22)}`;

testDetectors('splunk', {
  'splunk-hec-token': {
    matches: [...inCode('SPLUNK_HEC_TOKEN', hecToken), `Authorization: Splunk «${hecToken}»\n`],
    nonMatches: [...outOfPlace('SPLUNK_HEC_TOKEN', hecToken)],
  },
  'splunk-observability-token': {
    matches: [...inCode('SPLUNK_ACCESS_TOKEN', observabilityToken)],
    nonMatches: [...outOfPlace('SPLUNK_ACCESS_TOKEN', observabilityToken)],
  },
});
