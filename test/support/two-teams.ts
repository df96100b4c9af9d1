// Two supervisors, one above the other, with three members each.
import { exportFile, supervisorFile } from '../../src/local/office/running-office';

const chief = (nip: string, name: string, email: string) => ({
  nip,
  name,
  email,
  job: 'Kepala Seksi Contoh',
  jobType: 'Jabatan Struktural',
  echelon: 'IV.a',
});
export const budi = chief('197001011995031001', 'Budi Santoso', 'budi@contoh.example');
export const wati = chief('197502022000032002', 'Wati Lestari', 'wati@contoh.example');

export interface Member {
  readonly nip: string;
  readonly name: string;
  readonly email: string;
}

const member = (number: number, name: string): Member => ({
  nip: `19900115201503${number % 2 === 0 ? 1 : 2}00${number}`,
  name,
  email: `${name.split(' ')[0]?.toLowerCase()}@contoh.example`,
});
export const siti = member(1, 'Siti Aminah');
export const joko = member(2, 'Joko Susilo');
const rina = member(3, 'Rina Wulandari');
export const agus = member(4, 'Agus Pratama');
export const dewi = member(5, 'Dewi Anggraini');
export const eko = member(6, 'Eko Nugroho');
const ofBudi = [siti, joko, rina];
export const members: readonly Member[] = [...ofBudi, agus, dewi, eko];

export const leaderOf = (one: Member) => (ofBudi.includes(one) ? budi : wati);

export const twoTeams = {
  employees: exportFile([budi, wati, ...members]),
  supervisors: supervisorFile([
    [budi.nip, 'WALI KOTA'],
    [wati.nip, budi.nip],
    ...members.map((one) => [one.nip, leaderOf(one).nip] as const),
  ]),
};

/** Name of a person's tab. */
export const pageName = ({ name, nip }: { readonly name: string; readonly nip: string }): string =>
  `${name} ${nip.slice(-4)}`;
