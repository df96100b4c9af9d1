// An office of people who do not exist: posts, names, numbers, who supervises whom, and how each supervisor rates.

import type { JobKind } from '../../core/framework/job-kind';
import { jobKindOf } from '../../core/framework/job-kind';
import { type Random, seeded } from './random';
import { twoDigits } from './two-digits';

/** How a supervisor rates: planted, so that the checks have something to find. */
export type Habit = 'ordinary' | 'lenient' | 'strict' | 'straight' | 'copier';

export interface OfficeSpec {
  readonly seed: number;
  /** 'Dinas Contoh' */
  readonly name: string;
  /** Number of the office, for NIPs and addresses that no other office has. */
  readonly number: number;
  /**
   * Habit of each supervisor below the head; the first is the secretary, then heads of division, then of
   * sections.
   */
  readonly habits: readonly Habit[];
  /** How many of them are heads of division (the secretary included); the rest lead sections. */
  readonly divisions: number;
  /** People without people of their own, per supervisor without sections. */
  readonly team: number;
}

export interface Person {
  readonly nip: string;
  readonly name: string;
  readonly titleBefore: string;
  readonly titleAfter: string;
  readonly birth: string;
  readonly sex: 'M' | 'F';
  readonly email: string;
  /** Whether the state system knows the official address. */
  readonly emailKnown: boolean;
  readonly employment: 'PNS Daerah' | 'PPPK';
  readonly grade: string;
  readonly jobType: string;
  readonly job: string;
  readonly jobKind: JobKind;
  readonly echelon: string;
  readonly unit: string;
  /** NIP, or the title of the mayor. */
  readonly supervisor: string;
  readonly habit: Habit | undefined;
}

export interface Office {
  readonly name: string;
  readonly people: readonly Person[];
}

const givenNames: Readonly<Record<'M' | 'F', readonly string[]>> = {
  M: [
    'Rajawali',
    'Jalak',
    'Elang',
    'Cemara',
    'Jati',
    'Meranti',
    'Gading',
    'Samudra',
    'Guntur',
    'Merapi',
    'Lawu',
    'Bengawan',
  ],
  F: [
    'Anggrek',
    'Kenanga',
    'Melati',
    'Cempaka',
    'Merpati',
    'Kasuari',
    'Delima',
    'Mutiara',
    'Pelangi',
    'Embun',
    'Kemuning',
    'Seruni',
  ],
};
/** Every family name says that its bearer is made up. */
const familyNames = ['Contohan', 'Umpama', 'Misalnya', 'Rekaan', 'Khayali', 'Andaikan', 'Ibarat', 'Seumpama'];
const titlesBefore = ['', '', '', '', 'Dr.', 'Ir.', 'Drs.', 'H.', 'Hj.'];
const titlesAfter = ['', 'S.E.', 'S.Kom.', 'S.H., M.H.', 'S.Sos., M.Si.', 'S.T., M.T.', 'A.Md.', 'S.Pd.'];

const staffPosts = [
  ['Jabatan Fungsional Tertentu', 'Analis Kebijakan Ahli Muda', 'III/c'],
  ['Jabatan Fungsional Tertentu', 'Perencana Ahli Pertama', 'III/a'],
  ['Jabatan Fungsional Tertentu', 'Analis Kebijakan Ahli Pertama', 'III/b'],
  ['Jabatan Fungsional Tertentu', 'Arsiparis Mahir', 'III/a'],
  ['Jabatan Fungsional Tertentu', 'Pranata Komputer Terampil', 'II/c'],
  ['Jabatan Fungsional Umum', 'Penelaah Teknis Kebijakan', 'III/a'],
  ['Jabatan Fungsional Umum', 'Pengolah Data dan Informasi', 'II/d'],
  ['Jabatan Fungsional Umum', 'Pengadministrasi Perkantoran', 'II/b'],
] as const;

export const mayor = 'WALI KOTA';

