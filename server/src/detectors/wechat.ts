/**
 * WeChat: app secrets and robot keys.
 * Format: https://developers.weixin.qq.com/doc/offiaccount/en/Basic_Information/Get_access_token.html
 */
import type { ProviderSpec } from '../core/catalogue';

export const wechat = {
  id: 'wechat',
  name: 'WeChat',
  homepage: 'https://www.wechat.com',
  links: { keys: 'https://mp.weixin.qq.com', seen: '2026-11-24' },
  detectors: [
    {
      id: 'wechat-app-secret',
      name: 'WeChat app secret',
      class: 'secret',
      severity: 'critical',
      anchor: {
        in: 'context',
        literals: [
          'wechat',
          'weixin',
          'wx_secret',
          'wxsecret',
          'wx-secret',
          'wx_app_secret',
          'wxappsecret',
          'wx-app-secret',
          'wxapp',
          'mp_secret',
          'mpsecret',
          'mp-secret',
          'app_secret',
          'appsecret',
          'app-secret',
        ],
        within: 40,
      },
      pattern: '[0-9a-f]{32}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'random'],
      envNames: ['WECHAT_APP_SECRET'],
      description: 'Acts as the official account or mini program.',
      references: ['https://developers.weixin.qq.com/doc/offiaccount/en/Basic_Information/Get_access_token.html'],
    },
    {
      id: 'wechat-work-webhook-key',
      name: 'WeCom robot key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['qyapi.weixin.qq.com/cgi-bin/webhook/'] },
      pattern: String.raw`qyapi\.weixin\.qq\.com/cgi-bin/webhook/send\?key=(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})`,
      bounds: { left: '\\w', right: '\\w-' },
      show: { prefix: 0 },
      envNames: ['WECOM_WEBHOOK_KEY'],
      description: 'Posts messages to a group.',
      references: ['https://developer.work.weixin.qq.com/document/path/91770'],
    },
  ],
} as const satisfies ProviderSpec;
