import type {ContentMessages} from './messages.js';

/** Japanese. */
export const messages = {
  embedTitle: '{provider}のコンテンツ',
  embedWhy:
    '読み込むと{provider}に接続します。接続先にはお客様のIPアドレスと閲覧中のサイトが伝わり、ブラウザーに情報が保存されることがあります。',
  embedScope:
    '「{always}」を選ぶと、このサイト全体で「{purpose}」も許可されます。これは「{label}」からいつでも変更できます。',
  'load-once': '今回だけ読み込む',
  always: '常に許可する',
  embedFailed: 'ここでは表示できません。',

  declarationIntro:
    'ポリシーのバージョン{version}に基づき、{site}がお客様の端末に保存する可能性のあるものと、関係する可能性のある事業者のすべてです。',
  undecided: 'まだ選択されていないため、必須でないものは動作していません。',
  withdraw: 'すべての同意を撤回する',
  withdrawn: 'すべての同意を撤回しました。',
  changed: '選択を保存しました。',
  print: '印刷',
  statuses: {
    given: '同意済み',
    refused: '拒否済み',
    withdrawn: '同意を撤回済み',
    requested: 'オフ：まだお尋ねしていません',
    expired: 'オフ：回答の有効期限が切れました',
    invalidated: 'オフ：回答後に内容が変わりました',
    unopposed: 'オン：拒否されない限り有効です',
  },
  hosts: '接続先',
  columns: {
    name: '名前',
    kind: '種類',
    duration: '保存期間',
    use: '用途',
    now: 'この端末',
  },
  kinds: {
    cookie: 'Cookie',
    localStorage: 'ローカルストレージ',
    sessionStorage: 'セッションストレージ',
    indexedDB: 'データベース',
    cache: 'キャッシュ',
    file: 'ファイル',
    serviceWorker: 'バックグラウンドスクリプト',
  },
  here: '現在あり',
  absent: 'なし',
  hereCount: '現在この端末にあるもの：{total}件中{count}件',
  nothingStored: '端末には何も保存しません。',
  ownCookie: '選択内容と、閉じたお知らせを記憶します。',
  unseen: 'サーバーだけが読み取れるCookieは、ここには表示されません。',
  undeclared: 'この端末で見つかったその他のもの',
  noScript:
    'JavaScriptを有効にすると、このページで端末に保存されているものを確認し、選択を変更できます。',

  noticeTitle: 'プライバシーポリシーが変わります',
  noticeFrom: '{date}から（{days}）',
  noticeHint: 'お手続きは不要です。新たに同意が必要なものがあれば、お尋ねします。',
  noticeLink: '新しい内容を読む',
} satisfies ContentMessages;
