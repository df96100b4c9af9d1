// Granular consent: every function, menu, page and trigger under every part of the permissions that an account may have granted.
import { readFileSync } from 'node:fs';
import { type FunctionName, functions } from '../../src/contract/functions';
import type { ServedFunction } from '../../src/contract/served-function';
import type { Problem } from '../../src/core/problem';
import type { Permission } from '../../src/core/text/id/platform';
import { textsIn } from '../../src/core/text/texts';
import { dump } from '../../src/local/host/dump';
import { hr, RunningOffice, siti } from '../../src/local/office/running-office';
import { exampleInputs } from '../support/example-inputs';
import { TrackedOffice } from '../support/tracked-office';

const { oauthScopes } = JSON.parse(readFileSync('appsscript.json', 'utf8')) as { oauthScopes: string[] };

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

/** What stands in the manifest, by the name that the table of functions gives it. */
const scopeOf: Readonly<Record<Permission, string>> = {
  workbook: scope('spreadsheets'),
  forms: scope('forms'),
  mail: scope('script.send_mail'),
  triggers: scope('script.scriptapp'),
  address: scope('userinfo.email'),
  pages: scope('script.container.ui'),
  files: scope('drive.file'),
};
const permissions = Object.keys(scopeOf) as Permission[];

/** Every part of the permissions, the empty one and the whole among them. */
const parts: readonly (readonly Permission[])[] = Array.from({ length: 2 ** permissions.length }, (_, bits) =>
  permissions.filter((_, place) => bits & (2 ** place)),
);

/** Every part of what is needed, alone and beside all the rest: what is not needed decides nothing. */
const partsAround = (needed: readonly Permission[]) =>
  parts.filter((part) => {
    const others = permissions.filter((one) => !needed.includes(one));
    const there = others.filter((one) => part.includes(one)).length;
    return there === 0 || there === others.length;
  });

/** A call of each function, and of those whose needs depend on what comes in one of each kind. */
const calls: readonly (readonly [string, FunctionName, unknown])[] = [
  ...(Object.keys(functions) as FunctionName[]).map((name) => [name, name, exampleInputs[name]] as const),
  ...(['makeTabs', 'makeForms', 'remind'] as const).map(
    (kind) => [`stepTask ${kind}`, 'stepTask', { kind }] as const,
  ),
  ['previewTask remind', 'previewTask', { kind: 'remind' }],
  ...[
    'form-closed:x',
    'form-deleted:x',
    'form-binned:x',
    'response-tab-missing:x',
    'answers-waiting',
    'time-zone',
  ].map((finding) => [`mend ${finding}`, 'mend', { finding }] as const),
];

function needsOf(name: FunctionName, input: unknown): readonly Permission[] {
  const { needs = [] } = functions[name] as ServedFunction<unknown, unknown>;
  const own = typeof needs === 'function' ? needs(input) : needs;
  return permissions.filter((one) => ['workbook', 'address', ...own].includes(one));
}

const give = (office: RunningOffice, granted: readonly Permission[], user = hr) =>
  office.host.grant(
    user,
    granted.map((one) => scopeOf[one]),
  );

/** Permissions that a problem names in words. */
const named = ({ message }: Problem, language: 'id' | 'en' = 'id') =>
  permissions.filter((one) => message.includes(textsIn(language).platform.permissions[one]));

/** Permissions that the page asks for to which a problem leads. */
const askedAt = ({ grantAt }: Pick<Problem, 'grantAt'>) => {
  const asked = new URL(grantAt ?? 'about:blank').searchParams.get('scope')?.split(' ') ?? [];
  return permissions.filter((one) => asked.includes(scopeOf[one]));
};

it('the permissions are those of the manifest', () => {
  expect(Object.values(scopeOf).sort()).toEqual([...oauthScopes].sort());
});

