// The whole job where the library ends with ES2019: everything works, and comes to the same.
import { dump } from '../../src/local/host/dump';
import type { Variants } from '../../src/local/host/platform/variants';
import { head, RunningOffice, siti } from '../../src/local/office/running-office';

/** Does what people do in a cycle. @returns what they see of it */
function wholeJob(library: Variants['library']): Record<string, unknown> {
  const office = RunningOffice.withOpenCycle(undefined, { variants: { library } });
  office.answer('self', siti.nip, 3);
  office.answer('supervisor', siti.nip, 4);
  const seen = {
    tracking: office.get('getTracking'),
    quarantine: office.get('getQuarantine'),
    person: office.get('getPerson', { nip: siti.nip }),
    raters: office.get('getBias'),
    groups: office.get('getGroups'),
    practice: office.get('getPractice', undefined, head.email),
    evidence: office.get('getEvidence', { names: false }),
    past: office.get('getPastActions'),
    check: office.get('checkCycle'),
    english: office.get('setLanguage', { language: 'en' }),
  };
  office.at('2026-10-14 06:30');
  const [daily] = office.host.runTimeTriggers();
  office.work('remind');
  const [last] = office.get('getPastActions');
  office.get('undoAction', { id: last?.id ?? '' });
  office.get('closeCycle');
  return {
    ...seen,
    daily: daily?.outcome,
    report: office.get('getReport'),
    workspace: dump(office.host),
  };
}

it('works without any newer function, with the same result', () => {
  expect(wholeJob('ES2019')).toEqual(wholeJob('newest'));
});
