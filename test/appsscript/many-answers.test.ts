// Many answers: at once, in a large office, and thousands to be taken in together. None is lost, and calls stay few.

import type { PersonalLink } from '../../src/contract/links';
import { raterCheckTab } from '../../src/core/tab/rater-check-tab';
import type { EventDelivery } from '../../src/local/host/form-events';
import { playedOnce, type RunningOffice } from '../../src/local/office/running-office';
import { callsBesideCache } from '../support/calls';
import { largeOffice } from '../support/large-office';

/** A large office with forms, without person tabs. */
const officeOf = (count: number): RunningOffice =>
  playedOnce(['with forms', count], () => {
    const office = largeOffice(count);
    office.get('openCycle', {
      name: 'Penilaian 2026',
      selfDeadline: '2026-10-15',
      supervisorDeadline: '2026-10-31',
    });
    office.work('makeForms');
    return office;
  });

function sendAll(office: RunningOffice, links: readonly PersonalLink[], event: EventDelivery): void {
  for (const { link, email } of links) {
    const form = office.host.forms.find(({ publishedId }) => link.includes(publishedId));
    const answers = Object.fromEntries(
      (form?.items ?? []).flatMap(({ id, kind, choices }) =>
        kind === 'MULTIPLE_CHOICE' ? [[String(id), choices[2] ?? '']] : [],
      ),
    );
    const outcome = office.host.submitForm({
      form: link,
      answers,
      email: email ?? 'pribadi@pos.example',
      event,
    });
    if (!outcome.ok) throw new Error('the form refused an answer');
  }
}

const takenIn = (office: RunningOffice) =>
  office.tab('Nilai').filter((row) => row.includes('Berlaku')).length;

const lastAction = (office: RunningOffice, name: string) =>
  office.host.actions.filter((action) => action.name.startsWith(name)).at(-1);

describe('thirty-five answers at once', () => {
  const office = officeOf(40);
  const links = office.get('getLinks').filter(({ role }) => role === 'self');

  it('loses none while another run holds the lock', () => {
    const release = office.host.holdLock('script');
    sendAll(office, links.slice(0, 35), 'normal');
    release();
    expect(takenIn(office)).toBe(0);
    sendAll(office, links.slice(35, 36), 'normal');
    expect(takenIn(office)).toBe(36);
  });

  it.each<[string, number, (office: RunningOffice) => void]>([
    ['a reminder run', 30, (one) => void one.call('stepTask', { kind: 'remind' })],
    ['the morning run', 6, ({ host }) => host.runTimeTriggers('onDaily')],
    ['another intake', 6, (one) => void one.call('stepTask', { kind: 'refresh' })],
  ])('are taken in by %s that held the lock when they came, and nobody waits long', (_, at, run) => {
    const busy = officeOf(40);
    const own = busy.get('getLinks').filter(({ role }) => role === 'self');
    const slow: number[] = [];
    busy.host.meanwhileAt(at, () => {
      for (const link of own.slice(0, 35)) {
        const before = busy.host.now().getTime();
        sendAll(busy, [link], 'normal');
        slow.push(busy.host.now().getTime() - before);
      }
    });
    run(busy);
    expect(slow).toHaveLength(35);
    // One a minute waits for the next, in the name of all that come too many in this one.
    expect(slow.filter((ms) => ms > 10_000).length).toBeLessThanOrEqual(3);
    expect(takenIn(busy)).toBe(35);
  });

  it('takes each once when the events come late, twice and in reverse', () => {
    sendAll(office, links.slice(36), 'delayed');
    office.host.deliverEvents('reverse');
    office.work('refresh');
    expect(takenIn(office)).toBe(40);
  });
});

describe('rater checks while answers come in', () => {
  const office = officeOf(6);
  const links = office
    .get('getLinks')
    .filter(({ role, raterName }) => role === 'supervisor' && raterName !== 'WALI KOTA');
  const countedUpTo = () => office.tab(raterCheckTab.name)[1]?.at(-1);
  const answeredAt = (moment: string, at: number) => {
    office.at(moment);
    sendAll(office, links.slice(at, at + 1), 'normal');
    return lastAction(office, 'onAnswerSubmitted')?.calls ?? Number.NaN;
  };

  it('follow the first answer, stay for those of the next ten minutes, and follow again after that', () => {
    const first = answeredAt('2026-10-02 09:00:00', 0);
    const shown = countedUpTo();
    expect(shown).not.toBe('');
    const second = answeredAt('2026-10-02 09:05:00', 1);
    expect(countedUpTo()).toBe(shown);
    expect(second).toBeLessThan(first);
    expect(takenIn(office)).toBe(2);
    answeredAt('2026-10-02 09:20:00', 2);
    expect(countedUpTo()).not.toBe(shown);
  });

  it('are up to date in the panel at once, and in the tab after the daily run', () => {
    answeredAt('2026-10-02 09:25:00', 3);
    const shown = countedUpTo();
    expect(office.get('getBias').checks.map(({ n }) => n)).toContain(4);
    expect(countedUpTo()).toBe(shown);
    office.at('2026-10-03 06:10:00').host.runTimeTriggers('onDaily');
    expect(countedUpTo()).not.toBe(shown);
  });
});

describe('calls of Google', () => {
  it('takes an answer in with at most nine besides those to the cache, whatever the number of people', () => {
    const calls = [5, 150].map((count) => {
      const office = officeOf(count);
      sendAll(office, office.get('getLinks').slice(0, 1), 'normal');
      expect(takenIn(office)).toBe(1);
      const action = lastAction(office, 'onAnswerSubmitted');
      return action === undefined ? Number.NaN : callsBesideCache(action);
    });
    expect(calls[1]).toBe(calls[0]);
    expect(calls[1]).toBeLessThanOrEqual(9);
  });

  it('takes two thousand answers in with at most ten, within a step of a job', () => {
    const office = officeOf(1000);
    const links = office.get('getLinks');
    expect(links).toHaveLength(2000);
    sendAll(office, links, 'suppressed');
    office.work('refresh');
    expect(takenIn(office)).toBe(2000);
    const steps = office.host.actions.filter(({ name }) => name === 'stepTask');
    const step = steps.at(-1);
    expect(step?.calls).toBeLessThanOrEqual(10);
  });
});
