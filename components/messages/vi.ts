import type {Messages} from './messages.js';

/** Vietnamese. */
export const messages = {
  content: () => import('./content/vi.js'),
  registry: () => import('./registry/vi.js'),
  label: 'Lựa chọn về quyền riêng tư',
  thisSite: 'Trang web này',
  title: 'Quyền riêng tư của bạn, lựa chọn của bạn',
  ask: '{site} xin bạn đồng ý cho các mục đích sau: {purposes}. Những việc này chỉ diễn ra nếu bạn đồng ý.',
  titleNew: 'Chúng tôi có câu hỏi mới dành cho bạn',
  askNew:
    '{site} nay xin bạn đồng ý thêm cho các mục đích sau: {purposes}. Những lựa chọn trước đây của bạn vẫn giữ nguyên.',
  change: 'Bạn có thể thay đổi lựa chọn bất cứ lúc nào tại “{label}”.',
  unopposed: 'Đang bật, trừ khi bạn từ chối: {purposes}.',
  policyLink: 'Chính sách quyền riêng tư',
  kept: 'Đã lưu các lựa chọn của bạn.',
  'accept-all': 'Chấp nhận tất cả',
  'reject-all': 'Từ chối tất cả',
  manage: 'Quản lý tùy chọn',
  broken:
    'Hiện không thể thiết lập lựa chọn về quyền riêng tư, nên trên trang này chỉ có những gì cần thiết hoạt động.',
  stillRunning:
    'Đã lưu lựa chọn của bạn. Những gì đang chạy trên trang này sẽ dừng khi bạn tải lại trang.',
  reload: 'Tải lại trang',
  close: 'Đóng',
  closed: 'Tiếp tục mà không chấp nhận',
  intro:
    'Hãy quyết định cho từng mục đích. Sẽ không có gì thay đổi cho đến khi bạn nhấn một trong các nút bên dưới.',
  saved: 'Lưu lựa chọn',
  contact: 'Câu hỏi về quyền riêng tư: {contact}',
  minor: 'Do độ tuổi của bạn, mọi thứ không bắt buộc đều tắt.',
  minorNote: 'Đang tắt, do độ tuổi của bạn.',
  receipt: 'Tải xuống biên nhận của tôi',
  on: 'Bật',
  off: 'Tắt',
  alwaysOn: 'Luôn bật',
  details: 'Chi tiết',
  services: 'Các bên liên quan',
  stored: 'Lưu trên thiết bị của bạn',
  session: 'cho đến khi bạn đóng trình duyệt',
  lasting: 'cho đến khi bị xóa',
  retention: 'Thời gian lưu giữ dữ liệu',
  legalBasis: 'Cơ sở pháp lý',
  bases: {
    consent: 'sự đồng ý của bạn',
    exempt: 'cần thiết cho điều bạn yêu cầu',
    contract: 'hợp đồng giữa chúng tôi và bạn',
    'legal-obligation': 'nghĩa vụ pháp lý',
    'legitimate-interest': 'lợi ích hợp pháp của chúng tôi',
  },
  justification: 'Lý do luôn bật',
  object: 'Phản đối',
  objected: 'Bạn đã phản đối nên việc này đã dừng.',
  gpc: 'Đã tuân theo yêu cầu từ chối của trình duyệt',
  gpcNote:
    'Đang tắt, vì trình duyệt của bạn yêu cầu các trang web không bán hoặc chia sẻ dữ liệu của bạn.',
  decided: 'Bạn đã lựa chọn vào {date}, đối với phiên bản {version} của chính sách này.',
  categories: {
    essential: 'Cần thiết',
    preference: 'Tùy chọn',
    analytics: 'Phân tích',
    marketing: 'Tiếp thị',
    security: 'Bảo mật',
  },
  purposes: {
    essential: 'vận hành trang web',
    preference: 'ghi nhớ cài đặt của bạn',
    analytics: 'đo lường việc sử dụng trang web',
    marketing: 'quảng cáo',
    security: 'ngăn chặn lạm dụng',
    'license-enforcement': 'nhận biết thiết bị của bạn để kiểm tra giấy phép',
    'refund-fraud': 'nhận biết thiết bị của bạn khi kiểm tra yêu cầu hoàn tiền',
    'account-security': 'nhận biết thiết bị của bạn để bảo vệ tài khoản',
  },
  descriptions: {
    essential: 'Giúp bạn đăng nhập, duy trì và bảo vệ phiên của bạn.',
    preference: 'Giữ ngôn ngữ và giao diện cho lần truy cập sau.',
    analytics: 'Đếm lượt truy cập và lỗi để cải thiện trang web.',
    marketing: 'Chọn quảng cáo và đo lường hiệu quả, tại đây và trên các trang web khác.',
    security: 'Phát hiện việc lạm dụng tài khoản và thanh toán.',
    'license-enforcement':
      'Đọc đặc điểm của trình duyệt và thiết bị để đếm số thiết bị dùng chung một giấy phép.',
    'refund-fraud':
      'Đọc đặc điểm của trình duyệt và thiết bị để phát hiện việc nhiều lần yêu cầu hoàn tiền từ một thiết bị.',
    'account-security':
      'Đọc đặc điểm của trình duyệt và thiết bị để phát hiện việc đăng nhập vào tài khoản của bạn từ thiết bị lạ.',
  },
  sale: '{site} bán dữ liệu của bạn, hoặc chia sẻ dữ liệu đó để quảng cáo trên các trang web khác: {purposes}. Bạn có thể dừng việc này tại đây, cho trình duyệt này.',
  noSale:
    '{site} không bán dữ liệu của bạn và không chia sẻ dữ liệu đó để quảng cáo trên các trang web khác.',
  'opt-out': 'Không bán hoặc chia sẻ',
  optedOut: 'Bạn đã từ chối. Dữ liệu của bạn không bị bán hoặc chia sẻ.',
} satisfies Messages;
