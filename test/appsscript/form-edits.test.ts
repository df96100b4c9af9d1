// Forms follow their plan: texts, order and choices are put right in the form that exists, and answers stay theirs.
import { hr, joko, RunningOffice, siti } from '../../src/local/office/running-office';
import { TrackedOffice } from '../support/tracked-office';

interface Item {
  id: number;
  title: string;
  helpText: string;
  kind: string;
  choices: string[];
}

function opened() {
  const office = RunningOffice.withOpenCycle();
  office.at('2026-10-05 09:00');
  office.answer('self', siti.nip, 4);
  const form = office.host.forms.find(({ title }) => title.startsWith('Penilaian Diri'));
  if (form === undefined) throw new Error('no form');
  return { office, form, items: form.items as unknown as Item[], responses: form.responses };
}

const mend = (office: RunningOffice) =>
  office.host.scriptRun('mend', [{ finding: 'form-altered:2026-1:self' }], { user: hr });

/** The answer given before still counts, and a new one comes in. */
function expectAnswers(office: RunningOffice): void {
  office.at('2026-10-06 09:00');
  expect(office.answer('self', joko.nip, 2).ok).toBe(true);
  office.work('refresh');
  const self = (nip: string) => office.tab('Nilai').find((row) => row.includes(nip) && row.includes('Diri'));
  expect(self(siti.nip)).toContain('4');
  expect(self(joko.nip)).toContain('2');
}

describe('a form that exists', () => {
  it('takes over the contact HR changed in Pengaturan, in the same questions', () => {
    const { office, form, items, responses } = opened();
    const ids = items.map(({ id }) => id);
    new TrackedOffice(office).type(
      'Pengaturan',
      'Kontak pengelola kepegawaian',
      'Nilai',
      'Bagian SDM, lantai 2',
    );
    expect(form.description).not.toContain('Bagian SDM');
    expect(office.get('previewTask', { kind: 'makeForms' }).empty).toBe(false);
    office.work('makeForms');
    expect(items.map(({ id }) => id)).toEqual(ids);
    expect(form.description).toContain('Bagian SDM, lantai 2');
    expect(responses).toHaveLength(1);
    expect(office.host.forms).toHaveLength(2);
    expectAnswers(office);
  });

  it('gets its order back', () => {
    const { office, items } = opened();
    const before = items.map(({ id }) => id);
    items.splice(2, 0, ...items.splice(8, 3));
    mend(office);
    expect(items.map(({ id }) => id)).toEqual(before);
    expectAnswers(office);
  });

  it('gets its choices back', () => {
    const { office, items } = opened();
    const item = items.find(({ kind }) => kind === 'MULTIPLE_CHOICE');
    const before = [...(item?.choices ?? [])];
    item?.choices.splice(0, 2);
    mend(office);
    expect(item?.choices).toEqual(before);
    expectAnswers(office);
  });

  it('asks a deleted question anew in its place, and leaves alone one that HR added', () => {
    const { office, items } = opened();
    const titles = items.map(({ title }) => title);
    const first = items[0];
    if (first === undefined) throw new Error('no items');
    items.push({ ...first, id: 987_654, title: 'Saran untuk panitia', kind: 'TEXT' });
    items.splice(3, 1);
    mend(office);
    expect(items.map(({ title }) => title)).toEqual([...titles, 'Saran untuk panitia']);
    expectAnswers(office);
  });
});

describe('a form edited by hand', () => {
  const edited = (edit: (form: Record<string, unknown>, items: Item[]) => void) => {
    const { office, items } = opened();
    const form = office.host.forms.find(({ title }) => title.startsWith('Penilaian Diri'));
    const found = () => {
      const outcome = office.host.scriptRun('checkCycle', [], { user: hr });
      return JSON.stringify(outcome.ok ? outcome.value : '');
    };
    edit(form as unknown as Record<string, unknown>, items);
    return { office, found, form: form as unknown as Record<string, unknown>, items };
  };

  it.each<[string, (form: Record<string, unknown>, items: Item[]) => void]>([
    [
      'indicators',
      (_, items) => {
        for (const item of items) if (item.title.startsWith('M.01')) item.helpText = 'apa saja';
      },
    ],
    [
      'a question that need not be answered',
      (_, items) => {
        for (const item of items) Object.assign(item, { required: false });
      },
    ],
    ['the purpose', (form) => void Object.assign(form, { description: 'Isi saja.' })],
    ['the title', (form) => void Object.assign(form, { title: 'Penilaian Diri saja' })],
    [
      'the collecting of addresses',
      (form) => void Object.assign(form, { emailCollection: 'DO_NOT_COLLECT' }),
    ],
    ['the right to change an answer', (form) => void Object.assign(form, { responseEdits: false })],
    ['one answer a person', (form) => void Object.assign(form, { oneResponsePerUser: true })],
  ])('is found and put right: %s', (_, edit) => {
    const { office, found, form, items } = edited(() => undefined);
    const before = JSON.stringify({ ...form, destination: undefined });
    edit(form, items);
    expect(found()).toContain('form-altered:2026-1:self');
    mend(office);
    expect(found()).not.toContain('form-altered');
    expect(JSON.stringify({ ...form, destination: undefined })).toBe(before);
    expectAnswers(office);
  });

  it('opens again when somebody has unpublished it', () => {
    const { office, found } = edited((form) => void Object.assign(form, { published: false }));
    expect(found()).toContain('form-closed:2026-1:self');
    office.host.scriptRun('mend', [{ finding: 'form-closed:2026-1:self' }], { user: hr });
    expect(found()).not.toContain('form-closed');
    expectAnswers(office);
  });
});
