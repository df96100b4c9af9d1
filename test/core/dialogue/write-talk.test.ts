// Writing in a talk: each only the own words, nothing overwritten unsaid, confirmations that hold only for what was read.
import {
  draftOf,
  isFinished,
  nothingSaid,
  type Speaker,
  type Talk,
  type TalkVersion,
  talksOf,
  withdrawals,
} from '../../../src/core/dialogue/talk';
import {
  confirmTalk,
  enterSignedPage,
  type SignedPage,
  type Table,
  type Writer,
  type Writing,
  writeTalk,
} from '../../../src/core/dialogue/write-talk';
import type { Result } from '../../../src/core/result';
import { dialogueTexts } from '../../../src/core/text/id/dialogue';

const nip = '199001152015032001';
const employee: Writer = { as: 'employee', by: nip, knownBy: 'code' };
const supervisor: Writer = { as: 'supervisor', by: 'atasan', knownBy: 'address' };
const writers = { employee, supervisor };

/** A table at which people sit one after another. */
class Sitting {
  versions: readonly TalkVersion[] = [];
  stage: Table['stage'] = 'objection';
  lead = 'atasan';
  hour = 8;

  get table(): Table {
    return {
      cycle: { id: '2026-1', openedOn: '2026-10-01' },
      nip,
      talks: this.talks,
      stage: this.stage,
      supervisor: this.lead,
      now: `2026-11-20 ${String(this.hour).padStart(2, '0')}:00:00`,
      texts: dialogueTexts,
    };
  }

  get talks(): readonly Talk[] {
    return talksOf(this.versions, '2026-1', nip);
  }

  get last(): TalkVersion {
    const last = this.versions[this.versions.length - 1];
    if (last === undefined) throw new Error('nothing was written');
    return last;
  }

  private keep(result: Result<TalkVersion | undefined>): readonly string[] {
    this.hour += 1;
    if (result.ok && result.value !== undefined) this.versions = [...this.versions, result.value];
    return result.ok ? [] : result.problems.map(({ code }) => code);
  }

  /** Codes of what is refused. What is not said stays as it was at the version seen. */
  write(who: Speaker, said: Partial<Writing> = {}): readonly string[] {
    const talk = said.talk ?? this.talks[this.talks.length - 1]?.number ?? 1;
    const there = this.talks.find(({ number }) => number === talk);
    const seen = said.seen ?? there?.last.version ?? 0;
    const base = there?.versions.filter(({ version }) => version <= seen).pop()?.said ?? nothingSaid;
    const own = (there && draftOf(there, who, seen)) || base[who];
    return this.keep(
      writeTalk(this.table, writers[who], { ...base, talk, seen, words: own, show: true, ...said }),
    );
  }

  confirm(who: Speaker, said: { readonly talk?: number; readonly seen?: number } = {}): readonly string[] {
    const { number: talk = 1, last } = this.talks[this.talks.length - 1] ?? {};
    return this.keep(confirmTalk(this.table, writers[who], { talk, seen: last?.version ?? 0, ...said }));
  }

  enter(page: Partial<SignedPage> = {}): readonly string[] {
    return this.keep(
      enterSignedPage(this.table, 'sdm@contoh.example', {
        ...nothingSaid,
        talk: (this.talks[this.talks.length - 1]?.number ?? 0) + 1,
        seen: 0,
        heldOn: '2026-11-18',
        employee: 'Setuju.',
        signedOn: '2026-11-19',
        ...page,
      }),
    );
  }
}

const begun = () => {
  const sitting = new Sitting();
  sitting.write('employee', { heldOn: '2026-11-18', topics: 'Integritas', words: 'Kata saya' });
  return sitting;
};

const confirmedByEmployee = () => {
  const sitting = begun();
  sitting.write('supervisor', { words: 'Kata atasan' });
  sitting.confirm('employee');
  return sitting;
};

const finished = () => {
  const sitting = confirmedByEmployee();
  sitting.confirm('supervisor');
  return sitting;
};

