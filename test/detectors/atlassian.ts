/** Samples for the detectors of Atlassian. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const apiToken = `ATATT3${'xFfGF0'}${randomText('base64url', 170)}=${randomText('hexUpper', 8)}`;
const accessToken = `ATCTT3${'xFfGN0'}${randomText('base64url', 170)}=${randomText('hexUpper', 8)}`;
const legacyApiToken = `${randomText('base62', 24)}`;
const dataCenterTokenAlone = `${Buffer.from(`${randomText('123456789', 12)}:${randomText('base62', 20)}`).toString('base64')}`;
const dataCenterToken = `NT${'A0'}${randomText('base64', 40)}`;

testDetectors('atlassian', {
  'atlassian-api-token': {
    matches: [
      ...inCode('ATLASSIAN_API_TOKEN', apiToken),
      `curl -u jane@example.com:«${apiToken}» https://acme.atlassian.net/rest/api/3/myself`,
    ],
    nonMatches: [...nearMisses('ATATT3xFfGF0', apiToken)],
  },
  'atlassian-access-token': {
    matches: [...inCode('ATLASSIAN_ACCESS_TOKEN', accessToken)],
    nonMatches: [...nearMisses('ATCTT3xFfGN0', accessToken)],
  },
  'atlassian-legacy-api-token': {
    matches: [...inCode('ATLASSIAN_API_TOKEN', legacyApiToken)],
    nonMatches: [...outOfPlace('ATLASSIAN_API_TOKEN', legacyApiToken)],
  },
  'atlassian-data-center-token': {
    matches: [...inCode('JIRA_TOKEN', dataCenterToken)],
    nonMatches: [...outOfPlace('JIRA_TOKEN', dataCenterToken)],
  },
  'atlassian-data-center-token-alone': {
    matches: [`«${dataCenterTokenAlone}»`, `https://wiki.acme.io/api/token/«${dataCenterTokenAlone}»`],
    nonMatches: [
      dataCenterTokenAlone.slice(0, -1),
      `${dataCenterTokenAlone}A`,
      `${dataCenterTokenAlone}==`,
      Buffer.from('the words of a sentence, so long').toString('base64'),
      Buffer.from(`${'1234'}a6789012:${'x'.repeat(20)}`).toString('base64'),
    ],
  },
  'atlassian-site-host': {
    matches: [
      `JIRA_HOST=«${['acme-works', 'atlassian', 'net'].join('.')}»`,
      `url: "https://«${['acme-works', 'atlassian', 'net'].join('.')}»/"`,
    ],
    nonMatches: [
      `https://${['acme-works', 'atlassian', 'net'].join('.')}/some/path`,
      `mail to user@${['acme-works', 'atlassian', 'net'].join('.')}`,
      `https://www${['acme-works', 'atlassian', 'net'].join('.').slice(['acme-works', 'atlassian', 'net'].join('.').indexOf('.atlassian.net'))}`,
      `https://your-name${['acme-works', 'atlassian', 'net'].join('.').slice(['acme-works', 'atlassian', 'net'].join('.').indexOf('.atlassian.net'))}`,
      `${['acme-works', 'atlassian', 'net'].join('.')}.attacker.test`,
    ],
  },
  'atlassian-server-url': {
    matches: [
      'JIRA_URL=«https://jira.acme.dev»\n',
      'jira url: «https://tickets.acme.dev:8443»',
      "confluence: '«https://wiki.acme.dev»/'",
    ],
    nonMatches: [
      'JIRA_URL=http://localhost:8080',
      'JIRA_URL=https://your-jira.acme.dev',
      'JIRA_URL=https://jira.example.com',
      'jira: https://jira.acme.dev/browse/ACME-1',
      'see jira at https://jira.acme.dev',
      'url: https://jira.acme.dev',
      'jira: https://www.atlassian.com',
    ],
  },
});
