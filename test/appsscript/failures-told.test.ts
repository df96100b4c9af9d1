// What is told and logged of a failure of Google's: that it was, where, and what to do; never its words, which may quote what people wrote.
import { hr, RunningOffice, smallOffice } from '../../src/local/office/running-office';

describe('calls that Google fails, one service after the other,', () => {
  const office = new RunningOffice();
  office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
  office.get('importOffice', smallOffice);
  office.get('openCycle', {
    name: 'Penilaian 2026',
    selfDeadline: '2026-10-15',
    supervisorDeadline: '2026-10-31',
  });
  const before = office.host.log.length;
  const answers = Array.from({ length: 40 }, (_, at) => {
    office.host.failAt(at + 1, 'before');
    return JSON.stringify(office.host.scriptRun('stepTask', [{ kind: 'makeForms' }], { user: hr }));
  }).filter((answer) => answer.includes('"ok":false'));
  const lines = office.host.log
    .slice(before)
    .filter(({ severity }) => severity === 'ERROR')
    .map((line) => JSON.stringify(line));
  /** The host's words for it, in the place of Google's. */
  const words = /failed while accessing|planned fault/i;

  it('are answered by what to do, without its words and without places in the script', () => {
    expect(answers.length).toBeGreaterThan(3);
    for (const answer of answers) {
      expect(answer).toContain('"action":"');
      expect(answer).not.toMatch(words);
      expect(answer).not.toMatch(/Code\.js|\.gs\b|\bat \w+ \(/);
    }
  });

  it('leave lines in the log, of the action and where it failed, without its words, names and numbers', () => {
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      expect(line).toContain('stepTask');
      expect(line).not.toMatch(words);
      expect(line).not.toMatch(/\d{18}|Siti|@contoh/);
    }
  });
});
