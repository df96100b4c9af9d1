// Talks on the shipped script: who may read and write them, what the tab and the page show, and what becomes of them later.
import { head, hr, RunningOffice, siti } from '../../src/local/office/running-office';
import { blank, confirm, files, finish, page, published, rini, write } from '../support/talked-office';

const rows = (office: RunningOffice) => {
  const [heads = [], ...lines] = office.tab('Dialog').filter((row) => row.some((cell) => cell !== ''));
  return lines.map((line) => Object.fromEntries(heads.map((heading, at) => [heading, line[at] ?? ''])));
};

describe('a talk about a result', () => {
  const office = published();

  it('is not there before the result is out, for anybody', () => {
    const early = RunningOffice.withOpenCycle(files);
    for (const user of [siti.email, head.email, hr]) {
      expect(early.refusal('getTalks', { nip: siti.nip }, user)).toEqual(['talk-unpublished']);
      expect(early.refusal('writeTalk', { ...blank, words: 'x' }, user)).toEqual(['talk-unpublished']);
    }
  });

  it('begins with the topics of the result, which the two may edit', () => {
    const { topics, as, next, talks } = office.get('getTalks', { nip: siti.nip }, siti.email);
    expect([as, next, talks]).toEqual(['employee', 1, []]);
    expect(topics).toContain('Dilihat berbeda: Integritas, Kerja Sama, Komunikasi');
  });

  it.each([
    ['a colleague', rini.email, ['not-yours']],
    ['a stranger', 'orang@lain.example', ['not-allowed']],
    ['nobody known', '', ['not-allowed']],
  ])('is not opened to %s', (_, user, codes) => {
    expect(office.refusal('getTalks', { nip: siti.nip }, user)).toEqual(codes);
    expect(office.refusal('writeTalk', { ...blank, words: 'x' }, user)).toEqual(codes);
    expect(office.refusal('confirmTalk', { nip: siti.nip, talk: 1, seen: 1 }, user)).toEqual(codes);
  });

  it('has a row for each version, with author and how known; HR writes no word of theirs', () => {
    finish(office);
    expect(
      rows(office).map((row) => [row['Versi'], row['Ditulis Oleh'], row['Sebagai'], row['Dikenal Lewat']]),
    ).toEqual([
      ['1', siti.nip, 'Pegawai', 'Alamat Terverifikasi'],
      ['2', head.nip, 'Atasan', 'Alamat Terverifikasi'],
      ['3', siti.nip, 'Pegawai', 'Alamat Terverifikasi'],
      ['4', head.nip, 'Atasan', 'Alamat Terverifikasi'],
    ]);
    expect(rows(office)[3]).toMatchObject({
      'Kata Pegawai': 'Saya ingin belajar.',
      'Kata Atasan': 'Saya dukung.',
      Kesepakatan: 'Magang',
      'Pegawai Menyatakan': expect.stringMatching(/^2026-10-20 09:/),
    });
    expect(office.refusal('writeTalk', { ...blank, talk: 2, words: 'x' }, hr)).toEqual(['not-a-speaker']);
    expect(office.refusal('confirmTalk', { nip: siti.nip, talk: 1, seen: 4 }, hr)).toEqual(['not-a-speaker']);
  });

  it('shows on the person’s page, and leaves lines for handwriting below', () => {
    const text = office.tab(page).map((row) => row.join('|'));
    expect(text.find((row) => row.startsWith('Kata masing-masing'))).toContain('Saya ingin belajar.');
    expect(text.find((row) => row.startsWith('Dialog terakhir'))).toContain('19 Oktober 2026');
    expect(text).toContain('Tanggapan pegawai (wajib diisi)|||||||');
  });

  it('leaves a trace of whoever opened it, and no word or name in the log', () => {
    const { openings } = office.get('getMyData', undefined, siti.email);
    expect(openings.map(({ as }) => as)).toEqual(expect.arrayContaining(['employee', 'supervisor']));
    const log = office
      .tab('Log')
      .slice(1)
      .map(([, , action, what]) => `${action}: ${what}`);
    expect(log.filter((row) => /dialog/i.test(row))).toHaveLength(4);
    expect(log.join()).not.toMatch(/Siti|Budi|belajar/);
  });

  it('is counted by unit for HR, and nobody is left in the list of the undecided', () => {
    expect(office.get('getTracking').talks).toEqual([
      { unit: 'Unit CONTOH', finished: { done: 1, of: 1 }, begun: 0 },
    ]);
    const titles = office.get('previewClosing').open.map(({ title }) => title);
    expect(titles.filter((title) => title.includes('dialog'))).toEqual([]);
  });

  it('says when an answer was changed after it', () => {
    office.at('2026-10-21 09:00');
    office.answer('supervisor', siti.nip, 3);
    const { talks } = office.get('getTalks', { nip: siti.nip }, head.email);
    expect(talks[0]?.notes.join()).toContain('Jawaban berubah pada 21 Oktober 2026');
  });

  it('stays on the page when answers come in that do not read the talks', () => {
    expect(office.tab(page).flat().join()).toContain('Saya ingin belajar.');
    office.work('refresh');
    expect(office.tab(page).flat().join()).toContain('Saya ingin belajar.');
    expect(office.get('previewTask', { kind: 'makeTabs' }).empty).toBe(true);
  });

  it('survives the tab of the person being deleted and undone', () => {
    office.work('clearTabs');
    expect(office.get('getTalks', { nip: siti.nip }, siti.email).talks[0]?.finished).toBe(true);
    office.work('makeTabs');
    expect(office.tab(page).flat().join()).toContain('Saya ingin belajar.');
  });

  it('can only be read once the cycle is closed', () => {
    office.get('closeCycle');
    const { talks, next } = office.get('getTalks', { nip: siti.nip }, siti.email);
    expect(talks[0]?.readOnly?.because).toBe('closed');
    expect(next).toBeUndefined();
    expect(office.refusal('writeTalk', { ...blank, seen: 4, words: 'x' }, siti.email)).toEqual([
      'talk-closed',
    ]);
  });
});

