// What becomes of talks later: in an archive and restored from it, erased with the cycle or the person, under the name of nobody with the supervisor.
import { head, type RunningOffice, siti } from '../../src/local/office/running-office';
import { archiveOf, emptyOffice, stored } from '../support/archived-office';
import { finish, page, published, write } from '../support/talked-office';

const words = ['Saya ingin belajar.', 'Saya dukung.', 'rahasia draf'];

const closed = (): RunningOffice => {
  const office = finish(published());
  write(office, siti.email, { talk: 2, seen: 0, words: 'rahasia draf', show: false });
  office.at('2026-11-05 09:00').get('closeCycle');
  office.work('refresh');
  return office;
};

const found = (office: RunningOffice) => words.filter((one) => stored(office).includes(one));
/** Each workbook seals its rows with a secret of its own: the last column. */
const dialogue = (office: RunningOffice) =>
  office
    .tab('Dialog')
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => row.slice(0, -1));

it('are all of an archive, on the page of the person with every change, and restored row by row', () => {
  const office = closed();
  const archive = archiveOf(office);
  const [mine] = archive.content.pages.filter(({ nip }) => nip === siti.nip);
  const said = JSON.stringify(mine?.sections);
  expect(said).toContain('Saya ingin belajar.');
  expect(said).toContain('menyatakan sudah membaca dan membicarakannya');
  const empty = emptyOffice();
  empty.get('restoreArchive', { text: JSON.stringify(archive) });
  expect(dialogue(empty)).toEqual(dialogue(office));
  expect(empty.tab(page)).toEqual(office.tab(page));
});

it('go with the cycle, drafts and all', () => {
  const office = closed();
  expect(found(office)).toEqual(words);
  office.get('stepErasure', { what: '2026-1', keepRoster: false, confirm: 'Penilaian 2026' });
  expect(found(office)).toEqual([]);
});

it('go with the person they are about', () => {
  const office = closed();
  office.get('stepErasure', { what: siti.nip, keepRoster: false, confirm: siti.nip });
  expect(found(office)).toEqual([]);
  expect(dialogue(office)).toHaveLength(1);
});

it('stay the other’s where the supervisor is erased, under nobody’s name', () => {
  const office = closed();
  office.get('stepErasure', { what: head.nip, keepRoster: false, confirm: head.nip });
  expect(dialogue(office).flat()).toContain('Saya ingin belajar.');
  expect(dialogue(office).flat().join('|')).not.toMatch(new RegExp(`${head.nip}|${head.name}|${head.email}`));
});
