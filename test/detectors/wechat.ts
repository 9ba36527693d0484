/** Samples for the detectors of WeChat. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText, randomUuid } from '../support/samples';

const appSecret = `${randomText('hex', 32)}`;
const workWebhookKey = `${randomUuid()}`;

testDetectors('wechat', {
  'wechat-app-secret': {
    matches: [...inCode('WECHAT_APP_SECRET', appSecret)],
    nonMatches: [...outOfPlace('WECHAT_APP_SECRET', appSecret)],
  },
  'wechat-work-webhook-key': {
    matches: [
      `https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=«${workWebhookKey}»`,
      `const hook = 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=«${workWebhookKey}»';`,
    ],
    nonMatches: [
      `https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=`,
      `https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=\${KEY}`,
      `https://example.com/cgi-bin/webhook/send?key=${workWebhookKey}`,
    ],
  },
});
