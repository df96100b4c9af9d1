// An office in which one person's result is published, and what the two and HR do with its talks.
import type { Input } from '../../src/contract/functions';
import type { Talks } from '../../src/contract/talks';
import {
  exportFile,
  head,
  joko,
  playedOnce,
  RunningOffice,
  siti,
  supervisorFile,
} from '../../src/local/office/running-office';

export const rini = {
  nip: '197205052000032002',
  name: 'Rini Wulandari',
  email: 'rini@contoh.example',
  job: 'Kepala Seksi Contoh',
  jobType: 'Jabatan Struktural',
  echelon: 'IV.a',
};
export const files = {
  employees: exportFile([head, siti, joko, rini]),
  supervisors: supervisorFile([
    [head.nip, 'WALI KOTA'],
    [rini.nip, 'WALI KOTA'],
    [siti.nip, head.nip],
    [joko.nip, head.nip],
  ]),
};

export const page = 'Siti Aminah 2001';

/** Both ratings of Siti are in and published. */
export const published = (): RunningOffice => playedOnce(['published result'], playedToPublication);

function playedToPublication(): RunningOffice {
  const office = RunningOffice.withOpenCycle(files);
  office.at('2026-10-05 09:00');
  office.answer('self', siti.nip, 4);
  office.answer('supervisor', siti.nip, 2);
  office.get('publishResults', {});
  return office.at('2026-10-20 09:00');
}

export const blank = {
  nip: siti.nip,
  talk: 1,
  seen: 0,
  heldOn: '',
  place: '',
  topics: '',
  agreements: '',
  words: '',
  show: true,
};

/** Writes as somebody; what is not said stays as that one sees it. */
export function write(office: RunningOffice, user: string, said: Partial<Input<'writeTalk'>>): Talks {
  const talks = office.get('getTalks', { nip: siti.nip }, user);
  const [last] = talks.talks;
  const { heldOn, place, topics, agreements } = last?.said ?? blank;
  return office.get(
    'writeTalk',
    {
      ...blank,
      talk: last?.number ?? 1,
      seen: last?.version ?? 0,
      heldOn,
      place,
      topics,
      agreements,
      words: last?.own.text ?? '',
      ...said,
    },
    user,
  );
}

export const confirm = (office: RunningOffice, user: string): Talks => {
  const [last] = office.get('getTalks', { nip: siti.nip }, user).talks;
  const input = { nip: siti.nip, talk: last?.number ?? 1, seen: last?.version ?? 0 };
  return office.get('confirmTalk', input, user);
};

export const finish = (office: RunningOffice): RunningOffice => {
  write(office, siti.email, { heldOn: '2026-10-19', words: 'Saya ingin belajar.', agreements: 'Magang' });
  write(office, head.email, { words: 'Saya dukung.' });
  confirm(office, siti.email);
  confirm(office, head.email);
  return office;
};
