/** Samples for the detectors of OpenAI. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const projectKey = `sk-p${'roj-'}${randomText('base64url', 74)}T3BlbkFJ${randomText('base64url', 74, 1)}`;
const serviceAccountKey = `sk-sv${'cacct-'}${randomText('base64url', 74)}T3BlbkFJ${randomText('base64url', 74, 1)}`;
const adminKey = `sk-a${'dmin-'}${randomText('base64url', 58)}T3BlbkFJ${randomText('base64url', 58, 1)}`;
const userKey = `sk-${randomText('base62', 20)}T3BlbkFJ${randomText('base62', 20, 1)}`;
const keyByName = `sk-${randomText('base62', 48)}`;
const realtimeClientSecret = `ek_${randomText('hex', 32)}`;

testDetectors('openai', {
  'openai-project-key': {
    matches: [
      ...inCode('OPENAI_API_KEY', projectKey),
      `curl https://api.openai.com/v1/models -H "Authorization: Bearer «${projectKey}»"`,
    ],
    nonMatches: [
      `sk-proj-`,
      `sk-proj-abc123`,
      `OPENAI_API_KEY=sk-proj-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`,
      `sk-proj-<your-key>`,
      `key = \`sk-proj-\${suffix}\``,
      `Zq9${projectKey}`,
      `task-proj-list`,
      `sk-proj-********************************************`,
    ],
  },
  'openai-service-account-key': {
    matches: [...inCode('OPENAI_API_KEY', serviceAccountKey)],
    nonMatches: [
      `sk-svcacct-`,
      `sk-svcacct-abc123`,
      `OPENAI_API_KEY=sk-svcacct-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`,
      `sk-svcacct-<your-key>`,
      `key = \`sk-svcacct-\${suffix}\``,
      `Zq9${serviceAccountKey}`,
      `risk-service-description`,
    ],
  },
  'openai-admin-key': {
    matches: [...inCode('OPENAI_ADMIN_KEY', adminKey)],
    nonMatches: [
      `sk-admin-`,
      `sk-admin-abc123`,
      `KEY=sk-admin-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`,
      `sk-admin-<your-key>`,
      `key = \`sk-admin-\${suffix}\``,
      `Zq9${adminKey}`,
      `task-admin-panel`,
    ],
  },
  'openai-user-key': {
    matches: [...inCode('OPENAI_API_KEY', userKey)],
    nonMatches: [...nearMisses('sk-', userKey)],
  },
  'openai-key-by-name': {
    matches: [...inCode('OPENAI_API_KEY', keyByName)],
    nonMatches: [...outOfPlace('OPENAI_API_KEY', keyByName)],
  },
  'openai-realtime-client-secret': {
    matches: [...inCode('OPENAI_TOKEN', realtimeClientSecret)],
    nonMatches: [...nearMisses('ek_', realtimeClientSecret)],
  },
});
