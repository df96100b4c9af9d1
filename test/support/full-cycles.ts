// Two full cycles on one workbook: rated, published, talked about, planned for, objected to and decided, closed.
import type { Input } from '../../src/contract/functions';
import { hr, playedOnce, RunningOffice } from '../../src/local/office/running-office';
import {
  agus,
  budi,
  dewi,
  leaderOf,
  type Member,
  members,
  pageName,
  siti,
  twoTeams,
  wati,
} from './two-teams';

/** What a cycle is played with: everybody's words say of which cycle they are. */
export interface PlayedCycle {
  readonly year: number;
  readonly name: string;
  /** Every member's level, by the supervisor and by the person. */
  readonly level: number;
}
export const first: PlayedCycle = { year: 2026, name: 'Penilaian 2026', level: 2 };
export const second: PlayedCycle = { year: 2027, name: 'Penilaian 2027', level: 4 };

/** Words that somebody writes in a cycle, found again by who, what and when. */
export const wordsOf = ({ name }: Pick<Member, 'name'>, what: string, { year }: PlayedCycle): string =>
  `${what} ${name} tahun ${year}`;

export function open(office: RunningOffice, { year, name }: PlayedCycle): void {
  office.at(`${year}-10-01 08:00`);
  office.get('openCycle', {
    name,
    selfDeadline: `${year}-10-10`,
    supervisorDeadline: `${year}-10-15`,
  });
  office.work('makeForms');
  office.work('makeTabs');
}

function talk(office: RunningOffice, person: Member, played: PlayedCycle): void {
  const leader = leaderOf(person);
  const said = (who: Pick<Member, 'name'>): Input<'writeTalk'> => {
    const [last] = office.get('getTalks', { nip: person.nip }, leader.email).talks;
    return {
      nip: person.nip,
      talk: 1,
      seen: last?.version ?? 0,
      heldOn: `${played.year}-10-18`,
      place: 'Ruang rapat',
      topics: wordsOf(person, 'Pokok', played),
      agreements: wordsOf(person, 'Kesepakatan', played),
      words: wordsOf(who, `Kata tentang ${person.name},`, played),
      show: true,
    };
  };
  office.get('writeTalk', said(person), person.email);
  office.get('writeTalk', said(leader), leader.email);
  for (const { email } of [person, leader]) {
    const [last] = office.get('getTalks', { nip: person.nip }, email).talks;
    office.get('confirmTalk', { nip: person.nip, talk: 1, seen: last?.version ?? 0 }, email);
  }
}

/** Signs the page of a person by hand, below the headings of the signatures. */
function sign(office: RunningOffice, person: Member, played: PlayedCycle): void {
  const title = pageName(person);
  const page = office.tab(title);
  const { sheetId = 0 } = office.host.workbook.state.sheets.find((sheet) => sheet.title === title) ?? {};
  const heads = page.findIndex((row) => row[0] === 'Pegawai' && row[4] === 'Atasan');
  office.host.desk(() => hr).editCell(sheetId, heads + 1, 0, wordsOf(person, 'Tanda tangan', played));
}

/** Ratings to closing, with dialogue, plan and a decided objection. */
function play(office: RunningOffice, played: PlayedCycle): void {
  const { year, level } = played;
  open(office, played);
  office.at(`${year}-10-05 09:00`);
  office.get('preparePractice');
  for (const person of members) {
    const { nip } = person;
    office.get(
      'noteObservation',
      { nip, day: `${year}-10-04`, competency: 'M.01', what: wordsOf(person, 'Catatan tentang', played) },
      leaderOf(person).email,
    );
    office.answer('self', nip, level);
    office.answer('supervisor', nip, level);
  }
  office.answer('self', wati.nip, level + 1);
  office.answer('supervisor', wati.nip, level, { email: 'lain@contoh.example' });
  office.get('publishResults', {});
  office.at(`${year}-10-19 09:00`);
  for (const person of members) talk(office, person, played);
  const action = (person: Member, what: string, due: string) =>
    office.get(
      'saveAction',
      {
        nip: person.nip,
        competency: 'M.01',
        what: wordsOf(person, what, played),
        kind: 'task',
        helper: '',
        hours: 20,
        due,
        state: 'planned',
        note: '',
      },
      person.email,
    );
  action(siti, 'Kegiatan', `${year}-12-20`);
  action(siti, 'Lanjutan', `${year + 1}-12-20`);
  action(dewi, 'Kegiatan', `${year + 1}-03-20`);
  const lodged = { nip: agus.nip, number: 1 };
  office.get('lodgeObjection', { reasons: { 'M.01': wordsOf(agus, 'Alasan', played) } }, agus.email);
  office.get(
    'answerObjection',
    { ...lodged, answers: { 'M.01': wordsOf(wati, 'Jawaban', played) } },
    wati.email,
  );
  office.get(
    'decideObjection',
    { ...lodged, decisions: { 'M.01': { level: level + 1, reason: wordsOf(budi, 'Putusan', played) } } },
    budi.email,
  );
  for (const person of members) sign(office, person, played);
  office.at(`${year}-11-20 09:00`);
  office.get('getMirror', undefined, wati.email);
  office.get('closeCycle');
  office.work('refresh');
}

/** The first of them closed, and no other begun. */
export const firstClosed = (): RunningOffice =>
  playedOnce(['first full cycle'], () => {
    const office = new RunningOffice();
    office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
    office.get('importOffice', twoTeams);
    play(office, first);
    return office;
  });

/** Both closed. */
export const bothClosed = (): RunningOffice =>
  playedOnce(['two full cycles'], () => {
    const office = firstClosed();
    play(office, second);
    return office;
  });
