import type {ContentMessages} from './messages.js';

/** Korean. */
export const messages = {
  embedTitle: '{provider} 콘텐츠',
  embedWhy:
    '콘텐츠를 불러오면 {provider}에 연결됩니다. 이때 IP 주소와 이용 중인 사이트가 해당 업체에 전달되며, 브라우저에 정보가 저장될 수 있습니다.',
  embedScope:
    '‘{always}’ 버튼을 누르면 이 사이트 전체에서 ‘{purpose}’ 목적도 허용됩니다. ‘{label}’에서 언제든지 변경하실 수 있습니다.',
  'load-once': '이번만 불러오기',
  always: '항상 허용',
  embedFailed: '여기에서는 표시할 수 없습니다.',

  declarationIntro:
    '방침의 버전 {version}에 따라 {site}에서 이용자의 기기에 저장할 수 있는 모든 정보와 관련될 수 있는 모든 업체입니다.',
  undecided: '아직 선택하지 않으셨으므로 필수가 아닌 기능은 실행되지 않습니다.',
  withdraw: '모든 동의 철회',
  withdrawn: '모든 동의를 철회하셨습니다.',
  changed: '선택이 저장되었습니다.',
  print: '인쇄',
  statuses: {
    given: '동의하셨습니다',
    refused: '거부하셨습니다',
    withdrawn: '동의를 철회하셨습니다',
    requested: '꺼짐: 아직 여쭤보지 않았습니다',
    expired: '꺼짐: 선택의 유효 기간이 지났습니다',
    invalidated: '꺼짐: 선택하신 후 내용이 변경되었습니다',
    unopposed: '켜짐: 거부하시면 꺼집니다',
  },
  hosts: '연결 대상',
  columns: {
    name: '이름',
    kind: '종류',
    duration: '보관 기간',
    use: '용도',
    now: '이 기기',
  },
  kinds: {
    cookie: '쿠키',
    localStorage: '로컬 저장소',
    sessionStorage: '세션 저장소',
    indexedDB: '데이터베이스',
    cache: '캐시',
    file: '파일',
    serviceWorker: '백그라운드 스크립트',
  },
  here: '현재 있음',
  absent: '없음',
  hereCount: '현재 이 기기에 있는 항목: {total}개 중 {count}개',
  nothingStored: '기기에 아무것도 저장하지 않습니다.',
  ownCookie: '선택하신 내용과 닫은 공지를 기억합니다.',
  unseen: '서버만 읽을 수 있는 쿠키는 여기에 표시되지 않습니다.',
  undeclared: '이 기기에서 추가로 발견된 항목',
  noScript:
    'JavaScript를 사용하면 이 페이지에서 기기에 저장된 정보를 확인하고 선택을 변경하실 수 있습니다.',

  noticeTitle: '개인정보처리방침이 곧 변경됩니다',
  noticeFrom: '{date}부터 ({days})',
  noticeHint: '따로 하실 일은 없습니다. 새로 동의가 필요한 사항이 있으면 여쭤보겠습니다.',
  noticeLink: '새로운 내용 보기',
} satisfies ContentMessages;
