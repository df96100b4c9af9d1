// Who is missing, what is said to them, and until when their answers count.
import * as fc from 'fast-check';
import { formIsOpen } from '../../../src/core/form/form-openness';
import type { FormRecord } from '../../../src/core/form/form-record';
import { extendAssignment } from '../../../src/core/office/extend-assignment';
import type { AcceptedAnswer } from '../../../src/core/response/answer';
import { textsIn } from '../../../src/core/text/texts';
import { chatLink, composeMail, escapeHtml, type MailKind } from '../../../src/core/tracking/compose-mail';
import { mailAddress } from '../../../src/core/tracking/mail-address';
import { openAssignments } from '../../../src/core/tracking/open-assignments';
import { unitProgress } from '../../../src/core/tracking/progress';
import { markReminded, raterKey, reminderPlan } from '../../../src/core/tracking/reminder-plan';
import { aCycle, anAssignment } from '../../support/builders';

const aForm = (part: Partial<FormRecord> = {}): FormRecord => ({
  cycle: '2026-1',
  role: 'supervisor',
  technical: [],
  title: 'Penilaian atasan',
  formId: 'F1',
  url: 'https://forms.example/1',
  editUrl: 'https://forms.example/1/edit',
  prefill: 'https://forms.example/1?kode=TIMBANGKODE&nama=TIMBANGDINILAI',
  items: {},
  shape: '',
  ...part,
});

const answered = (code: string): AcceptedAnswer => ({
  key: code,
  cycle: '2026-1',
  code,
  role: 'supervisor',
  rater: '',
  ratee: '',
  time: 1,
  levels: {},
  examples: {},
  knownBy: 'code',
  acceptedBy: '',
  inForce: true,
});

const second = anAssignment({
  code: 'BBBB-BBBB-BBBB-BBBB',
  ratee: { nip: '198805052010011002', name: 'Joko Susilo' },
  unit: 'Bidang Contoh',
});