describe('what is typed into a talk', () => {
  const office = published();

  it.each(['=IMPORTXML("http://x")', '<img src=x onerror=alert(1)>', '+1', "'apostrof", '-', '@nama'])(
    'stays the text %s in every field',
    (text) => {
      const said = { place: text, topics: text, agreements: text, words: text };
      const [talk] = write(office, siti.email, said).talks;
      expect(talk?.said).toMatchObject({ place: text, topics: text, agreements: text, employee: text });
      const sheet = office.host.workbook.state.sheets.find(({ title }) => title === 'Dialog');
      const formulas = sheet?.rows.flatMap((row) =>
        row.flatMap((cell) => cell?.userEnteredValue?.formulaValue ?? []),
      );
      expect(formulas).toEqual([]);
    },
  );

  it('may be 5,000 characters, and one more is refused with the limit and nothing written', () => {
    const words = 'kata '.repeat(1000).trim().padEnd(5000, '.');
    expect(write(office, siti.email, { words }).talks[0]?.said.employee).toBe(words);
    const before = rows(office).length;
    const result = office.call('writeTalk', { ...blank, seen: 99, words: `${words}x` }, siti.email);
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'too-long' }] });
    expect(JSON.stringify(result)).toContain('5.000');
    expect(rows(office)).toHaveLength(before);
  });
});

describe('text that shows nothing', () => {
  it.each(['\u200b', '\ufeff \u2060', '\u3164', '\u2800\n\u00ad', '\u{e0020}'])(
    '%j is no word of the employee',
    (words) => {
      const office = published();
      write(office, siti.email, { heldOn: '2026-10-19', words, agreements: words });
      expect(rows(office)[0]).toMatchObject({ 'Kata Pegawai': '', Kesepakatan: '' });
      expect(office.refusal('confirmTalk', { nip: siti.nip, talk: 1, seen: 1 }, siti.email)).toEqual([
        'employee-words-missing',
      ]);
    },
  );

  it('is no reason of an objection', () => {
    const office = RunningOffice.withOpenCycle(files).at('2026-10-05 09:00');
    office.answer('self', siti.nip, 4);
    office.answer('supervisor', siti.nip, 2);
    office.get('publishResults', {});
    const lodge = (words: string) =>
      office.refusal('lodgeObjection', { reasons: { 'M.01': words } }, siti.email);
    expect(lodge('\u200b')).toEqual(['words-missing']);
    expect(lodge('\u200bSudah')).toEqual([]);
  });
});

