// The demo office: its files are those its program makes, and the import finds in them what was planted.
import { readFileSync } from 'node:fs';
import { importRoster } from '../../../src/core/roster/import-roster';
import { importSupervisors } from '../../../src/core/roster/import-supervisors';
import { linkSupervisors } from '../../../src/core/roster/link-supervisors';
import { rosterTexts } from '../../../src/core/text/id/roster';
import { demoCity } from '../../../src/local/simulated/demo-city';
import { demoOffice } from '../../../src/local/simulated/demo-office';

const texts = rosterTexts;
const fileOf = (name: string) => readFileSync(`scripts/demo/office/${name}`, 'utf8');

function take(roster: string, supervisors: string) {
  const people = importRoster(roster, { today: '2026-11-23', texts });
  const list = importSupervisors(supervisors, { texts });
  if (!people.ok || !list.ok) throw new Error('refused');
  const linked = linkSupervisors(people.value.people, list.value.links, {
    texts,
    widestSpan: 25,
    leftOut: people.value.leftOut,
  });
  return {
    people: linked.people,
    roster: people.value.problems,
    links: [...list.value.problems, ...linked.problems],
  };
}

const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code).sort();

describe('the demo office', () => {
  const { people, roster, links } = take(fileOf('siasn-export.csv'), fileOf('atasan.csv'));

  it.each(Object.entries(demoOffice()))('%s is what the program makes', (name, text) => {
    expect(fileOf(name)).toBe(text);
  });

  it('has about forty people and six supervisors, the head rated by the mayor', () => {
    expect(people).toHaveLength(41);
    const raters = new Set(
      people.flatMap(({ supervisor }) => (supervisor?.kind === 'nip' ? [supervisor.nip] : [])),
    );
    expect(raters.size).toBe(6);
    expect(people[0]?.supervisor).toEqual({ kind: 'outside', title: 'WALI KOTA' });
  });

  it('shows each kind of damage to a roster', () => {
    expect(codes(roster)).toEqual(
      [
        'birth-against-nip',
        'birth-unreadable',
        'column-of-numbers',
        'inactive',
        'inactive',
        'job-kind-unknown',
        'job-missing',
        'nip-birth-date',
        'nip-duplicate',
        'nip-length',
        'nip-scientific',
        'nip-serial-000',
        'sex-against-nip',
      ].sort(),
    );
  });

  it('shows each kind of broken link', () => {
    expect(codes(links.filter(({ code }) => !code.startsWith('person-')))).toEqual(
      [
        'supervisor-loop',
        'supervisor-loop',
        'supervisor-missing',
        'supervisor-outside',
        'supervisor-self',
        'supervisor-unknown',
      ].sort(),
    );
  });

  it('leaves every supervisor at least five people to rate', () => {
    const spans = new Map<string, number>();
    for (const { supervisor } of people) {
      if (supervisor?.kind === 'nip') spans.set(supervisor.nip, (spans.get(supervisor.nip) ?? 0) + 1);
    }
    expect(Math.min(...spans.values())).toBeGreaterThanOrEqual(5);
  });

  it('names nobody who could exist: made-up family names, addresses that lead nowhere', () => {
    for (const { name, email } of people) {
      if (!/^[=A]N?DAI <|^=IMPORT/.test(name)) {
        expect(name).toMatch(/(Contohan|Umpama|Misalnya|Rekaan|Khayali|Andaikan|Ibarat|Seumpama)$/i);
      }
      if (email !== undefined) expect(email).toMatch(/@contoh\.example$/);
    }
  });
});

describe('the demo city', () => {
  const offices = demoCity();

  it('has twelve offices with 130 raters, and not a flaw in its files', () => {
    let raters = 0;
    for (const { files } of offices) {
      const { people, roster, links } = take(files['siasn-export.csv'], files['atasan.csv']);
      expect(codes(roster)).toEqual([]);
      expect(codes(links)).toEqual(['supervisor-outside']);
      raters += new Set(
        people.flatMap(({ supervisor }) => (supervisor?.kind === 'nip' ? [supervisor.nip] : [])),
      ).size;
    }
    expect([offices.length, raters]).toEqual([12, 130]);
  });
});