describe('an address that mail can be sent to', () => {
  it.each([
    ['Budi+Dinas@Contoh.Example', 'budi+dinas@contoh.example'],
    [' budi@contoh.example ', 'budi@contoh.example'],
    ['budi@contoh.example,lain@contoh.example', undefined],
    ['Budi <budi@contoh.example>', undefined],
    ['budi@contoh', undefined],
    ['budi contoh.example', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s becomes %s', (text, expected) => {
    expect(mailAddress(text)).toBe(expected);
  });
});

describe('what is open', () => {
  const cycle = aCycle();
  const assignments = [
    anAssignment(),
    second,
    anAssignment({ code: 'CCCC-CCCC-CCCC-CCCC', state: 'replaced' }),
  ];

  it('is what is active and has no answer in force', () => {
    const open = openAssignments(
      { cycle, assignments, forms: [aForm()], answers: [answered(second.code)] },
      '2026-10-30',
    );
    expect(open.map(({ assignment }) => assignment.code)).toEqual(['AAAA-AAAA-AAAA-AAAA']);
    expect(open[0]).toMatchObject({
      due: '2026-10-31',
      daysLeft: 1,
      link: 'https://forms.example/1?kode=AAAA-AAAA-AAAA-AAAA&nama=Siti%20Aminah%2C%20S.E.',
      address: 'budi@contoh.example',
    });
  });

  it('is due at the extension where one was given, and negative days are days past', () => {
    const [late] = openAssignments(
      { cycle, assignments: [anAssignment({ extendedTo: '2026-11-03' })], forms: [], answers: [] },
      '2026-11-05',
    );
    expect(late).toMatchObject({ due: '2026-11-03', daysLeft: -2, link: undefined });
  });

  it('is never mailed about when HR enters the answer from paper', () => {
    const [paper] = openAssignments(
      { cycle, assignments: [anAssignment({ channel: 'paper' })], forms: [aForm()], answers: [] },
      '2026-10-05',
    );
    expect(paper?.address).toBeUndefined();
  });
});

describe('progress', () => {
  it('counts asked and answered per unit and role, ended assignments apart', () => {
    const self = anAssignment({ code: 'SSSS', role: 'self' });
    const gone = anAssignment({ code: 'GGGG', state: 'withdrawn' });
    expect(
      unitProgress({ assignments: [anAssignment(), self, second, gone], answers: [answered('SSSS')] }),
    ).toEqual([
      { unit: 'Bidang Contoh', role: 'supervisor', count: { done: 0, of: 1 } },
      { unit: 'Sekretariat Contoh', role: 'self', count: { done: 1, of: 1 } },
      { unit: 'Sekretariat Contoh', role: 'supervisor', count: { done: 0, of: 1 } },
    ]);
  });
});

describe('the message to a rater', () => {
  const mailOf = (
    name: string,
    language: 'id' | 'en' = 'id',
    kind: MailKind = 'reminder',
    contact = 'Rina, 0411-1234',
  ) =>
    composeMail(
      {
        kind,
        raterName: name,
        cycle: { name: 'Penilaian 2026' },
        items: [
          { role: 'supervisor', rateeName: name, due: '2026-10-31', link: 'https://forms.example/2?a=1&b=2' },
          { role: 'self', rateeName: name, due: '2026-10-15', link: 'https://forms.example/1' },
        ],
      },
      { office: 'Dinas CONTOH', contact },
      textsIn(language).tracking,
    );

  it('lists everything open with its link, the earliest deadline first', () => {
    const { body } = mailOf('Budi');
    expect(body.indexOf('15 Oktober 2026')).toBeLessThan(body.indexOf('31 Oktober 2026'));
    expect(body).toContain('https://forms.example/2?a=1&b=2');
    expect(body).toContain('https://forms.example/1');
  });

  it('invites first and reminds afterwards, with the date in the subject, a contact and a signature', () => {
    const invitation = mailOf('Budi', 'id', 'invitation');
    expect(invitation.subject).toBe(
      'Undangan mengisi penilaian kompetensi: Penilaian 2026, paling lambat 15 Oktober 2026',
    );
    expect(invitation.body).toContain(
      'Dinas CONTOH mengundang Bapak/Ibu mengisi penilaian diri dan menilai 1 anggota tim pada Penilaian 2026.',
    );
    expect(invitation.body).toContain('mohon hubungi Rina, 0411-1234.');
    const reminder = mailOf('Budi');
    expect(reminder.subject).toBe('Pengingat: 2 penilaian, paling lambat 15 Oktober 2026');
    expect(reminder.body).toContain('Penilaian berikut belum tercatat masuk.');
    for (const { body } of [invitation, reminder]) {
      expect(body).toMatch(/^Yth\. Bapak\/Ibu Budi,/);
      expect(body).toMatch(/Terima kasih\.\nPengelola kepegawaian Dinas CONTOH$/);
    }
  });

  it('names nobody to ask while the office has not said whom', () => {
    expect(mailOf('Budi', 'id', 'invitation', '').body).toContain('mohon hubungi kami.');
  });

  it('speaks English where the workbook does', () => {
    expect(mailOf('Budi', 'en').body).toContain('by 31 October 2026');
  });

  it('names people who share a form in one line with one link', () => {
    const link = 'https://forms.example/team';
    const { body } = composeMail(
      {
        kind: 'reminder',
        raterName: 'Budi',
        cycle: { name: 'P' },
        items: [
          { role: 'supervisor', rateeName: 'Siti', due: '2026-10-31', link },
          { role: 'supervisor', rateeName: 'Joko', due: '2026-10-31', link },
        ],
      },
      { office: '', contact: '' },
      textsIn('id').tracking,
    );
    expect(body.split(link)).toHaveLength(2);
    expect(body).toContain('Siti; Joko');
  });

  it('keeps everything typed as text, in HTML and in the subject', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const { html, subject } = mailOf(`${typed}<img src=x onerror="alert(1)">'&`);
        expect(html).not.toContain('<img');
        expect(html.match(/<(?!\/?(?:p|ul|li|br|a)\b)/g)).toBeNull();
        expect(html.match(/href="[^"]*"/g)).toHaveLength(2);
        expect(subject).not.toMatch(/[\r\n]/);
      }),
    );
  });

  it('escapes the five characters that mean something in HTML', () => {
    expect(escapeHtml(`<a href="x">&'`)).toBe('&#60;a href=&#34;x&#34;&#62;&#38;&#39;');
  });

  it('opens WhatsApp with just the text', () => {
    const message = 'Yth. Budi,\n- a+b & c: https://forms.example/1?x=1#y';
    expect(new URL(chatLink(message)).searchParams.get('text')).toBe(message);
    expect(chatLink(message)).toMatch(/^https:\/\/wa\.me\/\?text=/);
  });
});

