// Signing in with a one-time code, where Google does not tell who a visitor is.

export const identityTexts = {
  sent: (contact: string) =>
    `Bila alamat itu terdaftar, kode masuk dikirim ke sana; sampai kapan berlakunya tertulis di email itu. Belum ada? Lihat juga folder spam dan email kode yang datang sebelumnya, atau minta lagi setelah satu menit. Bila tetap tidak datang, email Timbang mungkin sedang terhambat: minta kode langsung kepada pengelola kepegawaian${contact === '' ? '' : `: ${contact}`}.`,
  mail: (code: string, short: boolean, office: string) => ({
    subject: `${code} adalah kode masuk Timbang Anda`,
    body: `Kode masuk Timbang: ${code}\n\nBerlaku ${short ? '10 menit' : 'satu jam'}, untuk satu kali pakai. Jangan berikan kepada siapa pun; pengelola kepegawaian tidak akan memintanya. Bila Bapak/Ibu tidak meminta kode ini, mohon abaikan pesan ini.\n\n${office}`,
    sender: office,
  }),
  wrong: {
    message: 'Kode tidak cocok atau sudah tidak berlaku.',
    action:
      'Periksa alamat atau NIP dan semua angkanya. Kode enam angka tidak berlaku lagi setelah lima kali salah: minta kode baru.',
  },
  tooMany: (contact: string) => ({
    message:
      'Kode enam angka sementara tidak diterima, karena terlalu banyak kode salah dimasukkan pada jam ini.',
    action: `Minta kode baru setelah satu menit: yang dikirim sekarang dua belas angka dan langsung dapat dipakai. Tanpa email, minta kode kepada pengelola kepegawaian${contact === '' ? '' : `: ${contact}`}.`,
  }),
  mailUsedUp: (contact: string) => ({
    message: 'Email Timbang sedang tidak dapat dikirim; biasanya karena jatah harian Google sudah habis.',
    action: `Coba lagi nanti atau besok, atau minta kode langsung kepada pengelola kepegawaian${contact === '' ? '' : `: ${contact}`}.`,
  }),
  handedOver: (name: string, nip: string, code: string) =>
    `${name}: buka halaman Timbang, isi NIP ${nip} dan kode ${code}. Berlaku 24 jam, untuk satu kali pakai.`,
  ended: (count: number) =>
    count === 0
      ? 'Tidak ada sesi yang terbuka.'
      : `${count} sesi diakhiri. Untuk masuk lagi diperlukan kode baru.`,
};

export type IdentityTexts = typeof identityTexts;