/** Makes the office of a specification; the same specification always gives the same office. */
export function makeOffice(spec: OfficeSpec): Office {
  const random = seeded(spec.seed);
  const names = new Set<string>();
  const people: Person[] = [];
  const add = (post: Post): Person => {
    const person = makePerson(post, spec, people.length, names, random);
    people.push(person);
    return person;
  };

  const head = add({
    job: `Kepala ${spec.name}`,
    jobType: 'Jabatan Struktural',
    echelon: 'II.b',
    grade: 'IV/c',
    unit: spec.name,
    supervisor: mayor,
    habit: 'ordinary',
    bornIn: [1966, 1974],
  });
  const divisionNames = Array.from({ length: spec.divisions }, (_, at) =>
    at === 0 ? 'Sekretariat' : `Bidang Contoh ${at}`,
  );
  const divisions = divisionNames.map((unit, at) =>
    add({
      job: at === 0 ? `Sekretaris ${spec.name}` : `Kepala ${unit}`,
      jobType: 'Jabatan Struktural',
      echelon: at === 0 ? 'III.a' : 'III.b',
      grade: at === 0 ? 'IV/b' : 'IV/a',
      unit,
      supervisor: head.nip,
      habit: spec.habits[at] ?? 'ordinary',
      bornIn: [1968, 1982],
    }),
  );
  const sections = spec.habits.slice(spec.divisions).map((habit, at) => {
    const division = at % spec.divisions;
    const name = `Seksi ${1 + Math.floor(at / spec.divisions)}`;
    return add({
      job: `Kepala ${name} ${divisionNames[division]}`,
      jobType: 'Jabatan Struktural',
      echelon: 'IV.a',
      grade: 'III/d',
      unit: `${divisionNames[division]} - ${name}`,
      supervisor: divisions[division]?.nip ?? head.nip,
      habit,
      bornIn: [1972, 1988],
    });
  });
  const led = new Set(sections.map(({ supervisor }) => supervisor));
  for (const leader of [...divisions.filter(({ nip }) => !led.has(nip)), ...sections]) {
    for (let at = 0; at < spec.team; at += 1) {
      const [jobType, job, grade] = random.pick(staffPosts);
      add({
        job,
        jobType,
        echelon: '',
        grade,
        unit: leader.unit,
        supervisor: leader.nip,
        habit: undefined,
        bornIn: [1970, 2001],
      });
    }
  }
  return { name: spec.name, people };
}

/** The habit of every supervisor by NIP. */
export const habitsOf = ({ people }: Office): Readonly<Record<string, Habit>> =>
  Object.fromEntries(people.flatMap(({ nip, habit }) => (habit === undefined ? [] : [[nip, habit]])));

interface Post
  extends Pick<Person, 'job' | 'jobType' | 'echelon' | 'grade' | 'unit' | 'supervisor' | 'habit'> {
  readonly bornIn: readonly [number, number];
}

/** Grades of contract employees, for the kinds of post they may hold. */
const contractGrades: Readonly<Record<string, string>> = {
  'II/b': 'V',
  'II/c': 'VII',
  'II/d': 'VII',
  'III/a': 'IX',
  'III/b': 'IX',
  'III/c': 'X',
};

function makePerson(post: Post, spec: OfficeSpec, index: number, names: Set<string>, random: Random): Person {
  const sex = random.next() < 0.5 ? 'M' : 'F';
  let name = '';
  do name = `${random.pick(givenNames[sex])} ${random.pick(familyNames)}`;
  while (names.size < 90 && names.has(name));
  names.add(name);
  const { bornIn, ...rest } = post;
  const birthYear = random.int(...bornIn);
  const birth = `${birthYear}-${twoDigits(random.int(1, 12))}-${twoDigits(random.int(1, 28))}`;
  const contract = post.habit === undefined && random.next() < 0.2;
  const started = Math.min(2025, contract ? random.int(2021, 2025) : birthYear + random.int(22, 27));
  const code = contract ? '21' : twoDigits(random.int(1, 12));
  // Serials from 900 on are not given out in practice: the number cannot be somebody's.
  const nip = `${birth.replace(/-/g, '')}${started}${code}${sex === 'M' ? 1 : 2}${900 + (index % 100)}`;
  const address = name.toLowerCase().replace(/[^a-z]+/g, '.');
  return {
    ...rest,
    nip,
    name,
    titleBefore: random.pick(titlesBefore.filter((title) => title !== (sex === 'M' ? 'Hj.' : 'H.'))),
    titleAfter: random.pick(titlesAfter),
    birth,
    sex,
    email: `${address}.${spec.number}${twoDigits(index)}@contoh.example`,
    emailKnown: random.next() > 0.1,
    employment: contract ? 'PPPK' : 'PNS Daerah',
    grade: contract ? (contractGrades[post.grade] ?? 'IX') : post.grade,
    jobKind:
      jobKindOf({ echelon: post.echelon, jobType: post.jobType, jobName: post.job }).kind ?? 'PELAKSANA',
  };
}
