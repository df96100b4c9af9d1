// What is not in the table of functions, called from a page all the same: nothing happens, whoever calls with whatever argument.
import { functions } from '../../src/contract/functions';
import { dump } from '../../src/local/host/dump';
import { readProject } from '../../src/local/host/script/project-folder';
import { topLevelFunctions } from '../../src/local/host/script/run-bundle';
import { head, hr, RunningOffice, siti } from '../../src/local/office/running-office';
import { TrackedOffice } from '../support/tracked-office';

const forGoogle = topLevelFunctions(readProject('dist').code).filter((name) => !(name in functions));

/** An office in which both triggers have something to do: an answer not taken in, reminders that wait, deadlines that have passed. */
function busyOffice(): RunningOffice {
  const tracked = new TrackedOffice(RunningOffice.withOpenCycle());
  tracked.at('2026-10-05 09:00').leaveQuota(0);
  tracked.office.work('remind');
  tracked.office.answer('self', siti.nip, 3, { event: 'suppressed' });
  return tracked.at('2026-11-05 09:00').office;
}

it('there are functions for Google alone', () => {
  expect(forGoogle).toEqual(
    expect.arrayContaining(['doGet', 'onAnswerSubmitted', 'onDaily', 'onInstall', 'onOpen', 'showPanel']),
  );
});

describe.each(forGoogle)('%s', (name) => {
  const office = busyOffice();
  const before = dump(office.host);
  const other = office.host.triggers.find(({ handler }) => handler !== name)?.uid;

  it.each([
    ['no argument', []],
    ['an event of a trigger that is none', [{ triggerUid: '1234567890123456789', authMode: 'FULL' }]],
    ['an event of another trigger', [{ triggerUid: other }]],
    ['an event whose id is an object', [{ triggerUid: { toString: 'x' } }]],
    ['a text', ['triggerUid']],
    ['nothing in place of an event', [null]],
  ])('with %s changes nothing and sends nothing', (_, args) => {
    for (const user of ['', 'orang@lain.example', siti.email, head.email, hr])
      for (const via of ['sidebar', 'webapp'] as const) office.host.scriptRun(name, args, { user, via });
    // Said in one word: the whole workspace would bury it.
    expect(dump(office.host) === before ? 'unchanged' : 'changed').toBe('unchanged');
  });
});

it('a trigger that fires does its work', () => {
  const office = busyOffice();
  const before = dump(office.host);
  office.host.runTimeTriggers('onDaily');
  expect(dump(office.host) === before).toBe(false);
  expect(office.get('getPanel').hr?.self.done).toBe(1);
});
