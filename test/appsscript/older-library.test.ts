// The whole job where the library ends with ES2019: everything works, and comes to the same.
import type { PastAction } from '../../src/contract/maintenance-api';
import type { Result } from '../../src/contract/server-api';
import { dump } from '../../src/local/host/dump';
import type { Variants } from '../../src/local/host/platform/variants';
import { head, RunningOffice, siti } from '../../src/local/office/running-office';

/** Does what people do in a cycle. @returns what they see of it */
function wholeJob(library: Variants['library']): Record<string, unknown> {
  const office = RunningOffice.withOpenCycle(undefined, { variants: { library } });
  const ask = (name: string, input?: unknown, user?: string): unknown => {
    const outcome = office.host.scriptRun(name, input === undefined ? [] : [input], user ? { user } : {});
    const result = outcome.ok ? (outcome.value as Result<unknown>) : outcome;
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result)}`);
    return 'value' in result ? result.value : undefined;
  };
  office.answer('self', siti.nip, 3);
  office.answer('supervisor', siti.nip, 4);
  const seen = {
    tracking: ask('getTracking'),
    quarantine: ask('getQuarantine'),
    person: ask('getPerson', { nip: siti.nip }),
    raters: ask('getBias'),
    groups: ask('getGroups'),
    practice: ask('getPractice', undefined, head.email),
    evidence: ask('getEvidence', { names: false }),
    past: ask('getPastActions'),
    check: ask('checkCycle'),
    english: ask('setLanguage', { language: 'en' }),
  };
  office.at('2026-10-14 06:30');
  const [daily] = office.host.runTimeTriggers();
  office.work('remind');
  const [last] = ask('getPastActions') as readonly PastAction[];
  ask('undoAction', { id: last?.id });
  ask('closeCycle');
  return {
    ...seen,
    daily: daily?.outcome,
    report: ask('getReport'),
    workspace: dump(office.host),
  };
}

it('works without any newer function, with the same result', () => {
  expect(wholeJob('ES2019')).toEqual(wholeJob('newest'));
});
