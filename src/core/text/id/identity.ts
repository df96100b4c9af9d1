// Signing in with a one-time code, where Google does not tell who a visitor is.

export const identityTexts = {
  sent: (contact: string) =>
    `Bila alamat itu terdaftar, kode enam angka dikirim ke sana dan berlaku 10 menit. Belum ada? Lihat folder spam, atau minta lagi setelah satu menit. Bila tetap tidak datang, email Timbang mungkin sedang terhambat: minta kode langsung kepada pengelola kepegawaian${contact === '' ? '' : `: ${contact}`}.`,
  mail: (code: string, office: string) => ({
    subject: `${code} adalah kode masuk Timbang Anda`,
    body: `Kode masuk Timbang: ${code}\n\nBerlaku 10 menit, untuk satu kali pakai. Jangan berikan kepada siapa pun; pengelola kepegawaian tidak akan memintanya. Bila Bapak/Ibu tidak meminta kode ini, mohon abaikan pesan ini.\n\n${office}`,
    sender: office,
  }),
  wrong: {
    message: 'Kode tidak cocok atau sudah tidak berlaku.',
    action: 'Periksa alamat atau NIP dan keenam angkanya. Setelah lima kali salah, minta kode baru.',
  },
  tooMany: (contact: string) => ({
    message: 'Terlalu banyak percobaan masuk dalam satu jam terakhir.',
    action: `Coba lagi satu jam lagi, atau hubungi pengelola kepegawaian${contact === '' ? '' : `: ${contact}`}.`,
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
