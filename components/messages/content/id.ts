import type {ContentMessages} from './messages.js';

/** Indonesian. */
export const messages = {
  embedTitle: 'Konten dari {provider}',
  embedWhy:
    'Saat konten dimuat, browser Anda terhubung ke {provider}, yang lalu mengetahui alamat IP Anda dan situs yang Anda buka, serta dapat menyimpan sesuatu di browser Anda.',
  embedScope:
    '“{always}” juga mengizinkan “{purpose}” di seluruh situs ini. Anda dapat mengubahnya kapan saja melalui “{label}”.',
  'load-once': 'Muat sekali',
  always: 'Selalu izinkan',
  embedFailed: 'Konten ini tidak dapat ditampilkan di sini.',

  declarationIntro:
    'Inilah semua yang dapat disimpan {site} di perangkat Anda, dan semua pihak yang dapat dilibatkan, menurut versi {version} kebijakannya.',
  undecided: 'Anda belum menentukan pilihan, jadi hanya yang diperlukan yang berjalan.',
  withdraw: 'Tarik semua persetujuan',
  withdrawn: 'Anda telah menarik semua persetujuan.',
  changed: 'Pilihan Anda telah disimpan.',
  print: 'Cetak',
  statuses: {
    given: 'Anda setuju',
    refused: 'Anda menolak',
    withdrawn: 'Anda menarik persetujuan',
    requested: 'Nonaktif: Anda belum ditanya',
    expired: 'Nonaktif: jawaban Anda sudah kedaluwarsa',
    invalidated: 'Nonaktif: ada perubahan sejak Anda menjawab',
    unopposed: 'Aktif, kecuali Anda menolak',
  },
  hosts: 'Terhubung ke',
  columns: {
    name: 'Nama',
    kind: 'Jenis',
    duration: 'Masa simpan',
    use: 'Kegunaan',
    now: 'Di perangkat ini',
  },
  kinds: {
    cookie: 'Cookie',
    localStorage: 'Penyimpanan lokal',
    sessionStorage: 'Penyimpanan sesi',
    indexedDB: 'Basis data',
    cache: 'Cache',
    file: 'Berkas',
    serviceWorker: 'Skrip latar belakang',
  },
  here: 'Ada sekarang',
  absent: 'Tidak ada',
  hereCount: 'Di perangkat ini sekarang: {count} dari {total}',
  nothingStored: 'Tidak menyimpan apa pun di perangkat Anda.',
  ownCookie: 'Mengingat pilihan Anda dan pengumuman yang sudah Anda tutup.',
  unseen: 'Cookie yang hanya dapat dibaca server tidak terlihat di sini.',
  undeclared: 'Juga ditemukan di perangkat ini',
  noScript:
    'Dengan JavaScript, halaman ini juga menampilkan apa yang ada di perangkat Anda dan memungkinkan Anda mengubah pilihan.',

  noticeTitle: 'Kebijakan privasi kami akan berubah',
  noticeFrom: 'Mulai {date} ({days})',
  noticeHint:
    'Anda tidak perlu melakukan apa pun. Jika ada hal baru yang memerlukan persetujuan Anda, kami akan menanyakannya.',
  noticeLink: 'Baca teks yang baru',
} satisfies ContentMessages;