describe('writing', () => {
  it('changes the own words and no others, and says by whom and how known', () => {
    const sitting = begun();
    sitting.write('supervisor', { words: 'Kata atasan' });
    expect(sitting.last.said).toMatchObject({ employee: 'Kata saya', supervisor: 'Kata atasan' });
    expect(sitting.versions.map(({ by, as, knownBy }) => [by, as, knownBy])).toEqual([
      [nip, 'employee', 'code'],
      ['atasan', 'supervisor', 'address'],
    ]);
  });

  it.each(['=HYPERLINK("x")', '<b>x</b>', '+62', 'a\nb\n\nc', 'x'.repeat(5000)])(
    'keeps %j as it is',
    (words) => {
      const sitting = new Sitting();
      sitting.write('employee', { words });
      expect(sitting.last.said.employee).toBe(words);
    },
  );

  it('adds no version where nothing changed', () => {
    const sitting = begun();
    expect(sitting.write('employee')).toEqual([]);
    expect(sitting.versions).toHaveLength(1);
  });

  it.each([
    ['another month', '2026-09-30', 'day-wrong'],
    ['tomorrow', '2026-11-21', 'day-wrong'],
    ['no day of the calendar', '2026-02-31', 'day-unreadable'],
    ['no day at all', 'kemarin', 'day-unreadable'],
  ])('refuses %s as its day', (_, heldOn, code) => {
    expect(new Sitting().write('employee', { heldOn })).toEqual([code]);
  });

  it('tells all that is wrong at once and writes nothing', () => {
    const sitting = begun();
    sitting.write('supervisor', { topics: 'Kerja sama' });
    expect(sitting.write('employee', { seen: 1, topics: 'Komunikasi', heldOn: '2027-01-01' })).toEqual([
      'talk-changed',
      'day-wrong',
    ]);
    expect(sitting.last.said.topics).toBe('Kerja sama');
  });
});

describe('a draft', () => {
  it('is not shown, is gone on with, and takes no confirmation back', () => {
    const sitting = confirmedByEmployee();
    sitting.write('employee', { words: 'Kata saya, lagi', show: false });
    expect(sitting.last.said.employee).toBe('Kata saya');
    expect(sitting.last.draft).toBe('Kata saya, lagi');
    expect(sitting.confirm('employee')).toEqual([]);
    expect(sitting.confirm('supervisor')).toEqual([]);
    expect(isFinished(sitting)).toBe(true);
    const [talk] = sitting.talks;
    expect(talk && draftOf(talk, 'employee')).toBe('Kata saya, lagi');
  });

  it('stays its writer’s while the other writes', () => {
    const sitting = new Sitting();
    sitting.write('employee', { words: 'rahasia', show: false });
    sitting.write('supervisor', { words: 'Kata atasan' });
    const [talk] = sitting.talks;
    expect(talk && draftOf(talk, 'employee')).toBe('rahasia');
    expect(sitting.last.draft).toBe('');
    expect(JSON.stringify(sitting.last.said)).not.toContain('rahasia');
  });

  it('must be shown or emptied before its writer confirms', () => {
    const sitting = begun();
    sitting.write('employee', { words: 'Lain', show: false });
    expect(sitting.confirm('employee')).toEqual(['draft-left']);
    sitting.write('employee', { words: 'Kata saya', show: false });
    expect(sitting.confirm('employee')).toEqual([]);
  });
});

