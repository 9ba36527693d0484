/** Samples for the detectors of Lark. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText, randomUuid } from '../support/samples';

const appSecret = `${randomText('base62', 32)}`;
const accessToken = `t-${randomText('lowerAlnum', 40)}`;
const webhookUrl = `${randomUuid()}`;
const appId = `cl${'i_'}a${randomText('hex', 15, 2)}`;

testDetectors('lark', {
  'lark-app-secret': {
    matches: [...inCode('LARK_APP_SECRET', appSecret)],
    nonMatches: [...outOfPlace('LARK_APP_SECRET', appSecret)],
  },
  'lark-access-token': {
    matches: [...inCode('LARK_TENANT_ACCESS_TOKEN', accessToken)],
    nonMatches: [...outOfPlace('LARK_TENANT_ACCESS_TOKEN', accessToken).slice(0, -1)],
  },
  'lark-webhook-url': {
    matches: [
      `https://open.larksuite.com/open-apis/bot/v2/hook/«${webhookUrl}»`,
      `curl -X POST https://open.feishu.cn/open-apis/bot/v2/hook/«${webhookUrl}» -d @message.json`,
    ],
    nonMatches: [
      `https://open.feishu.cn/open-apis/bot/v2/hook/`,
      `https://open.feishu.cn/open-apis/bot/v2/hook/\${TOKEN}`,
      `https://open.feishu.cn/open-apis/bot/v2/hook/xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`,
    ],
  },
  'lark-app-id': {
    matches: [...inCode('LARK_APP_ID', appId)],
    nonMatches: [...outOfPlace('LARK_APP_ID', appId)],
  },
});
