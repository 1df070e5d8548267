import type {ContentMessages} from './messages.js';

/** Simplified Chinese. */
export const messages = {
  embedTitle: '来自 {provider} 的内容',
  embedWhy:
    '加载时会连接到 {provider}。对方会由此得知您的 IP 地址和您所在的网站，并可能在您的浏览器中存储信息。',
  embedScope: '选择“{always}”后，整个网站也会允许“{purpose}”。您可以随时在“{label}”中更改。',
  'load-once': '仅加载一次',
  always: '始终允许',
  embedFailed: '此内容无法在此处显示。',

  declarationIntro:
    '根据政策的版本 {version}，{site}可能在您设备上存储的所有内容，以及可能涉及的所有服务方，均列于此处。',
  undecided: '您尚未作出选择，因此不会运行任何非必要内容。',
  withdraw: '撤回全部同意',
  withdrawn: '您已撤回全部同意。',
  changed: '您的选择已保存。',
  print: '打印',
  statuses: {
    given: '您已同意',
    refused: '您已拒绝',
    withdrawn: '您已撤回同意',
    requested: '已关闭：尚未征求您的意见',
    expired: '已关闭：您的选择已过期',
    invalidated: '已关闭：您作出选择后内容有变更',
    unopposed: '已开启，除非您拒绝',
  },
  hosts: '连接到',
  columns: {
    name: '名称',
    kind: '类型',
    duration: '保留期限',
    use: '用途',
    now: '在本设备上',
  },
  kinds: {
    cookie: 'Cookie',
    localStorage: '本地存储',
    sessionStorage: '会话存储',
    indexedDB: '数据库',
    cache: '缓存',
    file: '文件',
    serviceWorker: '后台脚本',
  },
  here: '目前存在',
  absent: '不存在',
  hereCount: '目前在本设备上：{count} 项，共 {total} 项',
  nothingStored: '不在您的设备上存储任何内容。',
  ownCookie: '记住您的选择，以及您已关闭的公告。',
  unseen: '只有服务器能读取的 Cookie 不会显示在这里。',
  undeclared: '本设备上还发现',
  noScript: '启用 JavaScript 后，本页面还会显示您设备上的内容，并允许您更改选择。',

  noticeTitle: '我们的隐私政策即将变更',
  noticeFrom: '自{date}起（{days}）',
  noticeHint: '您无需进行任何操作。如有新事项需要您的同意，我们会询问您。',
  noticeLink: '阅读新版内容',
} satisfies ContentMessages;
