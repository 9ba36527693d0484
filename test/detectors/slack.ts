/** Samples for the detectors of Slack. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const botToken = `xo${'xb-'}${randomText('digits', 12)}-${randomText('123456789', 13)}-${randomText('base62', 24)}`;
const userToken = `xo${'xp-'}${randomText('digits', 12)}-${randomText('123456789', 12)}-${randomText('0123456789', 13)}-${randomText('hex', 32)}`;
const appToken = `xapp${'-1-A'}${randomText('upperAlnum', 10)}-${randomText('digits', 13)}-${randomText('hex', 64)}`;
const configurationToken = `xoxe.x${'oxp-1-'}${randomText('base62', 166)}`;
const legacyToken = `xox${'a-2-'}${randomText('digits', 9)}-${randomText('hex', 32)}`;
const sessionToken = `xo${'xc-'}${randomText('digits', 12)}-${randomText('123456789', 12)}-${randomText('0123456789', 13)}-${randomText('hex', 64)}`;
const sessionCookie = `xo${'xd-'}${randomText('base62', 160)}`;
const webhookUrl = `https://hooks.sla${'ck.com/services/T'}${randomText('upperAlnum', 10)}/B${randomText('upperAlnum', 10, 1)}/${randomText('base62', 24)}`;
const workflowWebhookUrl = `https://hooks.sla${'ck.com/workflows/T'}${randomText('upperAlnum', 10)}/A${randomText('upperAlnum', 10, 1)}/${randomText('123456789', 18)}/${randomText('base62', 24)}`;
const signingSecret = `${randomText('hex', 32)}`;
const clientSecret = `${randomText('hex', 32)}`;

testDetectors('slack', {
  'slack-bot-token': {
    matches: [...inCode('SLACK_BOT_TOKEN', botToken)],
    nonMatches: [...nearMisses('xoxb-', botToken)],
  },
  'slack-user-token': {
    matches: [...inCode('SLACK_USER_TOKEN', userToken)],
    nonMatches: [...nearMisses('xoxp-', userToken)],
  },
  'slack-app-token': {
    matches: [...inCode('SLACK_APP_TOKEN', appToken)],
    nonMatches: [...nearMisses('xapp-', appToken)],
  },
  'slack-configuration-token': {
    matches: [...inCode('SLACK_CONFIG_TOKEN', configurationToken)],
    nonMatches: [...nearMisses('xoxe.xoxp-', configurationToken)],
  },
  'slack-legacy-token': {
    matches: [...inCode('SLACK_TOKEN', legacyToken)],
    nonMatches: [...nearMisses('xoxa-2-', legacyToken)],
  },
  'slack-session-token': {
    matches: [...inCode('SLACK_TOKEN', sessionToken)],
    nonMatches: [...nearMisses('xoxc-', sessionToken)],
  },
  'slack-session-cookie': {
    matches: [...inCode('SLACK_COOKIE', sessionCookie)],
    nonMatches: [
      `xoxd-`,
      `xoxd-short`,
      `d=xoxd-<cookie>`,
      `cookie = "Zq${sessionCookie}"`,
      `xoxd-\${cookie}`,
      `token = "xoxd-%s"`,
      `"xoxd-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"`,
    ],
  },
  'slack-webhook-url': {
    matches: [...inCode('SLACK_WEBHOOK_URL', webhookUrl)],
    nonMatches: [
      `https://hooks.slack.com/services/`,
      `https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX`,
      `https://hooks.slack.com/services/\${{ secrets.SLACK }}`,
      `https://hooks.slack.com/services/<T>/<B>/<token>`,
      `https://slack.com/services/T0A1B2C3D/B0A1B2C3D`,
      `https://hooks.slack.com/services/T0A1B2C3D/B0A1B2C3D/short`,
      `https://hooks.slack.example/services/T0A1B2C3D/B0A1B2C3D/aB3dE6gH9jK2mN5pQ8sT1vW4`,
    ],
  },
  'slack-workflow-webhook-url': {
    matches: [...inCode('SLACK_WEBHOOK_URL', workflowWebhookUrl)],
    nonMatches: [
      `https://hooks.slack.com/workflows/`,
      `https://hooks.slack.com/triggers/T0A1B2C3D`,
      `https://hooks.slack.com/workflows/T0A1B2C3D/A0A1B2C3D/`,
      `https://hooks.slack.com/workflows/\${URL}`,
      `https://hooks.slack.com/triggers/T0A1B2C3D/1234567890123/<token>`,
      `https://hooks.slack.com/workflows/T0A1B2C3D/short`,
      `hooks.slack.com/triggers/T0A1B2C3D/1234567890123/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`,
    ],
  },
  'slack-signing-secret': {
    matches: [...inCode('SLACK_SIGNING_SECRET', signingSecret)],
    nonMatches: [...outOfPlace('SLACK_SIGNING_SECRET', signingSecret)],
  },
  'slack-client-secret': {
    matches: [...inCode('SLACK_CLIENT_SECRET', clientSecret)],
    nonMatches: [...outOfPlace('SLACK_CLIENT_SECRET', clientSecret)],
  },
});