describe('the same talk open twice', () => {
  it.each([
    ['own words, two windows', 'employee', { words: 'dari jendela kedua' }],
    ['the topics, two people', 'supervisor', { topics: 'Kerja sama' }],
    ['the agreements, two people', 'supervisor', { agreements: 'Belajar' }],
  ] as const)('%s: the later write does not destroy the earlier, and says so', (_, who, change) => {
    const sitting = begun();
    sitting.write(who, change);
    const before = sitting.last;
    const [part, text] = Object.entries(change)[0] ?? [];
    expect(sitting.write('employee', { seen: 1, [part ?? '']: `${text}, lain` })).toEqual(['talk-changed']);
    expect(sitting.last).toBe(before);
    // Having seen it, the writer may decide; what stood before is kept in its version.
    expect(sitting.write('employee', { [part ?? '']: `${text}, lain` })).toEqual([]);
    expect(JSON.stringify(sitting.versions)).toContain(`"${text}"`);
  });

  it('what both leave alone or write alike is no conflict, and different parts come together', () => {
    const sitting = begun();
    sitting.write('supervisor', { seen: 1, topics: 'Kerja sama', words: 'Kata atasan' });
    expect(sitting.write('employee', { seen: 1, words: 'Kata saya yang baru' })).toEqual([]);
    expect(sitting.last.said).toMatchObject({
      topics: 'Kerja sama',
      employee: 'Kata saya yang baru',
      supervisor: 'Kata atasan',
    });
    expect(sitting.write('employee', { seen: 1, topics: 'Kerja sama' })).toEqual([]);
  });

  it('both may begin it; the second finds what the first has begun', () => {
    const sitting = begun();
    expect(sitting.write('supervisor', { seen: 0, topics: 'Integritas', words: 'Kata atasan' })).toEqual([]);
    expect(sitting.last.said.employee).toBe('Kata saya');
    expect(sitting.write('supervisor', { seen: 0, topics: 'Lain sama sekali' })).toContain('talk-changed');
  });
});

describe('confirming', () => {
  it.each(['employee', 'supervisor'] as const)('needs a day and the employee’s own words: %s', (who) => {
    const sitting = new Sitting();
    sitting.write('supervisor', { words: 'Kata atasan' });
    expect(sitting.confirm(who)).toEqual(['day-missing', 'employee-words-missing']);
  });

  it('keeps the moment and by what each was known', () => {
    expect(finished().last.confirmed).toEqual({
      employee: { at: '2026-11-20 10:00:00', knownBy: 'code' },
      supervisor: { at: '2026-11-20 11:00:00', knownBy: 'address' },
    });
  });

  it('holds for what was on the screen only', () => {
    const sitting = begun();
    sitting.write('supervisor', { agreements: 'Belajar' });
    expect(sitting.confirm('employee', { seen: 1 })).toEqual(['talk-changed']);
    expect(sitting.confirm('employee')).toEqual([]);
    expect(sitting.confirm('employee')).toEqual([]);
    expect(sitting.versions).toHaveLength(3);
  });

  it.each([
    ['the own words', 'supervisor', { words: 'Kata atasan yang lain' }],
    ['the day', 'employee', { heldOn: '2026-11-17' }],
    ['the agreements', 'employee', { agreements: 'Lain' }],
  ] as const)('is taken back openly when %s change before the other has confirmed', (_, who, change) => {
    const sitting = confirmedByEmployee();
    sitting.write(who, change);
    expect(sitting.last.confirmed).toEqual({});
    const [talk] = sitting.talks;
    expect(talk && withdrawals(talk).map(({ speaker, by }) => [speaker, by.by])).toEqual([
      ['employee', writers[who].by],
    ]);
    // What was confirmed is still there to be read.
    expect(sitting.versions[2]?.confirmed.employee?.at).toBe('2026-11-20 10:00:00');
  });
});

describe('a talk that both have confirmed', () => {
  it.each([
    ['the own words', { words: 'Lain' }],
    ['the agreements', { agreements: 'Lain' }],
    ['a draft', { words: 'Lain', show: false }],
  ] as const)('can only be read: %s', (_, change) => {
    for (const who of ['employee', 'supervisor'] as const) {
      const sitting = finished();
      const before = sitting.versions;
      expect(sitting.write(who, change)).toEqual(['talk-finished']);
      expect(sitting.versions).toEqual(before);
    }
  });

  it('takes the same confirmation sent twice for one', () => {
    const sitting = finished();
    const before = sitting.versions;
    expect(sitting.confirm('supervisor', { seen: 3 })).toEqual([]);
    expect(sitting.versions).toEqual(before);
  });
});

