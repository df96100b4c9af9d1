// An earlier cycle while its time to object runs: what the screens say can still be done there, to whom, and that it is so.
import { hr, RunningOffice } from '../../src/local/office/running-office';
import { first, open } from '../support/full-cycles';
import { agus, budi, dewi, members, siti, twoTeams, wati } from '../support/two-teams';

/** Everybody rated, results out on 5 October; closed and the next cycle opened on the same day. */
function begunAnew(): RunningOffice {
  const office = new RunningOffice();
  office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
  office.get('importOffice', twoTeams);
  open(office, first);
  office.at('2026-10-05 09:00');
  office.get('preparePractice');
  for (const { nip } of members) {
    office.answer('self', nip, 3);
    office.answer('supervisor', nip, 2);
  }
  office.get('publishResults', {});
  office.get('closeCycle');
  office.get('openCycle', {
    name: 'Penilaian susulan',
    selfDeadline: '2026-11-20',
    supervisorDeadline: '2026-11-25',
  });
  return office;
}

const everybody = {
  hr,
  agus: agus.email,
  dewi: dewi.email,
  siti: siti.email,
  wati: wati.email,
  budi: budi.email,
};

describe('an earlier cycle in which people may still object', () => {
  const office = begunAnew();
  const seen = (user: string, cycle?: string) => {
    const panel = office.call('getPanel', undefined, user, 'webapp', cycle);
    if (!panel.ok) throw new Error(JSON.stringify(panel.problems));
    return panel.value;
  };
  const told = (cycle = '2026-1') =>
    Object.entries(everybody).flatMap(([who, email]) => (seen(email, cycle).objecting ? [who] : []));
  const object = (cycle: string) =>
    office.call(
      'lodgeObjection',
      { reasons: { 'M.01': 'Contoh yang belum diperhitungkan' } },
      agus.email,
      'webapp',
      cycle,
    );

  it('says so to those who may, and to HR; to supervisors not before there is an objection', () => {
    expect(told()).toEqual(['hr', 'agus', 'dewi', 'siti']);
    expect(told('2026-2')).toEqual([]);
  });

  it('does not call for practice or name days that count no more', () => {
    const then = seen(budi.email, '2026-1');
    expect(then.cycle?.status).toBe('closed');
    expect(
      then.team?.some(({ supervisor, daysLeft = -1 }) => supervisor === 'waiting' && daysLeft >= 0),
    ).toBe(true);
    expect(then.practiceDue).toBeUndefined();
  });

  it('says so to supervisor and decider once an objection is theirs to take further, as they can', () => {
    expect(object('2026-1').ok).toBe(true);
    expect(told()).toEqual(['hr', 'agus', 'dewi', 'siti', 'wati', 'budi']);
    const lodged = { nip: agus.nip, number: 1 };
    const act = (call: () => { readonly ok: boolean }) => expect(call().ok).toBe(true);
    act(() =>
      office.call(
        'answerObjection',
        { ...lodged, answers: { 'M.01': 'Jawaban' } },
        wati.email,
        'webapp',
        '2026-1',
      ),
    );
    act(() =>
      office.call(
        'decideObjection',
        { ...lodged, decisions: { 'M.01': { level: 3, reason: 'Putusan' } } },
        budi.email,
        'webapp',
        '2026-1',
      ),
    );
    expect(told()).toEqual(['hr', 'agus', 'dewi', 'siti']);
  });

  it('can be read alone once the time is over and everything decided', () => {
    office.at('2026-10-20 09:00');
    expect(told()).toEqual([]);
    expect(object('2026-1').ok).toBe(false);
  });
});
