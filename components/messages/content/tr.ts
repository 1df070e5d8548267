import type {ContentMessages} from './messages.js';

/** Turkish. */
export const messages = {
  embedTitle: 'Dış içerik: {provider}',
  embedWhy:
    'Yüklendiğinde tarayıcınız içerik sağlayıcıyla ({provider}) bağlantı kurar. Sağlayıcı IP adresinizi ve hangi sitede olduğunuzu öğrenir ve tarayıcınızda bir şeyler saklayabilir.',
  embedScope:
    '“{always}” seçeneği, bu sitenin tamamında “{purpose}” için de izin verir. Bunu istediğiniz zaman “{label}” bölümünden değiştirebilirsiniz.',
  'load-once': 'Bir kez yükle',
  always: 'Her zaman izin ver',
  embedFailed: 'Bu içerik burada gösterilemiyor.',

  declarationIntro:
    'Politikanın {version} sürümüne göre {site} tarafından cihazınızda saklanabilecek her şey ve sürece dahil olabilecek herkes aşağıdadır.',
  undecided: 'Henüz karar vermediniz, bu yüzden yalnızca zorunlu olanlar çalışıyor.',
  withdraw: 'Tüm rızalarımı geri al',
  withdrawn: 'Tüm rızalarınızı geri aldınız.',
  changed: 'Tercihiniz kaydedildi.',
  print: 'Yazdır',
  statuses: {
    given: 'Kabul ettiniz',
    refused: 'Reddettiniz',
    withdrawn: 'Rızanızı geri aldınız',
    requested: 'Kapalı: size henüz sorulmadı',
    expired: 'Kapalı: yanıtınızın süresi doldu',
    invalidated: 'Kapalı: yanıtınızdan sonra değişti',
    unopposed: 'Reddetmediğiniz sürece açık',
  },
  hosts: 'Bağlantı kurulan adresler',
  columns: {
    name: 'Ad',
    kind: 'Tür',
    duration: 'Süre',
    use: 'Ne için',
    now: 'Bu cihazda',
  },
  kinds: {
    cookie: 'Çerez',
    localStorage: 'Yerel depolama',
    sessionStorage: 'Oturum depolaması',
    indexedDB: 'Veri tabanı',
    cache: 'Önbellek',
    file: 'Dosya',
    serviceWorker: 'Arka plan betiği',
  },
  here: 'Şu anda var',
  absent: 'Yok',
  hereCount: 'Şu anda bu cihazda: {count} / {total}',
  nothingStored: 'Cihazınızda hiçbir şey saklamaz.',
  ownCookie: 'Tercihinizi ve hangi duyuruları kapattığınızı hatırlar.',
  unseen: 'Yalnızca sunucunun okuyabildiği çerezler burada görünmez.',
  undeclared: 'Bu cihazda ayrıca bulunanlar',
  noScript:
    'JavaScript ile bu sayfa, cihazınızda ne olduğunu da gösterir ve tercihinizi değiştirmenizi sağlar.',

  noticeTitle: 'Gizlilik politikamız değişecek',
  noticeFrom: '{date} tarihinden itibaren ({days})',
  noticeHint: 'Bir şey yapmanız gerekmez. Yeni bir şey için izniniz gerekirse size sorarız.',
  noticeLink: 'Yeni metni oku',
} satisfies ContentMessages;
