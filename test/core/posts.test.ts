// Titles of posts as offices write them.
import { isPost, postWords, samePost } from '../../src/core/posts';

it.each([
  ['Plt. Kabid Umum', 'Kepala Bidang Umum'],
  ['PLT KEPALA BIDANG UMUM', 'Kepala Bidang Umum'],
  ['Plh. Ka. Bidang Umum', 'Kepala Bidang Umum'],
  ['Pelaksana Tugas Kepala Bidang Umum', 'Kepala Bidang Umum'],
  ['Pj. Walikota', 'WALI KOTA'],
  ['Penjabat Sementara Wali Kota', 'Walikota'],
  ['Yth. Bapak Wali Kota', 'WALI KOTA'],
  ['Kasubbag Umum & Kepegawaian', 'Kepala Sub Bagian Umum dan Kepegawaian'],
  ['Sekda', 'Sekretaris Daerah'],
])('%s is the post of %s', (one, other) => {
  expect([samePost(one, other), samePost(other, one)]).toEqual([true, true]);
});

it.each([
  ['Kepala Bidang Umum', 'Kepala Bidang Aset'],
  ['Wakil Wali Kota', 'Wali Kota'],
  ['Sekretaris', 'Sekretaris Daerah'],
  ['Kasi 1', 'Kepala Seksi 11'],
  ['Plt.', 'Plh.'],
  ['', ''],
])('%s is not the post of %s', (one, other) => {
  expect(samePost(one, other)).toBe(false);
});

it.each([
  ['Kabid Umum Dinas CONTOH', true],
  ['Kepala Bidang', true],
  ['Kepala Bidang Umum', true],
  ['Kepala Bidang Umum Dinas LAIN', false],
  ['Kepala Bid', false],
  ['Plt.', false],
])('%s means the head of the division in the office: %s', (title, is) => {
  expect(isPost(title, 'Kepala Bidang Umum', ['', 'Dinas CONTOH'])).toBe(is);
});

it('a word that only begins like one of those is left as it is', () => {
  expect(postWords('Pjok dan Kasih')).toEqual(['pjok', 'dan', 'kasih']);
});
