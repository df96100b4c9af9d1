// An office with published results, in which Siti objects, her head answers and his superior decides.
import {
  exportFile,
  head,
  joko,
  playedOnce,
  RunningOffice,
  siti,
  supervisorFile,
} from '../../src/local/office/running-office';
import { deputy, TrackedOffice } from './tracked-office';

/** The superior of the head. */
export const boss = {
  nip: '196501011990031001',
  name: 'Ratna Dewi',
  email: 'ratna@contoh.example',
  job: 'Kepala Dinas Contoh',
  jobType: 'Jabatan Struktural',
  echelon: 'II.b',
};
/** Export and list of supervisors. @param sitiBy who supervises Siti: NIP or title */
export const filesWith = (sitiBy = head.nip) => ({
  employees: exportFile([boss, head, deputy, siti, joko]),
  supervisors: supervisorFile([
    [boss.nip, 'WALI KOTA'],
    [head.nip, boss.nip],
    [deputy.nip, boss.nip],
    [siti.nip, sitiBy],
    [joko.nip, head.nip],
  ]),
});

/**
 * Everybody but the head of office has rated and is rated at level 2; published on 1 October 2026.
 * @param change of the roster, before the period opens
 */
export const published = (change?: (office: RunningOffice) => void): RunningOffice =>
  playedOnce(['to be objected to', change], () => playedToPublication(change));

function playedToPublication(change?: (office: RunningOffice) => void): RunningOffice {
  const office = new RunningOffice();
  office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
  office.get('importOffice', filesWith());
  change?.(office);
  office.get('openCycle', {
    name: 'Penilaian 2026',
    selfDeadline: '2026-10-15',
    supervisorDeadline: '2026-10-31',
  });
  office.work('makeForms');
  for (const one of [head, siti, joko]) office.answer('self', one.nip, 4);
  for (const one of [head, siti, joko]) office.answer('supervisor', one.nip, 2);
  office.get('publishResults', {});
  return office;
}

/** Siti's first objection. */
export const first = { nip: siti.nip, number: 1 };
export const lodge = (office: RunningOffice, ...codes: readonly string[]) =>
  office.get(
    'lodgeObjection',
    { reasons: Object.fromEntries(codes.map((code) => [code, `Alasan ${code}`])) },
    siti.email,
  );
export const answer = (office: RunningOffice, ...codes: readonly string[]) =>
  office.get(
    'answerObjection',
    { ...first, answers: Object.fromEntries(codes.map((code) => [code, `Jawaban ${code}`])) },
    head.email,
  );
export const to3 = { 'M.01': { level: 3, reason: 'Bukti cukup' } };

/** Why HR names somebody to decide. */
export const reason = 'Atasan dari atasan langsung sudah pensiun';
/** What HR records a decision from. */
export const paper = 'Surat 800/12/2026 tanggal 1 Oktober 2026';
/** The superior of the head leaves: HR may name somebody else. */
export const retire = (office: RunningOffice) =>
  new TrackedOffice(office).type('Pegawai', boss.nip, 'Status', 'Tidak aktif');