describe('a second talk', () => {
  it('is a row of its own once the first is finished, and the first can only be read', () => {
    const sitting = finished();
    const before = sitting.versions;
    expect(sitting.write('employee', { talk: 2, seen: 0, words: 'Sebulan kemudian' })).toEqual([]);
    expect(sitting.talks.map(({ number }) => number)).toEqual([1, 2]);
    expect(sitting.versions.slice(0, before.length)).toEqual(before);
    expect(sitting.write('employee', { talk: 1, words: 'Ubah' })).toEqual(['talk-earlier']);
  });

  it('does not begin while the first is unfinished', () => {
    expect(begun().write('employee', { talk: 2, seen: 0, words: 'x' })).toEqual(['talk-unknown']);
  });
});

describe('a supervisor who moved away', () => {
  it('leaves a talk that nobody goes on with; the present one begins another', () => {
    const sitting = begun();
    sitting.lead = 'atasan baru';
    for (const who of ['employee', 'supervisor'] as const) {
      expect(sitting.write(who, { talk: 1, words: 'x' })).toEqual(['talk-otherSupervisor']);
      expect(sitting.confirm(who)).toEqual(['talk-otherSupervisor']);
    }
    expect(sitting.write('employee', { talk: 2, seen: 0, words: 'Dengan atasan baru' })).toEqual([]);
    expect(sitting.talks.map((talk) => talk.supervisor)).toEqual(['atasan', 'atasan baru']);
  });
});

describe('before and after', () => {
  it.each([
    ['preparation', 'talk-unpublished'],
    ['self', 'talk-unpublished'],
    ['supervisor', 'talk-unpublished'],
    ['finished', 'talk-closed'],
    ['archive', 'talk-closed'],
  ] as const)('nobody writes in stage %s', (stage, code) => {
    const sitting = begun();
    sitting.stage = stage;
    expect(sitting.write('employee', { words: 'x' })).toEqual([code]);
    expect(sitting.confirm('supervisor')).toEqual([code]);
    expect(sitting.enter()).toEqual([code]);
    expect(sitting.write('employee', { talk: 2, seen: 0 })).toEqual([code]);
  });
});

describe('a signed page that HR enters', () => {
  it('is a talk of its own, finished, on behalf of both, with the account that entered it', () => {
    const sitting = new Sitting();
    expect(sitting.enter({ talk: 1 })).toEqual([]);
    expect(sitting.last).toMatchObject({
      talk: 1,
      by: 'sdm@contoh.example',
      as: 'hr',
      knownBy: 'entered',
      confirmed: {
        employee: { at: '2026-11-19', knownBy: 'entered' },
        supervisor: { at: '2026-11-19', knownBy: 'entered' },
      },
    });
  });

  it('replaces no word that people wrote themselves', () => {
    expect(begun().enter({ talk: 1, seen: 1 })).toEqual(['own-words']);
    expect(begun().enter({ talk: 2 })).toEqual(['talk-running']);
  });

  it('can be corrected by HR, with the version before kept, and is written in by nobody else', () => {
    const sitting = new Sitting();
    sitting.enter();
    expect(sitting.enter({ talk: 1, seen: 0, employee: 'Salah baca' })).toContain('talk-changed');
    expect(sitting.enter({ talk: 1, seen: 1, employee: 'Setuju sekali.' })).toEqual([]);
    expect(sitting.versions.map(({ said }) => said.employee)).toEqual(['Setuju.', 'Setuju sekali.']);
    expect(sitting.write('employee', { talk: 1, words: 'x' })).toEqual(['talk-entered']);
  });

  it('pressed twice is entered once', () => {
    const sitting = new Sitting();
    sitting.enter({ talk: 1 });
    expect(sitting.enter({ talk: 1 })).toEqual([]);
    expect(sitting.versions).toHaveLength(1);
  });

  it.each([
    ['no words of the employee', { employee: ' ' }, ['employee-words-missing']],
    ['no day', { heldOn: '' }, ['day-missing']],
    ['no day of signatures', { signedOn: '' }, ['day-missing']],
    ['signatures before the talk', { signedOn: '2026-11-17' }, ['day-wrong']],
    ['signatures to come', { signedOn: '2026-11-21' }, ['day-wrong']],
    ['a day of signatures that is none', { signedOn: '2026-11-19x' }, ['day-wrong']],
  ] as const)('is refused with %s', (_, page, codes) => {
    expect(new Sitting().enter(page)).toEqual(codes);
  });
});
