import type {ContentMessages} from './messages.js';

/** Vietnamese. */
export const messages = {
  embedTitle: 'Nội dung từ {provider}',
  embedWhy:
    'Khi tải nội dung này, trình duyệt sẽ kết nối với {provider}. Họ sẽ biết địa chỉ IP của bạn và trang web bạn đang xem, đồng thời có thể lưu thông tin trong trình duyệt của bạn.',
  embedScope:
    '“{always}” cũng cho phép “{purpose}” trên toàn bộ trang web này. Bạn có thể thay đổi bất cứ lúc nào tại “{label}”.',
  'load-once': 'Tải một lần',
  always: 'Luôn cho phép',
  embedFailed: 'Không thể hiển thị nội dung này tại đây.',

  declarationIntro:
    'Đây là tất cả những gì {site} có thể lưu trên thiết bị của bạn và tất cả các bên có thể tham gia, theo phiên bản {version} của chính sách.',
  undecided: 'Bạn chưa lựa chọn, nên chỉ có những gì cần thiết hoạt động.',
  withdraw: 'Rút lại mọi sự đồng ý',
  withdrawn: 'Bạn đã rút lại mọi sự đồng ý.',
  changed: 'Đã lưu lựa chọn của bạn.',
  print: 'In',
  statuses: {
    given: 'Bạn đã đồng ý',
    refused: 'Bạn đã từ chối',
    withdrawn: 'Bạn đã rút lại sự đồng ý',
    requested: 'Đang tắt: bạn chưa được hỏi',
    expired: 'Đang tắt: câu trả lời của bạn đã hết hạn',
    invalidated: 'Đang tắt: đã có thay đổi kể từ khi bạn trả lời',
    unopposed: 'Đang bật, trừ khi bạn từ chối',
  },
  hosts: 'Kết nối với',
  columns: {
    name: 'Tên',
    kind: 'Loại',
    duration: 'Thời hạn',
    use: 'Mục đích',
    now: 'Trên thiết bị này',
  },
  kinds: {
    cookie: 'Cookie',
    localStorage: 'Bộ nhớ cục bộ',
    sessionStorage: 'Bộ nhớ phiên',
    indexedDB: 'Cơ sở dữ liệu',
    cache: 'Bộ nhớ đệm',
    file: 'Tệp',
    serviceWorker: 'Tập lệnh chạy nền',
  },
  here: 'Hiện có',
  absent: 'Không có',
  hereCount: 'Hiện có trên thiết bị này: {count}/{total}',
  nothingStored: 'Không lưu gì trên thiết bị của bạn.',
  ownCookie: 'Ghi nhớ lựa chọn của bạn và những thông báo bạn đã đóng.',
  unseen: 'Những cookie chỉ máy chủ đọc được sẽ không hiện ở đây.',
  undeclared: 'Cũng tìm thấy trên thiết bị này',
  noScript:
    'Khi bật JavaScript, trang này còn cho biết những gì có trên thiết bị của bạn và cho phép bạn thay đổi lựa chọn.',

  noticeTitle: 'Chính sách quyền riêng tư của chúng tôi sắp thay đổi',
  noticeFrom: 'Từ ngày {date} ({days})',
  noticeHint: 'Bạn không cần làm gì. Nếu có điều gì mới cần bạn cho phép, chúng tôi sẽ hỏi.',
  noticeLink: 'Đọc nội dung mới',
} satisfies ContentMessages;
