// Taking Timbang out of a workbook: the menu entry that leaves nothing running, and who may choose it.
import { hr, RunningOffice, siti } from '../../src/local/office/running-office';

const path = ['Timbang', 'Lepas otomatisasi'];

/** Chooses the entry and answers its question. */
function choose(office: RunningOffice, answer: 'YES' | 'NO', user = hr) {
  office.host.screen.answers.push(answer);
  const outcome = office.host.chooseMenu(path, user);
  return { outcome, said: office.host.screen.dialogs[office.host.screen.dialogs.length - 1]?.prompt ?? '' };
}

const handlers = (office: RunningOffice) => office.host.triggers.map(({ handler }) => handler).sort();

it('removes the triggers of the account, says how many, and notes it in the log', () => {
  const office = RunningOffice.withOpenCycle();
  expect(handlers(office)).toEqual(['onAnswerSubmitted', 'onDaily']);
  expect(choose(office, 'YES').said).toContain('2 pemicu otomatis');
  expect(handlers(office)).toEqual([]);
  expect(office.tab('Log').flat()).toContain('Melepas otomatisasi');
  expect(choose(office, 'YES').said).toContain('0 pemicu otomatis');
});

it('changes nothing when the question is answered with no', () => {
  const office = RunningOffice.withOpenCycle();
  choose(office, 'NO');
  expect(handlers(office)).toEqual(['onAnswerSubmitted', 'onDaily']);
});

it('installs both again at the next check that is mended', () => {
  const office = RunningOffice.withOpenCycle();
  choose(office, 'YES');
  const mend = office.host.scriptRun('mend', [{ finding: 'trigger-missing' }], { user: hr });
  expect(mend).toMatchObject({ ok: true, value: { ok: true } });
  expect(handlers(office)).toEqual(['onAnswerSubmitted', 'onDaily']);
});

it('is refused to whoever is not HR, and closed to pages', () => {
  const office = RunningOffice.withOpenCycle();
  expect(choose(office, 'YES', siti.email).said).toContain('belum diberi akses');
  expect(office.host.scriptRun('stopAutomation_', [], { user: hr }).ok).toBe(false);
  expect(handlers(office)).toEqual(['onAnswerSubmitted', 'onDaily']);
});
