// Visitors whom Google does not name: a one-time code, a session, and nobody's view but their own.
import type { FunctionName, Input, Output } from '../../src/contract/functions';
import type { Result } from '../../src/core/result';
import { facts } from '../../src/local/host/platform/variants';
import { head, joko, RunningOffice, siti, smallOffice } from '../../src/local/office/running-office';
import { TrackedOffice } from '../support/tracked-office';

const gmail = 'siti.pribadi@gmail.com';

/** A visitor of the web app whose address Google keeps to itself; the page keeps the token. */
class Visitor {
  token: string | undefined;

  constructor(
    private readonly office: RunningOffice,
    private readonly account = gmail,
  ) {}

  call<N extends FunctionName>(name: N, input?: Input<N>): Result<Output<N>> {
    const outcome = this.office.host.scriptRun(name, [input ?? null, this.token], {
      user: this.account,
      via: 'webapp',
    });
    if (!outcome.ok) throw new Error(outcome.message);
    return outcome.value as Result<Output<N>>;
  }

  codes(name: FunctionName, input?: unknown): readonly string[] {
    const result = this.call(name, input as never);
    return result.ok ? [] : result.problems.map(({ code }) => code);
  }

  /** The role the panel shows, and the name it greets. */
  get seen(): readonly [role: string | undefined, name: string | undefined] {
    const panel = this.call('getPanel');
    return panel.ok ? [panel.value.user.role, panel.value.user.name] : [undefined, undefined];
  }

  signIn(as: string, code: string): boolean {
    const result = this.call('signIn', { as, code });
    if (result.ok) this.token = result.value.token;
    return result.ok;
  }
}

const mailedCode = (office: RunningOffice): string =>
  /\d{6}/.exec(office.host.outbox.at(-1)?.body ?? '')?.[0] ?? '';

describe.each(facts.visitorKey.ways)(
  'signing in by a mailed code, where the visitor’s key is %s,',
  (visitorKey) => {
    const office = RunningOffice.withOpenCycle(smallOffice, { variants: { visitorKey } });
    const visitor = new Visitor(office);

    it('begins as nobody, who sees nothing', () => {
      expect(visitor.seen).toEqual(['nobody', undefined]);
      expect(visitor.codes('getPerson', { nip: siti.nip })).toEqual(['not-allowed']);
    });

    it('says the same of an address that is known and of one that is not', () => {
      office.at('2026-10-02 08:00:00');
      const before = office.host.outbox.length;
      const unknown = visitor.call('requestCode', { address: 'siapa@contoh.example' });
      expect(office.host.outbox).toHaveLength(before);
      const known = visitor.call('requestCode', { address: ` ${siti.email.toUpperCase()} ` });
      expect(office.host.outbox).toHaveLength(before + 1);
      expect(office.host.outbox.at(-1)?.to).toEqual([siti.email]);
      expect(known).toEqual(unknown);
    });

    it('sends no second code within a minute, and says nothing of it', () => {
      const before = office.host.outbox.length;
      expect(visitor.call('requestCode', { address: siti.email }).ok).toBe(true);
      expect(office.host.outbox).toHaveLength(before);
    });

    it('refuses a wrong code, and the right one for somebody else', () => {
      const code = mailedCode(office);
      expect(visitor.signIn(siti.email, code === '000000' ? '000001' : '000000')).toBe(false);
      expect(visitor.signIn(head.email, code)).toBe(false);
      expect(visitor.seen[0]).toBe('nobody');
    });

    it('lets in with the right one, to the own view alone', () => {
      expect(visitor.signIn(siti.email, mailedCode(office))).toBe(true);
      expect(visitor.seen).toEqual(['employee', siti.name]);
      expect(visitor.codes('getPerson', { nip: joko.nip })).toEqual(['not-yours']);
      expect(visitor.codes('getLinks')).toEqual(['not-allowed']);
      expect(visitor.codes('setUpWorkbook', { office: 'Lain' })).toEqual(['not-allowed']);
    });

    it('takes a code once', () => {
      expect(new Visitor(office, 'lain@gmail.com').signIn(siti.email, mailedCode(office))).toBe(false);
    });

    it('names nobody by a token that was made up, or by the key that all visitors share', () => {
      const other = new Visitor(office, 'lain@gmail.com');
      expect(other.seen[0]).toBe('nobody');
      other.token = '0'.repeat(64);
      expect(other.seen[0]).toBe('nobody');
    });

    it('keeps neither code, token nor address in the properties, and names nobody in the log', () => {
      const kept = JSON.stringify(office.host.properties);
      expect(kept).not.toContain(mailedCode(office));
      expect(kept).not.toContain(visitor.token);
      expect(kept).not.toContain(siti.email);
      expect(JSON.stringify(office.host.log)).not.toMatch(/\d{18}|Siti/);
    });

    it('ends after thirty days, when the visitor wants, and when HR wants', () => {
      const { token } = visitor;
      office.at('2026-10-20 08:00:00');
      expect(visitor.seen[0]).toBe('employee');
      visitor.call('signOut');
      expect(visitor.seen[0]).toBe('nobody');

      visitor.call('requestCode', { address: siti.email });
      expect(visitor.signIn(siti.email, mailedCode(office))).toBe(true);
      expect(visitor.token).not.toBe(token);
      expect(office.get('endSessions', { nip: siti.nip }).ended).toBe(1);
      expect(visitor.seen[0]).toBe('nobody');

      office.at('2026-10-21 08:00:00');
      visitor.call('requestCode', { address: siti.email });
      expect(visitor.signIn(siti.email, mailedCode(office))).toBe(true);
      office.at('2026-11-20 09:00:00');
      expect(visitor.seen[0]).toBe('nobody');
    });
  },
);

