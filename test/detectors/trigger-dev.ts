/** Samples for the detectors of Trigger.dev. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const secretKey = `tr_pr${'od_'}${randomText('base62', 20)}`;
const developmentKey = `tr_d${'ev_'}${randomText('base62', 20)}`;
const personalAccessToken = `tr_p${'at_'}${randomText('lowerAlnum', 40)}`;

testDetectors('trigger-dev', {
  'trigger-dev-secret-key': {
    matches: [...inCode('TRIGGER_SECRET_KEY', secretKey)],
    nonMatches: [...nearMisses('tr_prod_', secretKey)],
  },
  'trigger-dev-development-key': {
    matches: [...inCode('TRIGGER_SECRET_KEY', developmentKey)],
    nonMatches: [...nearMisses('tr_dev_', developmentKey)],
  },
  'trigger-dev-personal-access-token': {
    matches: [...inCode('TRIGGER_ACCESS_TOKEN', personalAccessToken)],
    nonMatches: [...nearMisses('tr_pat_', personalAccessToken)],
  },
});
