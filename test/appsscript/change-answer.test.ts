// Changing an answer begins with the answer that was given.
import { head, hr, RunningOffice, siti } from '../../src/local/office/running-office';

const fieldsOf = (office: RunningOffice, link: string | undefined) => {
  const form = office.host.forms.find(({ publishedId }) => link?.includes(publishedId));
  const filled = new Map(
    [...(link ?? '').matchAll(/entry\.(\d+)=([^&]*)/g)].map(([, entry, value = '']) => [
      Number(entry),
      decodeURIComponent(value),
    ]),
  );
  return (form?.items ?? []).flatMap(({ title, entries }) => {
    const value = filled.get(entries[0] ?? -1);
    return value === undefined ? [] : [`${title.slice(0, 24)}: ${value}`];
  });
};

describe.each(['percent', 'plus'] as const)('where Google writes blanks as %s', (prefilledBlanks) => {
  const office = RunningOffice.withOpenCycle(undefined, { variants: { prefilledBlanks } });
  const blank = office.get('getPanel', undefined, siti.email).own?.link;
  office.answer('self', siti.nip, { 'M.01': 4, 'M.02': 2 });

  it('the first link is blank but for the code and the name', () => {
    expect(fieldsOf(office, blank).map((field) => field.split(':')[0])).toEqual([
      'Kode pengisian',
      'Pegawai yang dinilai',
    ]);
  });

  it('the form opens with every level as it was answered, and what was not observed', () => {
    const { own } = office.get('getPanel', undefined, siti.email);
    const fields = fieldsOf(office, own?.link);
    expect(fields.filter((field) => /^M\.0[12]/.test(field))).toEqual([
      expect.stringMatching(/^M\.01 .*: 4 – /),
      expect.stringMatching(/^M\.02 .*: 2 – /),
    ]);
    expect(fields.filter((field) => field.endsWith('Belum ada kesempatan menunjukkan'))).toHaveLength(7);
    expect(own?.linkCut).toBeUndefined();
  });

  it('sending the form as it opens changes no level, and the version before is kept and shown', () => {
    const { own } = office.get('getPanel', undefined, siti.email);
    office.at('2026-10-03 08:00');
    expect(office.host.submitForm({ form: own?.link ?? '', answers: {}, email: siti.email }).ok).toBe(true);
    const review = office.get('getPerson', { nip: siti.nip }, siti.email);
    expect(review.competencies.slice(0, 2).map(({ self }) => self)).toEqual([4, 2]);
    expect(
      review.versions?.map(({ role, on, levels }) => [role, on, levels.map(({ level }) => level)]),
    ).toEqual([['self', '2026-10-01', [4, 2]]]);
  });

  it('versions follow the answer: nobody sees those of a self-rating before rating', () => {
    for (const user of [head.email, hr])
      expect(office.get('getPerson', { nip: siti.nip }, user).versions).toBeUndefined();
    office.answer('supervisor', siti.nip, 3);
    expect(office.get('getPerson', { nip: siti.nip }, head.email).versions).toHaveLength(1);
  });
});
