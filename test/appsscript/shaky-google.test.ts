// Google at its worst moments: locks, cache, mail and the Sheets API that fail at times, in whatever language.
import type { Input } from '../../src/contract/functions';
import type { HostOptions } from '../../src/local/host/host-state';
import { type Variants, variantsWith } from '../../src/local/host/platform/variants';
import { hr, RunningOffice, siti, smallOffice } from '../../src/local/office/running-office';

const opened = (variants: Partial<Variants>, more: Partial<HostOptions> = {}) => {
  const office = RunningOffice.withOpenCycle(smallOffice, more);
  const { current } = (office.host as unknown as { engine: { workspace: { current: { variants: object } } } })
    .engine.workspace;
  // From here on Google is another: the office was made on a good day.
  Object.defineProperty(current, 'variants', { value: { ...current.variants, ...variants } });
  return office.at('2026-10-05 09:00');
};

describe('locks that Google refuses', () => {
  it('leave whoever presses with a result: done, or told to press again', () => {
    const office = opened({ lock: 'at-times' });
    const outcomes = Array.from({ length: 12 }, (_, turn) => {
      const language = turn % 2 === 0 ? 'en' : 'id';
      const result = office.call('setLanguage', { language });
      if (result.ok) expect(office.get('getPanel').language).toBe(language);
      return result.ok ? 'done' : result.problems.map(({ code }) => code).join();
    });
    expect([...new Set(outcomes)].sort()).toEqual(['busy', 'done']);
  });
});

describe('a cache that takes nothing', () => {
  it('hinders no write and no visit, and shows nothing old', () => {
    const office = opened({ cache: 'refused' });
    const own = () => {
      const result = office.call('getPanel', undefined, siti.email, 'webapp');
      return result.ok ? result.value.own?.self : result.problems;
    };
    expect(own()).toBe('waiting');
    office.answer('self', siti.nip, 3);
    expect(own()).toBe('done');
  });
});

describe('the Sheets API out of service now and then', () => {
  it('is asked once more where nothing is changed: no visitor notices', () => {
    const office = RunningOffice.withOpenCycle(smallOffice, { variants: { cache: 'lost' } });
    const { workspace } = (office.host as unknown as { engine: { workspace: { sheetsQuota: object } } })
      .engine;
    Object.assign(workspace.sheetsQuota, { variants: variantsWith({ apiErrors: 'at-times' }) });
    const codes = Array.from({ length: 30 }, () =>
      office.refusal('getPanel', undefined, siti.email, 'webapp'),
    );
    expect(codes.flat()).toEqual([]);
  });
});

describe('editors of a form', () => {
  it('are complete without its owner, whom Google may not name', () => {
    const office = opened({ ownerAmongEditors: 'left-out' });
    expect(office.get('checkCycle').findings.filter(({ kind }) => kind === 'form-editors')).toEqual([]);
  });
});

describe('a code asked for when the mail of the account is spent', () => {
  const ask = (office: RunningOffice, address: string) =>
    office.call('requestCode', { address } satisfies Input<'requestCode'>, 'tamu@gmail.com', 'webapp');

  // Told late, the number of mails left is still one when the only mail of the day has gone and another is refused.
  const spent = (variants: Partial<Variants>) => {
    const office = opened({ mailLeft: 'late', ...variants }, { dailyRecipients: 1 });
    expect(ask(office, 'budi@contoh.example').ok).toBe(true);
    return office;
  };

  it.each([
    ['in English', {}],
    ['in the language of the account', { errorWords: 'of-the-account' }],
  ] as const)(
    'is answered alike for known and unknown addresses, with what to do: %s',
    (_words, variants) => {
      const known = ask(spent(variants), siti.email);
      const unknown = ask(spent(variants), 'siapa@contoh.example');
      expect(known).toEqual(unknown);
      expect(JSON.stringify(known)).toContain('pengelola kepegawaian');
    },
  );

  it('tells everybody afterwards that no mail goes, and tries again later', () => {
    const office = RunningOffice.withOpenCycle(smallOffice, {
      dailyRecipients: 1,
      variants: { mailLeft: 'late' },
    });
    expect(ask(office, siti.email).ok).toBe(true);
    expect(ask(office, 'budi@contoh.example').ok).toBe(true);
    expect(office.host.outbox).toHaveLength(1);
    for (const address of [siti.email, 'budi@contoh.example', 'siapa@contoh.example'])
      expect(ask(office, address)).toMatchObject({ ok: false, problems: [{ code: 'mail-used-up' }] });
    office.host.advance(25 * 3_600_000);
    expect(ask(office, siti.email).ok).toBe(true);
    expect(office.host.outbox).toHaveLength(2);
  });

  it('is no failure where an address is refused: nobody else is kept out', () => {
    const office = opened({ errorWords: 'of-the-account' });
    const sheet = office.host.workbook.state.sheets.find(({ title }) => title === 'Pegawai');
    const rows = office.tab('Pegawai');
    const row = rows.findIndex((cells) => cells.includes(siti.email));
    office.host
      .desk(() => hr)
      .editCell(sheet?.sheetId ?? 0, row, rows[row]?.indexOf(siti.email) ?? 0, 'siti@@contoh.example');
    const first = ask(office, 'siti@@contoh.example');
    expect(first.ok).toBe(true);
    expect(ask(office, 'budi@contoh.example')).toEqual(first);
    expect(office.host.outbox.at(-1)?.to).toEqual(['budi@contoh.example']);
  });
});