it('the same levels sent again after a talk are no change of it', () => {
  const office = finish(published());
  const notes = () => office.get('getTalks', { nip: siti.nip }, head.email).talks[0]?.notes.join();
  office.at('2026-10-21 09:00').answer('supervisor', siti.nip, 2);
  expect(notes()).toBe('');
  office.at('2026-10-22 09:00').answer('supervisor', siti.nip, 3);
  office.at('2026-10-23 09:00').answer('supervisor', siti.nip, 3);
  expect(notes()).toContain('Jawaban berubah pada 22 Oktober 2026');
});

describe('an unshown draft', () => {
  it('is kept from the other and from HR on screen and page', () => {
    const office = published();
    write(office, siti.email, { words: 'belum siap', show: false });
    const own = office.get('getTalks', { nip: siti.nip }, siti.email);
    expect(own.talks[0]?.own).toEqual({ text: 'belum siap', isDraft: true });
    for (const user of [head.email, hr])
      expect(JSON.stringify(office.get('getTalks', { nip: siti.nip }, user))).not.toContain('belum siap');
    expect(office.tab(page).flat().join()).not.toContain('belum siap');
    expect(office.get('getTracking').talks[0]).toMatchObject({ begun: 1, finished: { done: 0, of: 1 } });
  });
});

describe('an employee who never answers', () => {
  it('is named in the list of the undecided, and the talk stays unfinished', () => {
    const office = published();
    write(office, head.email, { heldOn: '2026-10-19', words: 'Saya menunggu.' });
    expect(office.refusal('confirmTalk', { nip: siti.nip, talk: 1, seen: 1 }, head.email)).toEqual([
      'employee-words-missing',
    ]);
    const open = office.get('previewClosing').open.filter(({ title }) => title.includes('dialog'));
    expect(open).toEqual([
      { title: '1 dialog belum ditandai selesai oleh pegawainya', names: ['Siti Aminah'] },
      { title: '1 dialog belum ditandai selesai oleh atasannya', names: ['Budi Santoso → Siti Aminah'] },
    ]);
  });
});

describe('a supervisor who moved away', () => {
  it('reads and writes nothing any more; the present one reads what was said and begins a talk of the own', () => {
    const office = published();
    write(office, siti.email, { heldOn: '2026-10-19', words: 'Dengan Pak Budi.' });
    office.get('importOffice', {
      ...files,
      supervisors: files.supervisors.replace(`${siti.nip},${head.nip}`, `${siti.nip},${rini.nip}`),
    });
    const { token } = office.get('previewAssignments');
    office.get('refreshAssignments', { token });
    expect(office.refusal('getTalks', { nip: siti.nip }, head.email)).toEqual(['not-yours']);
    // The new rating is published anew.
    expect(office.refusal('getTalks', { nip: siti.nip }, rini.email)).toEqual(['talk-unpublished']);
    office.work('makeForms');
    office.answer('supervisor', siti.nip, 3, { email: rini.email });
    office.get('publishResults', {});
    const { talks, next } = office.get('getTalks', { nip: siti.nip }, rini.email);
    expect(next).toBe(2);
    expect(talks[0]?.said.employee).toBe('Dengan Pak Budi.');
    expect(talks[0]?.confirmations.join()).toContain('Budi Santoso');
    expect(office.refusal('writeTalk', { ...blank, seen: 1, words: 'x' }, rini.email)).toEqual([
      'talk-otherSupervisor',
    ]);
    expect(office.refusal('writeTalk', { ...blank, talk: 2, words: 'Mulai lagi' }, rini.email)).toEqual([]);
  });
});

