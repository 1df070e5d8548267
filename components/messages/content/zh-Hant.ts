import type {ContentMessages} from './messages.js';

/** Traditional Chinese. */
export const messages = {
  embedTitle: '來自 {provider} 的內容',
  embedWhy:
    '載入時會連線到 {provider}。對方會因此得知您的 IP 位址和您所在的網站，並可能在您的瀏覽器中儲存資料。',
  embedScope: '選擇「{always}」後，整個網站也會允許「{purpose}」。您可以隨時在「{label}」中變更。',
  'load-once': '僅載入一次',
  always: '一律允許',
  embedFailed: '此內容無法在這裡顯示。',

  declarationIntro:
    '根據政策的版本 {version}，{site}可能在您裝置上儲存的所有內容，以及可能參與的所有業者，皆列於此處。',
  undecided: '您尚未做出選擇，因此不會執行任何非必要的內容。',
  withdraw: '撤回所有同意',
  withdrawn: '您已撤回所有同意。',
  changed: '已儲存您的選擇。',
  print: '列印',
  statuses: {
    given: '您已同意',
    refused: '您已拒絕',
    withdrawn: '您已撤回同意',
    requested: '已關閉：尚未詢問您',
    expired: '已關閉：您的選擇已過期',
    invalidated: '已關閉：您做出選擇後內容有變更',
    unopposed: '已開啟，除非您拒絕',
  },
  hosts: '連線對象',
  columns: {
    name: '名稱',
    kind: '類型',
    duration: '保留期限',
    use: '用途',
    now: '在此裝置上',
  },
  kinds: {
    cookie: 'Cookie',
    localStorage: '本機儲存空間',
    sessionStorage: '工作階段儲存空間',
    indexedDB: '資料庫',
    cache: '快取',
    file: '檔案',
    serviceWorker: '背景指令碼',
  },
  here: '目前存在',
  absent: '不存在',
  hereCount: '目前在此裝置上：{count} 項，共 {total} 項',
  nothingStored: '不會在您的裝置上儲存任何內容。',
  ownCookie: '記住您的選擇，以及您已關閉的公告。',
  unseen: '只有伺服器能讀取的 Cookie 不會顯示在這裡。',
  undeclared: '在此裝置上另外發現',
  noScript: '啟用 JavaScript 後，本頁面也會顯示您裝置上的內容，並讓您變更選擇。',

  noticeTitle: '我們的隱私權政策即將變更',
  noticeFrom: '自{date}起（{days}）',
  noticeHint: '您不需要採取任何行動。如有新事項需要您的同意，我們會詢問您。',
  noticeLink: '閱讀新版內容',
} satisfies ContentMessages;
