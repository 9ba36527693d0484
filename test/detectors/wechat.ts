/** Samples for the detectors of WeChat. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText, randomUuid } from '../support/samples';

const appSecret = `${randomText('hex', 32)}`;
const appId = `w${'x'}b9${randomText('hex', 14)}`;
const workWebhookKey = `${randomUuid()}`;

testDetectors('wechat', {
  'wechat-app-secret': {
    matches: [...inCode('WECHAT_APP_SECRET', appSecret)],
    nonMatches: [...outOfPlace('WECHAT_APP_SECRET', appSecret)],
  },
  'wechat-app-id': {
    matches: [`appid: '«${appId}»'`, `// «${appId}»`],
    nonMatches: [
      `appid: '${appId}0'`,
      `appid: '${appId.slice(0, -1)}'`,
      `appid: '${appId.toUpperCase()}'`,
      `appid: 'wx${'123456'}dead1beef0'`,
      `appid: 'wx${'0'.repeat(16)}'`,
      `icons/${appId}.png`,
    ],
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
