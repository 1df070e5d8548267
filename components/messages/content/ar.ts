import type {ContentMessages} from './messages.js';

/** Arabic. */
export const messages = {
  embedTitle: 'محتوى من {provider}',
  embedWhy:
    'عند التحميل يتصل متصفحك بمزوّد المحتوى ({provider})، فيعرف عنوان IP الخاص بك والموقع الذي تزوره، وقد يخزّن شيئًا في متصفحك.',
  embedScope:
    'يسمح «{always}» أيضًا بغرض «{purpose}» في كل صفحات هذا الموقع. يمكنك تغيير ذلك في أي وقت من «{label}».',
  'load-once': 'تحميل مرة واحدة',
  always: 'السماح دائمًا',
  embedFailed: 'لا يمكن عرض هذا المحتوى هنا.',

  declarationIntro:
    'هذا كل ما قد يخزّنه {site} على جهازك، وكل الجهات التي قد يستعين بها، وفقًا للإصدار {version} من السياسة.',
  undecided: 'لم تحدد اختيارك بعد، لذلك لا يعمل أي شيء اختياري.',
  withdraw: 'سحب جميع الموافقات',
  withdrawn: 'لقد سحبت جميع موافقاتك.',
  changed: 'تم حفظ اختيارك.',
  print: 'طباعة',
  statuses: {
    given: 'وافقت',
    refused: 'رفضت',
    withdrawn: 'سحبت موافقتك',
    requested: 'متوقف: لم نسألك عن هذا بعد',
    expired: 'متوقف: انتهت صلاحية إجابتك',
    invalidated: 'متوقف: حدث تغيير منذ إجابتك',
    unopposed: 'مفعّل ما لم ترفض',
  },
  hosts: 'يتصل بالخوادم',
  columns: {
    name: 'الاسم',
    kind: 'النوع',
    duration: 'المدة',
    use: 'الغرض',
    now: 'على هذا الجهاز',
  },
  kinds: {
    cookie: 'ملف تعريف ارتباط',
    localStorage: 'تخزين محلي',
    sessionStorage: 'تخزين الجلسة',
    indexedDB: 'قاعدة بيانات',
    cache: 'ذاكرة تخزين مؤقت',
    file: 'ملف',
    serviceWorker: 'نص برمجي في الخلفية',
  },
  here: 'موجود الآن',
  absent: 'غير موجود',
  hereCount: 'على هذا الجهاز الآن: {count} من {total}',
  nothingStored: 'لا يخزّن شيئًا على جهازك.',
  ownCookie: 'يتذكّر اختيارك والإشعارات التي أغلقتها.',
  unseen: 'ملفات تعريف الارتباط التي لا يقرؤها إلا الخادم لا تظهر هنا.',
  undeclared: 'وُجد أيضًا على هذا الجهاز',
  noScript: 'مع JavaScript تعرض هذه الصفحة أيضًا ما هو موجود على جهازك وتتيح لك تغيير اختيارك.',

  noticeTitle: 'ستتغير سياسة الخصوصية لدينا قريبًا',
  noticeFrom: 'ابتداءً من {date} ({days})',
  noticeHint: 'لا يلزمك فعل أي شيء. إذا تطلّب أمر جديد إذنك، فسنسألك.',
  noticeLink: 'قراءة النص الجديد',
} satisfies ContentMessages;