describe('every function under every part of the permissions', () => {
  const office = RunningOffice.withOpenCycle();
  let before = dump(office.host);

  it.each(['getPanel', 'extend'] as const)('%s depends on nothing but what it needs', (name) => {
    const needed = needsOf(name, exampleInputs[name]);
    for (const granted of parts) {
      give(office, granted);
      const result = office.call(name, exampleInputs[name] as never);
      const problems = result.ok ? [] : result.problems.filter(({ code }) => code === 'permission-missing');
      const missing = needed.filter((one) => !granted.includes(one));
      expect(problems.map((one) => named(one))).toEqual(missing.length === 0 ? [] : [missing]);
    }
    give(office, permissions);
  });

  it.each(calls)('%s works, or names what is missing, offers it and changes nothing', (_, name, input) => {
    const needed = needsOf(name, input);
    const call = (granted: readonly Permission[]) => {
      give(office, granted);
      const result = office.call(name, input as never);
      return result.ok ? [] : result.problems;
    };
    for (const granted of partsAround(needed)) {
      const missing = needed.filter((one) => !granted.includes(one));
      if (missing.length === 0) continue;
      const problems = call(granted);
      expect(problems.map(({ code }) => code)).toEqual(['permission-missing']);
      expect(problems.map((one) => named(one))).toEqual([missing]);
      expect(problems.map(askedAt)).toEqual([missing]);
    }
    give(office, permissions);
    expect(dump(office.host) === before ? 'unchanged' : 'changed').toBe('unchanged');

    // With what it needs it is like with all.
    const codes = call(needed).map(({ code }) => code);
    expect(codes).not.toContain('permission-missing');
    expect(codes).not.toContain('google-failed');
    give(office, permissions);
    before = dump(office.host);
  });
});

/** Calls of Google that take a permission, by the host's own account of the execution. */
const callsThatTake: Readonly<Record<string, RegExp>> = {
  forms: /^(FormApp|Form|FormResponse|Item)\./,
  mail: /^MailApp\./,
  triggers: /^ScriptApp\.(newTrigger|deleteTrigger|getProjectTriggers)/,
  files: /^Drive\./,
};

// What is mended looks at all it may see: it is held to its needs above.
const demanding = calls.filter(([, name, input]) => name !== 'mend' && needsOf(name, input).length > 2);

describe('the table asks for no more than is used', () => {
  it.each(demanding)('%s', (label, name, input) => {
    const { office } = new TrackedOffice();
    office.at('2026-10-05 09:00');
    const [useful, user] = usefulCall(label, office) ?? [input, hr];
    office.call(name, useful as never, user);
    const methods = Object.keys(office.host.actions.at(-1)?.methods ?? {});
    const used = Object.keys(callsThatTake).filter((one) =>
      methods.some((method) => callsThatTake[one]?.test(method)),
    );
    const own = needsOf(name, input).filter((one) => one !== 'workbook' && one !== 'address');
    expect(used.sort()).toEqual([...own].sort());
  });

  /** An input and a caller under which there is something to do. */
  function usefulCall(label: string, office: RunningOffice): readonly [unknown, string] | undefined {
    if (label === 'resendMyLink') return [undefined, siti.email];
    if (label === 'extend') return [{ code: office.tab('Daftar Penilai')[1]?.[1], until: '2026-11-20' }, hr];
    if (label === 'stepTask makeForms') {
      for (let undone = 0; undone < 2; undone += 1) office.get('undoAction', { id: lastAction(office) });
      return undefined;
    }
    if (label === 'undoAction') {
      office.get('undoAction', { id: lastAction(office) });
      return [{ id: lastAction(office) }, hr];
    }
    if (label === 'reopenCycle') {
      office.get('closeCycle');
      return undefined;
    }
    if (label === 'stepErasure') {
      office.get('closeCycle');
      return [{ ...exampleInputs.stepErasure, confirm: 'Penilaian 2026' }, hr];
    }
    return undefined;
  }
  const lastAction = (office: RunningOffice) =>
    office.get('getPastActions').find(({ undoable }) => undoable)?.id ?? '';
});

