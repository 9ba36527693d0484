/** Samples for the detectors of GitLab. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const personalAccessToken = `glp${'at-'}${randomText('base64url', 20)}`;
const deployToken = `gl${'dt-'}${randomText('base64url', 20)}`;
const runnerAuthenticationToken = `gl${'rt-'}${randomText('base64url', 20)}`;
const runnerRegistrationToken = `glr${'tr-'}${randomText('base64url', 20)}`;
const legacyRunnerRegistrationToken = `GR13${'48941'}${randomText('base64url', 20)}`;
const pipelineTriggerToken = `glp${'tt-'}${randomText('hex', 40)}`;
const jobToken = `glc${'bt-'}${randomText('lowerAlnum', 2)}_${randomText('base64url', 20)}`;
const feedToken = `gl${'ft-'}${randomText('base64url', 20)}`;
const incomingMailToken = `gli${'mt-'}${randomText('base64url', 25)}`;
const agentToken = `glag${'ent-'}${randomText('base64url', 50)}`;
const workspaceToken = `gl${'wt-'}${randomText('base64url', 20)}`;
const scimToken = `gls${'oat-'}${randomText('base64url', 20)}`;
const oauthApplicationSecret = `glo${'as-'}${randomText('hex', 64)}`;
const sessionCookie = `${randomText('lowerAlnum', 32)}`;
const featureFlagsToken = `glf${'fct-'}${randomText('base64url', 20)}`;

testDetectors('gitlab', {
  'gitlab-personal-access-token': {
    matches: [
      ...inCode('GITLAB_TOKEN', personalAccessToken),
      `git clone https://oauth2:«${personalAccessToken}»@gitlab.com/acme/shop.git`,
    ],
    nonMatches: [...nearMisses('glpat-', personalAccessToken)],
  },
  'gitlab-deploy-token': {
    matches: [...inCode('CI_DEPLOY_PASSWORD', deployToken)],
    nonMatches: [...nearMisses('gldt-', deployToken)],
  },
  'gitlab-runner-authentication-token': {
    matches: [...inCode('CI_SERVER_TOKEN', runnerAuthenticationToken)],
    nonMatches: [...nearMisses('glrt-', runnerAuthenticationToken)],
  },
  'gitlab-runner-registration-token': {
    matches: [...inCode('REGISTRATION_TOKEN', runnerRegistrationToken)],
    nonMatches: [...nearMisses('glrtr-', runnerRegistrationToken)],
  },
  'gitlab-legacy-runner-registration-token': {
    matches: [...inCode('REGISTRATION_TOKEN', legacyRunnerRegistrationToken)],
    nonMatches: [...nearMisses('GR1348941', legacyRunnerRegistrationToken)],
  },
  'gitlab-pipeline-trigger-token': {
    matches: [...inCode('TRIGGER_TOKEN', pipelineTriggerToken)],
    nonMatches: [...nearMisses('glptt-', pipelineTriggerToken)],
  },
  'gitlab-job-token': {
    matches: [...inCode('CI_JOB_TOKEN', jobToken)],
    nonMatches: [...nearMisses('glcbt-', jobToken)],
  },
  'gitlab-feed-token': {
    matches: [...inCode('GITLAB_TOKEN', feedToken)],
    nonMatches: [...nearMisses('glft-', feedToken)],
  },
  'gitlab-incoming-mail-token': {
    matches: [...inCode('GITLAB_TOKEN', incomingMailToken)],
    nonMatches: [...nearMisses('glimt-', incomingMailToken)],
  },
  'gitlab-agent-token': {
    matches: [...inCode('AGENT_TOKEN', agentToken)],
    nonMatches: [...nearMisses('glagent-', agentToken)],
  },
  'gitlab-workspace-token': {
    matches: [...inCode('GITLAB_TOKEN', workspaceToken)],
    nonMatches: [...nearMisses('glwt-', workspaceToken)],
  },
  'gitlab-scim-token': {
    matches: [...inCode('SCIM_TOKEN', scimToken)],
    nonMatches: [...nearMisses('glsoat-', scimToken)],
  },
  'gitlab-oauth-application-secret': {
    matches: [...inCode('GITLAB_CLIENT_SECRET', oauthApplicationSecret)],
    nonMatches: [...nearMisses('gloas-', oauthApplicationSecret)],
  },
  'gitlab-session-cookie': {
    matches: [
      `curl -b '_gitlab_session=«${sessionCookie}»' https://gitlab.example.com/api/v4/user`,
      `Cookie: _gitlab_session=«${sessionCookie}»; path=/`,
    ],
    nonMatches: [`_gitlab_session=`, `Cookie: _gitlab_session=\${SESSION}`, `session=${sessionCookie}`],
  },
  'gitlab-feature-flags-token': {
    matches: [...inCode('UNLEASH_INSTANCE_ID', featureFlagsToken)],
    nonMatches: [...nearMisses('glffct-', featureFlagsToken)],
  },
});
