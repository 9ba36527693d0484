/** Samples for the detectors of Voiceflow. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const dialogManagerKey = `VF.DM.${randomText('hex', 24)}.${randomText('base62', 16, 1)}`;
const workspaceKey = `VF.WS.${randomText('hex', 24, 1)}.${randomText('base62', 16, 2)}`;
const legacyApiKey = `VF.${randomText('hex', 24, 2)}.${randomText('base62', 16, 3)}`;

testDetectors('voiceflow', {
  'voiceflow-dialog-manager-key': {
    matches: [
      `curl -H "Authorization: Bearer «${dialogManagerKey}»" https://api.voiceflow.com/`,
      `headers: { Authorization: 'Bearer «${dialogManagerKey}»' }`,
      `https://voiceflow.com/v1?key=«${dialogManagerKey}»&page=2`,
    ],
    nonMatches: [
      `x${dialogManagerKey}`,
      dialogManagerKey.slice(0, -1),
      `${dialogManagerKey}0`,
      `VF.DM.${'0'.repeat(24)}.${'0'.repeat(16)}`,
      dialogManagerKey.slice(6),
    ],
  },
  'voiceflow-workspace-key': {
    matches: [
      `https://voiceflow.com/v1?key=«${workspaceKey}»&page=2`,
      `VOICEFLOW_API_KEY=«${workspaceKey}»\n`,
      `{ "voiceflowApiKey": "«${workspaceKey}»" }`,
    ],
    nonMatches: [
      `x${workspaceKey}`,
      workspaceKey.slice(0, -1),
      `${workspaceKey}0`,
      `VF.WS.${'0'.repeat(24)}.${'0'.repeat(16)}`,
      workspaceKey.slice(6),
    ],
  },
  'voiceflow-legacy-api-key': {
    matches: [
      `{ "voiceflowApiKey": "«${legacyApiKey}»" }`,
      `const voiceflowApiKey = '«${legacyApiKey}»';`,
      `voiceflow_api_key: «${legacyApiKey}»\n`,
    ],
    nonMatches: [
      `x${legacyApiKey}`,
      legacyApiKey.slice(0, -1),
      `${legacyApiKey}0`,
      `VF.${'0'.repeat(24)}.${'0'.repeat(16)}`,
      legacyApiKey.slice(3),
    ],
  },
});