describe('signing in by a code that HR handed over', () => {
  const office = RunningOffice.withOpenCycle();
  const visitor = new Visitor(office, 'joko@gmail.com');

  it('serves a person without e-mail, by NIP', () => {
    const { code } = office.get('handOverCode', { nip: joko.nip });
    office.at('2026-10-02 07:00:00');
    expect(visitor.signIn(joko.nip, code)).toBe(true);
    expect(visitor.seen).toEqual(['employee', joko.name]);
  });

  it('is never made by anybody else', () => {
    expect(visitor.codes('handOverCode', { nip: head.nip })).toEqual(['not-allowed']);
    expect(visitor.codes('endSessions', { nip: head.nip })).toEqual(['not-allowed']);
  });

  it('makes a supervisor of whoever leads, and never HR', () => {
    const { code } = office.get('handOverCode', { nip: head.nip });
    const lead = new Visitor(office, 'kepala@gmail.com');
    expect(lead.signIn(head.nip, code)).toBe(true);
    expect(lead.seen[0]).toBe('supervisor');
    expect(lead.codes('closeCycle')).toEqual(['not-allowed']);
  });
});

describe('a session', () => {
  it('ends when the same browser signs in again, and no other does', () => {
    const office = RunningOffice.withOpenCycle();
    const [phone, desk] = [new Visitor(office, 'joko@gmail.com'), new Visitor(office, 'joko@gmail.com')];
    for (const one of [phone, desk])
      expect(one.signIn(joko.nip, office.get('handOverCode', { nip: joko.nip }).code)).toBe(true);
    const { token } = phone;
    expect(phone.signIn(head.nip, office.get('handOverCode', { nip: head.nip }).code)).toBe(true);
    const earlier = new Visitor(office, 'lain@gmail.com');
    earlier.token = token;
    expect([earlier.seen[0], phone.seen[1], desk.seen[1]]).toEqual(['nobody', head.name, joko.name]);
  });

  it('is nobody’s once its person is no longer active and rates nobody', () => {
    const office = new RunningOffice();
    office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
    office.get('importOffice', smallOffice);
    const visitor = new Visitor(office, 'joko@gmail.com');
    expect(visitor.signIn(joko.nip, office.get('handOverCode', { nip: joko.nip }).code)).toBe(true);
    expect(visitor.seen).toEqual(['employee', joko.name]);
    new TrackedOffice(office).type('Pegawai', joko.nip, 'Status', 'Tidak Aktif');
    office.host.advance(61_000);
    expect(visitor.seen[0]).toBe('nobody');
  });
});

describe('guessing', () => {
  it('at a code of six digits ends after five tries, and at all of them after a hundred and fifty an hour', () => {
    const office = RunningOffice.withOpenCycle();
    office.at('2026-10-02 08:00:00');
    const thief = new Visitor(office, 'pencuri@gmail.com');
    thief.call('requestCode', { address: siti.email });
    const code = mailedCode(office);
    const wrong = code === '111111' ? '222222' : '111111';
    for (let attempt = 0; attempt < 5; attempt++)
      expect(thief.codes('signIn', { as: siti.nip, code: wrong })).toEqual(['code-wrong']);
    expect(thief.signIn(siti.nip, code)).toBe(false);

    const store = office.host.properties['script'] ?? {};
    const seen: { count: number } = JSON.parse(store['timbang.attempts'] ?? '{}');
    expect(seen.count).toBe(5);
    store['timbang.attempts'] = JSON.stringify({ ...seen, count: 149 });
    thief.call('requestCode', { address: head.email });
    const last = mailedCode(office);
    expect(thief.signIn(head.nip, last === '111111' ? '222222' : '111111')).toBe(false);
    // Whoever asks, for whomever: neither the code that is right nor the roster can be told from it.
    for (const as of [head.nip, siti.nip, 'siapa@contoh.example'])
      expect(thief.codes('signIn', { as, code: last })).toEqual(['too-many-attempts']);
  });

  it('at a code that was handed over takes it from nobody', () => {
    const office = RunningOffice.withOpenCycle();
    const { code } = office.get('handOverCode', { nip: joko.nip });
    expect(code).toMatch(/^\d{4}-\d{4}-\d{4}$/);
    const thief = new Visitor(office, 'pencuri@gmail.com');
    for (let attempt = 0; attempt < 20; attempt++)
      thief.signIn(joko.nip, attempt % 2 === 0 ? '111111' : '1111-1111-1111');
    expect(new Visitor(office, 'joko@gmail.com').signIn(joko.nip, code)).toBe(true);
  });
});