describe('a page of the web app', () => {
  const office = RunningOffice.withOpenCycle();

  it('is served whatever its owner has granted', () => {
    for (const granted of parts) {
      give(office, granted);
      expect(office.host.doGet(siti.email).ok).toBe(true);
    }
  });

  it('tells a visitor what the owner has not granted, whom to tell, and offers nothing that a visitor could grant', () => {
    give(office, ['workbook', 'address', 'forms']);
    const result = office.call('resendMyLink', undefined, siti.email, 'webapp');
    const [problem] = result.ok ? [] : result.problems;
    expect(problem?.code).toBe('permission-missing');
    expect(problem?.message).toMatch(/^Akun pemilik Timbang .*mengirim email/);
    expect(problem?.grantAt).toBeUndefined();
  });
});

describe('the menu', () => {
  const menuUnder = (granted: readonly Permission[]) => {
    const office = RunningOffice.withOpenCycle();
    give(office, granted);
    office.host.open();
    return office;
  };

  it('is there whatever is granted, and opens the panel wherever pages may be shown', () => {
    const office = RunningOffice.withOpenCycle();
    for (const granted of parts) {
      give(office, granted);
      expect(office.host.open().ok).toBe(true);
      const opened = office.host.chooseMenu('Timbang > Buka panel').ok;
      expect(opened).toBe(granted.includes('pages'));
    }
  });

  /** What each entry cannot do without. */
  const needsOfEntry: Readonly<Record<string, readonly Permission[]>> = {
    'Buka panel': ['pages'],
    'Buka perawatan (jendela lebar)': ['pages'],
    'Periksa pemasangan': permissions,
    'Lepas otomatisasi': ['triggers', 'pages'],
  };
  const office = menuUnder(permissions);

  it('has no entry besides', () => {
    const [menu] = office.host.screen.menus;
    const entries = menu?.kind === 'menu' ? menu.entries : [];
    const captions = entries.flatMap((one) => (one.kind === 'item' ? [one.caption] : []));
    expect(captions).toEqual(Object.keys(needsOfEntry));
  });

  it.each(Object.entries(needsOfEntry))(
    '%s has Google ask for what is missing, and changes nothing',
    (entry, needed) => {
      const before = dump(office.host);
      for (const granted of partsAround(needed)) {
        const missing = needed.filter((one) => !granted.includes(one));
        if (missing.length === 0) continue;
        give(office, granted);
        office.host.screen.dialogs.length = 0;
        office.host.chooseMenu(`Timbang > ${entry}`);
        const [asked] = office.host.screen.dialogs.filter(({ title }) => title === 'Authorization Required');
        const scopes = asked?.prompt.split('\n') ?? [];
        expect(permissions.filter((one) => scopes.includes(scopeOf[one]))).toEqual(missing);
      }
      expect(dump(office.host) === before ? 'unchanged' : 'changed').toBe('unchanged');
    },
  );
});

