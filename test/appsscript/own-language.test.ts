// Who reads English is told everything in English, also where the workbook is written in Indonesian; and writes in it what everybody writes.
import { type FunctionName, functions } from '../../src/contract/functions';
import { head, hr, joko, RunningOffice, siti, smallOffice } from '../../src/local/office/running-office';
import { exampleInputs } from '../support/example-inputs';

/** Words that stand in nearly every Indonesian sentence and in no English one. */
const indonesian =
  /\b(yang|belum|tidak|dengan|untuk|dari|pada|agar|atau|dan|Anda|sudah|oleh|ini|akan|bukan)\b/;

/** Every text in it, with where it stands. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    textsOf(part, `${path}.${/^\d+$/.test(key) ? '*' : key}`),
  );
}

/** Where an answer gives what stands in the workbook, or a page or file for others, and not what is told to who asks. */
const asItStands: Partial<Record<FunctionName, RegExp>> = {
  // A page holds the words by which it knows the other language.
  getPage: /^\.value$/,
  // What somebody wrote, or HR has written into a tab.
  noteObservation: /\.what$/,
  getPractice: /\.cases\.\*\.text$/,
  getKeptPage: /\.rows\./,
  getStandards: /\.source$/,
  confirmStandards: /\.source$/,
  // Paper for everybody who rates, in the language of the period's forms.
  getBlankForms: /^\.value\./,
};

/** From an empty workbook to published results, by officers whose pages read so. */
function played(language: 'id' | 'en' | undefined): RunningOffice {
  const office = new RunningOffice();
  office.language = language;
  office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
  office.get('importOffice', smallOffice);
  office.get('openCycle', {
    name: 'Penilaian 2026',
    selfDeadline: '2026-10-15',
    supervisorDeadline: '2026-10-31',
  });
  office.work('makeForms');
  office.work('makeTabs');
  office.answer('self', siti.nip, 3);
  office.answer('supervisor', siti.nip, 2);
  office.answer('supervisor', joko.nip, 2, { email: 'orang.lain@contoh.example' });
  office.work('remind');
  office.get('publishResults', {});
  return office;
}

const names = Object.keys(functions) as FunctionName[];

describe('an answer is told in the language of the page that asks', () => {
  let office: RunningOffice;
  beforeAll(() => {
    office = played('id');
  });

  it.each(names)('%s', (name) => {
    const found = [hr, head.email, siti.email].flatMap((user) => {
      const asked = new RunningOffice({}, office);
      asked.language = 'en';
      return textsOf(asked.call(name, exampleInputs[name] as never, user))
        .filter(([path, text]) => indonesian.test(text) && !asItStands[name]?.test(path))
        .map(([path, text]) => `${user} ${path}: ${text.slice(0, 120)}`);
    });
    expect([...new Set(found)]).toEqual([]);
  });
});

describe('a change is written as everybody writes it, whoever makes it', () => {
  const bothWays = ['id', 'en'] as const;
  let offices: readonly RunningOffice[];
  beforeAll(() => {
    offices = bothWays.map((language) => played(language));
  });

  const written = (office: RunningOffice): unknown => ({
    tabs: Object.fromEntries(
      office.host.workbook.state.sheets.map(({ title }) => [title, office.tab(title)]),
    ),
    forms: office.host.forms.map(({ title, description, items }) => ({ title, description, items })),
    // A code that somebody asked for is told as that page reads.
    mails: office.host.outbox.filter(({ subject }) => !/\b\d{6}\b/.test(subject)),
  });

  it('from the first press to published results', () => {
    const [inIndonesian, inEnglish] = offices.map(written);
    expect(inEnglish).toEqual(inIndonesian);
  });

  it.each(names.filter((name) => functions[name].writes !== undefined && name !== 'setLanguage'))(
    '%s',
    (name) => {
      const [inIndonesian, inEnglish] = [hr, head.email, siti.email]
        .map((user) =>
          offices.map((office, at) => {
            const asked = new RunningOffice({}, office);
            asked.language = bothWays[at];
            asked.call(name, exampleInputs[name] as never, user);
            return written(asked);
          }),
        )
        .reduce((all, one) => all.map((part, at) => [part, one[at]]));
      expect(inEnglish).toEqual(inIndonesian);
    },
  );

  it.each([
    ['chooseTarget', { nip: siti.nip, job: 'Kepala Seksi Contoh', chosen: true }],
    ['saveAction', { ...exampleInputs.saveAction, nip: siti.nip }],
    [
      'importStandards',
      {
        standards: 'Jabatan\tIntegritas\tKerja Sama\nPengawas Contoh Baru\t3\t3',
        dictionary: '',
        take: [],
        leave: [],
      },
    ],
  ] as const)('with what it says of itself: %s', (name, input) => {
    const [inIndonesian, inEnglish] = offices.map((office, at) => {
      const asked = new RunningOffice({}, office);
      asked.language = bothWays[at];
      asked.get(name, input as never);
      return written(asked);
    });
    expect(inEnglish).toEqual(inIndonesian);
  });
});
