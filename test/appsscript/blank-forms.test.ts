// Forms for paper: whose answer is missing, by the code it is entered with, and what they say of who reads them.
import { formTexts } from '../../src/core/text/id/form';
import { promise } from '../../src/core/text/id/terms';
import { head, hr, joko, RunningOffice, siti } from '../../src/local/office/running-office';
import { TrackedOffice } from '../support/tracked-office';

const office = RunningOffice.withOpenCycle();
const rows = new TrackedOffice(office).rows('Daftar Penilai');

it('are there for each answer that is missing, with its code', () => {
  const { forms } = office.get('getBlankForms', {});
  expect(forms.map(({ code }) => code).sort()).toEqual(rows.map((row) => row['Kode']).sort());
  expect(forms.find(({ role, nip }) => role === 'supervisor' && nip === siti.nip)).toMatchObject({
    rater: head.nip,
    raterName: head.name,
    ratee: siti.name,
    onPaperOnly: false,
  });
});

it('know who gets no link by mail', () => {
  const { forms } = office.get('getBlankForms', {});
  const without = forms.filter(({ onPaperOnly }) => onPaperOnly).map(({ rater }) => rater);
  expect(without).toContain(joko.nip);
  expect(without).not.toContain(siti.nip);
});

it('ask what the assignment asks, each level by its sentence', () => {
  const { forms, competencies } = office.get('getBlankForms', {});
  for (const { asks } of forms) expect(asks).toEqual(competencies.map(({ code }) => code));
  for (const { levels } of competencies)
    for (const { description } of levels) expect(description.length).toBeGreaterThan(10);
});

it('say who sees the answer in the words of the promise, and that whoever enters it reads it', () => {
  const { said, forms } = office.get('getBlankForms', {});
  expect(said.self?.notice.join(' ')).toContain(promise.seen('self', 'employee'));
  expect(said.supervisor?.notice.join(' ')).toContain(promise.seen('rating', 'supervisor'));
  expect(said.second?.notice.join(' ')).toContain(promise.seen('second', 'second'));
  for (const { handIn } of forms) expect(handIn).toContain(promise.entering);
  expect(said.self?.notObserved).toBe(formTexts.notObserved.self);
});

it('are no more for an answer that is in, nor of another unit, nor once the cycle is closed', () => {
  office.answer('supervisor', siti.nip, 3);
  const left = office.get('getBlankForms', {}).forms;
  expect(left.some(({ role, nip }) => role === 'supervisor' && nip === siti.nip)).toBe(false);
  expect(left).toHaveLength(rows.length - 1);
  expect(office.get('getBlankForms', { unit: 'Unit lain' }).forms).toEqual([]);
  office.get('closeCycle', undefined, hr);
  expect(office.refusal('getBlankForms', {})).toEqual(['cycle-closed']);
});