describe('who is reminded', () => {
  const cycle = aCycle();
  const plan = (assignments: Parameters<typeof reminderPlan>[0], today = '2026-10-10', since = today) =>
    reminderPlan(
      assignments,
      openAssignments({ cycle, assignments, forms: [aForm()], answers: [] }, today),
      since,
    );

  it('is each rater once, with everything open', () => {
    const reminders = plan([anAssignment(), second]);
    expect(reminders).toHaveLength(1);
    expect(reminders[0]?.items).toHaveLength(2);
  });

  it.each<[string, Parameters<typeof anAssignment>[0]]>([
    ['without an address', { rater: { id: '1', name: 'B', email: undefined } }],
    ['with an address that is none', { rater: { id: '1', name: 'B', email: 'a@b.example, c@d.example' } }],
    ['reminded today', { remindedOn: '2026-10-10' }],
    ['whose form does not exist yet', { role: 'self' }],
    ['withdrawn', { state: 'withdrawn' }],
  ])('is nobody %s', (_, part) => {
    expect(plan([anAssignment(part)])).toEqual([]);
  });

  it('is nobody whose deadline has passed, unless it was extended', () => {
    expect(plan([anAssignment()], '2026-11-01')).toEqual([]);
    expect(plan([anAssignment({ extendedTo: '2026-11-01' })], '2026-11-01')).toHaveLength(1);
  });

  it('is whoever was reminded before the run began, and not whoever the run reached', () => {
    expect(plan([anAssignment({ remindedOn: '2026-10-08' })], '2026-10-10', '2026-10-09')).toHaveLength(1);
    expect(plan([anAssignment({ remindedOn: '2026-10-09' })], '2026-10-10', '2026-10-09')).toEqual([]);
  });

  it('bears the day on all that was open, and never an earlier day than before', () => {
    const assignments = [anAssignment(), second, anAssignment({ code: 'L', remindedOn: '2026-10-12' })];
    const open = openAssignments({ cycle, assignments, forms: [aForm()], answers: [] }, '2026-10-10');
    const marked = markReminded(assignments, open, new Set([raterKey(second)]), '2026-10-10');
    expect(marked.map(({ remindedOn }) => remindedOn)).toEqual(['2026-10-10', '2026-10-10', '2026-10-12']);
  });
});

describe('forms', () => {
  const cycle = aCycle();
  it.each<[string, string, Parameters<typeof anAssignment>[0], boolean]>([
    ['on the day of the deadline', '2026-10-31', {}, true],
    ['on the day after', '2026-11-01', {}, false],
    ['after the deadline within an extension', '2026-11-01', { extendedTo: '2026-11-02' }, true],
    [
      'after an extension given for another form',
      '2026-11-01',
      { role: 'self', extendedTo: '2026-11-02' },
      false,
    ],
    [
      'after an extension of somebody withdrawn',
      '2026-11-01',
      { state: 'withdrawn', extendedTo: '2026-11-02' },
      false,
    ],
  ])('%s (%s) take answers or not', (_, today, part, open) => {
    expect(formIsOpen(aForm(), cycle, [anAssignment(part)], today)).toBe(open);
  });

  it('of a closed cycle take none', () => {
    expect(formIsOpen(aForm(), aCycle({ status: 'closed' }), [anAssignment()], '2026-10-05')).toBe(false);
  });
});

describe('an extension', () => {
  const extendTo = (until: string, part: Parameters<typeof anAssignment>[0] = {}, cycle = aCycle()) =>
    extendAssignment(
      { cycle, assignments: [anAssignment(part)], code: 'AAAA-AAAA-AAAA-AAAA', until, today: '2026-10-20' },
      textsIn('id'),
    );

  it('is borne by the assignment', () => {
    expect(extendTo('2026-11-05')).toMatchObject({ ok: true, value: [{ extendedTo: '2026-11-05' }] });
  });

  it.each<[string, string, Parameters<typeof extendTo>[1], Parameters<typeof extendTo>[2]]>([
    ['deadline-past', '2026-10-19', {}, undefined],
    ['deadline-unreadable', '2026-02-31', {}, undefined],
    ['deadline-unreadable', 'besok', {}, undefined],
    ['extension-too-early', '2026-10-31', {}, undefined],
    ['unknown-assignment', '2026-11-05', { state: 'replaced' }, undefined],
    ['unknown-assignment', '2026-11-05', { cycle: '2025-1' }, undefined],
    ['no-cycle', '2026-11-05', {}, aCycle({ status: 'closed' })],
  ])('is refused with %s and what to do: %s', (code, until, part, cycle) => {
    const result = extendTo(until, part, cycle);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.problems[0]?.code).toBe(code);
    expect(result.problems[0]?.action).not.toBe('');
  });
});
