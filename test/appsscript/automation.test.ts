// What runs by itself and was lost: each trigger brings the other back, and where both are gone HR's panel says so.
import { joko, RunningOffice, siti } from '../../src/local/office/running-office';

const handlers = ({ host }: RunningOffice) => host.triggers.map(({ handler }) => handler).sort();

const both = ['onAnswerSubmitted', 'onDaily'];

function lose({ host }: RunningOffice, ...names: readonly string[]): void {
  for (const name of names)
    host.triggers.splice(
      host.triggers.findIndex(({ handler }) => handler === name),
      1,
    );
}

const scores = (office: RunningOffice) => office.tab('Nilai').filter((row) => row.includes('Berlaku')).length;

describe('a lost trigger', () => {
  it.each([
    ['with an answer that waited', 1],
    ['though nothing waited', 0],
  ])('that takes answers in is put back by the morning run, %s', (_, answers) => {
    const office = RunningOffice.withOpenCycle();
    lose(office, 'onAnswerSubmitted');
    if (answers > 0) office.answer('self', siti.nip, 3);
    expect(scores(office)).toBe(0);
    office.host.runTimeTriggers('onDaily');
    expect(handlers(office)).toEqual(both);
    expect(scores(office)).toBe(answers);
    office.answer('self', joko.nip, 3);
    expect(scores(office)).toBe(answers + 1);
  });

  it('of the morning is put back by the next answer', () => {
    const office = RunningOffice.withOpenCycle();
    lose(office, 'onDaily');
    office.answer('self', siti.nip, 3);
    expect(handlers(office)).toEqual(both);
  });

  it('of the morning is put back by the panel, without a word', () => {
    const office = RunningOffice.withOpenCycle();
    lose(office, 'onDaily');
    expect(office.get('getPanel').automationLost).toBeUndefined();
    expect(handlers(office)).toEqual(both);
  });
});

describe('both triggers lost', () => {
  it('are told by the panel at once, and put back by one press that takes in what waited', () => {
    const office = RunningOffice.withOpenCycle();
    lose(office, ...both);
    office.answer('self', siti.nip, 3);
    expect(office.get('getPanel').automationLost?.title).toBe('Tidak ada lagi yang berjalan otomatis.');
    expect(office.get('getPanel', undefined, siti.email).automationLost).toBeUndefined();
    expect(handlers(office)).toEqual([]);
    expect(office.get('restoreAutomation').automationLost).toBeUndefined();
    expect(handlers(office)).toEqual(both);
    expect(scores(office)).toBe(1);
  });

  it('are nothing to tell of where no period is open', () => {
    const office = RunningOffice.withOpenCycle();
    office.get('closeCycle');
    lose(office, ...both);
    expect(office.get('getPanel').automationLost).toBeUndefined();
  });
});

it("another officer's triggers are not put in doubt while the morning runs", () => {
  const office = RunningOffice.withOpenCycle();
  const other = 'sdm2@contoh.example';
  for (const trigger of office.host.triggers) Object.assign(trigger, { creator: other });
  for (const key of ['timbang.daily-by', 'timbang.submit-by'])
    Object.assign(office.host.properties['script'] ?? {}, { [key]: 'another' });
  expect(office.get('getPanel').automationLost).toBeUndefined();
  expect(handlers(office)).toEqual(both);
});
