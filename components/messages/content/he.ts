import type {ContentMessages} from './messages.js';

/** Hebrew. */
export const messages = {
  embedTitle: 'תוכן מאת {provider}',
  embedWhy:
    'בעת הטעינה הדפדפן יתחבר אל ספק התוכן ({provider}). כך הספק ידע מהי כתובת ה-IP שלך ומאיזה אתר נטען התוכן, וייתכן שישמור משהו בדפדפן שלך.',
  embedScope:
    '”{always}” מאפשר גם את המטרה ”{purpose}” בכל האתר. אפשר לשנות זאת בכל עת תחת ”{label}”.',
  'load-once': 'טעינה חד-פעמית',
  always: 'לאפשר תמיד',
  embedFailed: 'לא ניתן להציג את התוכן הזה כאן.',

  declarationIntro:
    '{site} רשאי לשמור במכשיר שלך רק את מה שמפורט כאן, ורק הגורמים שמפורטים כאן עשויים להיות מעורבים, לפי גרסה {version} של המדיניות.',
  undecided: 'עדיין לא בחרת, ולכן שום דבר שאינו חיוני לא פועל.',
  withdraw: 'ביטול כל ההסכמות',
  withdrawn: 'ביטלת את כל ההסכמות.',
  changed: 'הבחירה שלך נשמרה.',
  print: 'הדפסה',
  statuses: {
    given: 'הסכמת',
    refused: 'סירבת',
    withdrawn: 'ביטלת את הסכמתך',
    requested: 'כבוי: עדיין לא שאלנו אותך',
    expired: 'כבוי: תוקף התשובה שלך פג',
    invalidated: 'כבוי: חל שינוי מאז שענית',
    unopposed: 'פועל כל עוד לא סירבת',
  },
  hosts: 'מתחבר אל',
  columns: {
    name: 'שם',
    kind: 'סוג',
    duration: 'משך השמירה',
    use: 'לשם מה',
    now: 'במכשיר הזה',
  },
  kinds: {
    cookie: 'קובץ Cookie',
    localStorage: 'אחסון מקומי',
    sessionStorage: 'אחסון לסשן',
    indexedDB: 'מסד נתונים',
    cache: 'מטמון',
    file: 'קובץ',
    serviceWorker: 'סקריפט ברקע',
  },
  here: 'קיים כעת',
  absent: 'לא קיים',
  hereCount: 'כעת במכשיר הזה: {count} מתוך {total}',
  nothingStored: 'לא שומר דבר במכשיר שלך.',
  ownCookie: 'זוכר את הבחירה שלך ואת ההודעות שסגרת.',
  unseen: 'קובצי Cookie שרק השרת יכול לקרוא לא מופיעים כאן.',
  undeclared: 'נמצאו גם במכשיר הזה',
  noScript: 'עם JavaScript הדף הזה מראה גם מה נמצא במכשיר שלך ומאפשר לשנות את הבחירה.',

  noticeTitle: 'מדיניות הפרטיות שלנו עומדת להשתנות',
  noticeFrom: 'החל ב-{date} ({days})',
  noticeHint: 'אין צורך לעשות דבר. אם משהו חדש ידרוש את הסכמתך, נשאל אותך.',
  noticeLink: 'קריאת הנוסח החדש',
} satisfies ContentMessages;