describe('a trigger whose account lacks a permission', () => {
  const second = 'sdm2@contoh.example';
  const forTriggers = permissions.filter((one) => one !== 'pages' && one !== 'files');

  /** An office with a second officer. */
  function officeOfTwo(): RunningOffice {
    const office = RunningOffice.withOpenCycle();
    const row = office.tab('Pengaturan').findIndex((cells) => cells.includes(hr));
    const column = office.tab('Pengaturan')[row]?.indexOf(hr) ?? -1;
    const sheet = office.host.workbook.state.sheets.find(({ title }) => title === 'Pengaturan');
    office.host.desk(() => hr).editCell(sheet?.sheetId ?? 0, row, column, `${hr}, ${second}`);
    return office.at('2026-10-05 09:00');
  }
  const refusedTo = (office: RunningOffice, user: string) =>
    office.get('checkCycle', undefined, user).findings.filter(({ kind }) => kind === 'trigger-refused');
  const without = (...missing: readonly Permission[]) => forTriggers.filter((one) => !missing.includes(one));

  it.each([
    ['workbook', 'onAnswerSubmitted'],
    ['triggers', 'onAnswerSubmitted'],
    ['forms', 'onDaily'],
    ['mail', 'onDaily'],
  ] as const)(
    '%s: another officer is told whose it is, what is missing and since when',
    (missing, handler) => {
      const office = officeOfTwo();
      const link = office.link('self', siti.nip);
      give(office, without(missing));
      if (handler === 'onDaily') office.host.runTimeTriggers();
      else office.answerBy(link, 3);
      const [found, ...more] = refusedTo(office, second);
      expect(more).toEqual([]);
      expect(found?.title).toContain(hr);
      expect(found?.title).toContain('5 Oktober 2026');
      expect(
        permissions.filter((one) => found?.meaning.includes(textsIn('id').platform.permissions[one])),
      ).toEqual([missing]);
    },
  );

  it('takes answers in without knowing addresses', () => {
    const office = officeOfTwo();
    const link = office.link('self', siti.nip);
    give(office, without('address'));
    office.answerBy(link, 3);
    expect(refusedTo(office, second)).toEqual([]);
    expect(office.get('getPanel', undefined, second).hr?.self.done).toBe(1);
  });

  it('nothing is said where all is granted, and no more once a morning has gone well', () => {
    const office = officeOfTwo();
    office.host.runTimeTriggers();
    expect(refusedTo(office, second)).toEqual([]);
    give(office, without('mail', 'forms'));
    office.host.runTimeTriggers();
    expect(refusedTo(office, second)).toHaveLength(1);
    give(office, forTriggers);
    office.host.runTimeTriggers();
    expect(refusedTo(office, second)).toEqual([]);
  });

  it('loses no answer: it is taken in as soon as the permission is there', () => {
    const office = officeOfTwo();
    const link = office.link('self', siti.nip);
    give(office, without('triggers'));
    office.answerBy(link, 3);
    expect(office.get('getPanel').hr?.self.done).toBe(0);
    give(office, permissions);
    office.host.runTimeTriggers();
    expect(office.get('getPanel').hr?.self.done).toBe(1);
  });
});

it('the check of the period works with what is granted, and finds each permission that is not', () => {
  const office = RunningOffice.withOpenCycle();
  for (const granted of parts) {
    if (!granted.includes('workbook') || !granted.includes('address')) continue;
    give(office, granted);
    const missing = permissions.filter((one) => !granted.includes(one));
    const found = office.get('checkCycle').findings.filter(({ kind }) => kind === 'permission-missing');
    expect(found.map(({ id }) => id.split(':')[1])).toEqual(missing);
    expect(found.map(askedAt)).toEqual(missing.map(() => missing));
  }
});

it('an administrator who grants only Sheets and the address is led to each permission when it is needed', () => {
  const office = new RunningOffice();
  give(office, ['workbook', 'address']);
  const asked: (readonly Permission[])[] = [];
  const press = (act: () => { ok: boolean; problems?: readonly Problem[] }) => {
    for (let result = act(); !result.ok; result = act()) {
      const [problem] = result.problems ?? [];
      expect(problem?.code).toBe('permission-missing');
      asked.push(problem === undefined ? [] : named(problem));
      office.host.giveAsked(hr, problem?.grantAt);
    }
  };
  press(() => office.call('setUpWorkbook', { office: 'Dinas CONTOH' }));
  press(() => office.call('importOffice', exampleInputs.importOffice));
  press(() => office.call('openCycle', { ...exampleInputs.openCycle, name: 'Penilaian 2026' }));
  press(() => office.call('stepTask', { kind: 'makeForms' }));
  press(() => office.call('stepTask', { kind: 'makeTabs' }));
  press(() => office.call('getTracking'));
  press(() => office.call('closeCycle'));
  expect(asked).toEqual([['forms', 'triggers'], ['mail']]);
});
