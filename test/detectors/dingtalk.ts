/** Samples for the detectors of DingTalk. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const webhookToken = `${randomText('hex', 64)}`;
const robotSecret = `SEC${randomText('hex', 64)}`;
const appSecret = `${randomText('base64url', 64)}`;

testDetectors('dingtalk', {
  'dingtalk-webhook-token': {
    matches: [
      `https://oapi.dingtalk.com/robot/send?access_token=«${webhookToken}»`,
      `webhook: "https://oapi.dingtalk.com/robot/send?access_token=«${webhookToken}»"`,
    ],
    nonMatches: [
      `https://oapi.dingtalk.com/robot/send?access_token=`,
      `https://oapi.dingtalk.com/robot/send?access_token=\${TOKEN}`,
      `https://example.com/robot/send?access_token=${webhookToken}`,
    ],
  },
  'dingtalk-robot-secret': {
    matches: [...inCode('DINGTALK_SECRET', robotSecret)],
    nonMatches: [...outOfPlace('DINGTALK_SECRET', robotSecret)],
  },
  'dingtalk-app-secret': {
    matches: [...inCode('DINGTALK_APP_SECRET', appSecret)],
    nonMatches: [...outOfPlace('DINGTALK_APP_SECRET', appSecret)],
  },
});