describe('a signed page', () => {
  const signed = {
    ...{ nip: siti.nip, talk: 1, seen: 0, heldOn: '2026-10-18', place: 'Ruang rapat', topics: 'Integritas' },
    ...{ agreements: 'Magang', employee: 'Setuju.', supervisor: '', signedOn: '2026-10-19' },
  };

  it('is entered by HR on behalf of both, which both read; nobody else may', () => {
    const office = published();
    for (const user of [siti.email, head.email])
      expect(office.refusal('enterSignedPage', signed, user)).toEqual(['not-allowed']);
    office.get('enterSignedPage', signed);
    const { talks, next } = office.get('getTalks', { nip: siti.nip }, siti.email);
    expect(talks[0]).toMatchObject({ entered: true, finished: true });
    expect(talks[0]?.confirmations.join()).toContain(`dicatat atas namanya oleh ${hr}`);
    expect(next).toBe(2);
    expect(rows(office)[0]).toMatchObject({ Sebagai: 'Pengelola', 'Ditulis Oleh': hr });
  });

  it('is not entered beside a talk that is running: it ends that one, and no word of anybody is replaced', () => {
    const office = published();
    write(office, head.email, { words: 'Saya dukung.' });
    const hrSees = office.get('getTalks', { nip: siti.nip });
    expect(hrSees.next).toBe(1);
    const { talk: _, ...page } = { ...signed, supervisor: 'Saya dukung.' };
    expect(office.refusal('enterSignedPage', { ...page, talk: 2 })).toEqual(['talk-running']);
    const end = { ...page, talk: 1, seen: 1 };
    expect(office.refusal('enterSignedPage', { ...end, supervisor: 'Lain' })).toEqual(['own-words']);
    office.get('enterSignedPage', end);
    const { talks, next } = office.get('getTalks', { nip: siti.nip }, siti.email);
    expect(talks).toHaveLength(1);
    expect(talks[0]).toMatchObject({ entered: true, finished: true });
    expect(talks[0]?.said).toMatchObject({ employee: 'Setuju.', supervisor: 'Saya dukung.' });
    expect(next).toBe(2);
    expect(office.refusal('enterSignedPage', { ...end, seen: 2, supervisor: 'Lain' })).toEqual(['own-words']);
    expect(office.refusal('enterSignedPage', { ...end, seen: 2, employee: 'Setuju sekali.' })).toEqual([]);
  });

  it('waits for the draft in a running talk, which can still be shown', () => {
    const office = published();
    write(office, siti.email, { words: 'belum siap', show: false });
    const seen = office.get('getTalks', { nip: siti.nip }).talks[0]?.version ?? 0;
    const end = { ...signed, talk: 1, seen };
    expect(office.refusal('enterSignedPage', end)).toEqual(['draft-left']);
    write(office, siti.email, { words: 'sudah siap', heldOn: '2026-10-19' });
    expect(office.get('getTalks', { nip: siti.nip }, head.email).talks[0]?.said.employee).toBe('sudah siap');
  });

  it('waits for no draft left in a finished talk: whoever wrote it goes on reading it, and nobody else', () => {
    const office = published();
    write(office, siti.email, { heldOn: '2026-10-19', words: 'Setuju.' });
    confirm(office, siti.email);
    write(office, siti.email, { words: 'belum siap', show: false });
    confirm(office, head.email);
    office.get('enterSignedPage', { ...signed, talk: 2, seen: 0 });
    const [, mine] = office.get('getTalks', { nip: siti.nip }, siti.email).talks;
    expect(mine).toMatchObject({ finished: true, own: { text: 'belum siap', isDraft: true } });
    expect(JSON.stringify(office.get('getTalks', { nip: siti.nip }, head.email))).not.toContain('belum siap');
  });

  it('of the officer’s own talk is entered by another officer', () => {
    const office = published();
    const sheet = office.host.workbook.state.sheets.find(({ title }) => title === 'Pengaturan');
    const at = office.tab('Pengaturan').findIndex((row) => row[1]?.includes(hr));
    office.host.desk(() => hr).editCell(sheet?.sheetId ?? 0, at, 1, `${hr}, ${head.email}`);
    expect(office.refusal('enterSignedPage', signed, head.email)).toEqual(['own-case']);
  });
});

describe('a row of the tab that cannot be read', () => {
  it('stops every writing until it is put back, and nothing is lost', () => {
    const office = published();
    write(office, siti.email, { words: 'Kata saya' });
    const sheet = office.host.workbook.state.sheets.find(({ title }) => title === 'Dialog');
    const [heads = []] = office.tab('Dialog');
    office.host.desk(() => hr).editCell(sheet?.sheetId ?? 0, 1, heads.indexOf('Versi'), 'satu');
    expect(office.refusal('writeTalk', { ...blank, words: 'Lain' }, siti.email)).toEqual([
      'dialogue-unreadable',
    ]);
    expect(office.tab('Dialog').flat()).toContain('Kata saya');
  });
});
