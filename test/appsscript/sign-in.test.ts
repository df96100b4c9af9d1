// Visitors whom Google does not name: a one-time code, a session, and nobody's view but their own.
import type { FunctionName, Input, Output } from '../../src/contract/functions';
import type { Result } from '../../src/core/result';
import { facts } from '../../src/local/host/platform/variants';
import { head, joko, RunningOffice, siti, smallOffice } from '../../src/local/office/running-office';

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

describe('guessing', () => {
  it('ends after five tries a code, and after two hundred attempts an hour', () => {
    const office = RunningOffice.withOpenCycle();
    const { code } = office.get('handOverCode', { nip: joko.nip });
    const thief = new Visitor(office, 'pencuri@gmail.com');
    const wrong = code === '111111' ? '222222' : '111111';
    for (let attempt = 0; attempt < 5; attempt++) thief.signIn(joko.nip, wrong);
    expect(thief.signIn(joko.nip, code)).toBe(false);
    let refused: readonly string[] = [];
    for (let attempt = 0; attempt < 200; attempt++) refused = thief.codes('signIn', { as: joko.nip, code });
    expect(refused).toEqual(['too-many-attempts']);
  });
});
