// A rating changed after its publication is a new result: it is published anew, and the days to object begin anew.
import { head, hr, joko, playedOnce, RunningOffice, siti } from '../../src/local/office/running-office';
import { answer, boss, first, lodge, published as publishedAtTwo, to3 } from '../support/objection-office';

const published = () => playedOnce(['published at three'], playedToPublication);

function playedToPublication(): RunningOffice {
  const office = RunningOffice.withOpenCycle();
  office.at('2026-10-02 08:00');
  for (const { nip } of [siti, joko, head]) office.answer('self', nip, 3);
  for (const { nip } of [siti, joko]) office.answer('supervisor', nip, 3);
  office.get('publishResults', {});
  return office;
}
const stateOf = (office: RunningOffice, nip: string) =>
  office.get('getPublication').people.find((one) => one.nip === nip)?.state;
const sees = (office: RunningOffice) =>
  !office.get('getPerson', { nip: siti.nip }, siti.email).ratingWithheld;

/** Siti's published levels, all of them 2, and her objection to the first. */
function objected(): RunningOffice {
  const office = publishedAtTwo();
  lodge(office, 'M.01');
  return office;
}

const levelsOf = (office: RunningOffice): Record<string, number> =>
  Object.fromEntries(
    office
      .get('getPerson', { nip: siti.nip }, siti.email)
      .competencies.flatMap(({ code, supervisor }) => (supervisor === undefined ? [] : [[code, supervisor]])),
  );

describe('a rating changed on a later day', () => {
  const change: readonly (readonly [string, (office: RunningOffice) => void])[] = [
    ['by the supervisor', (office) => void office.answer('supervisor', siti.nip, 1)],
    [
      'by HR for the supervisor',
      (office) => {
        const code =
          office.link('supervisor', siti.nip).link.match(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/)?.[0] ?? '';
        office.get('enterAnswer', { code, levels: { 'M.01': 1 }, why: 'Salah tulis' }, hr);
      },
    ],
  ];
  it.each(change)('%s waits to be published, and can be objected to from then on', (_, act) => {
    const office = published();
    expect(sees(office)).toBe(true);
    office.at('2026-10-20 08:00');
    act(office);
    expect(stateOf(office, siti.nip)).toBe('ready');
    expect(stateOf(office, joko.nip)).toBe('published');
    expect(sees(office)).toBe(false);
    office.get('publishResults', {});
    expect(sees(office)).toBe(true);
    const lodged = office.get('lodgeObjection', { reasons: { 'M.01': 'Sudah saya lakukan' } }, siti.email);
    expect(lodged).toBeDefined();
  });

  it('to the same levels changes nothing', () => {
    const office = published();
    office.at('2026-10-20 08:00').answer('supervisor', siti.nip, 3);
    expect(stateOf(office, siti.nip)).toBe('published');
    expect(sees(office)).toBe(true);
  });
});

describe('a rating changed on the very day of its publication', () => {
  it('waits to be published anew, whether the change comes before or after it by the clock', () => {
    const office = published();
    office.at('2026-10-02 08:01').answer('supervisor', siti.nip, 1);
    expect([stateOf(office, siti.nip), sees(office)]).toEqual(['ready', false]);
    office.get('publishResults', {});
    expect([stateOf(office, siti.nip), sees(office)]).toEqual(['published', true]);
  });
});

describe('a rating changed while an objection to it runs', () => {
  const office = objected();
  const level = (code: string) => {
    const { competencies } = office.get('getPerson', { nip: siti.nip }, siti.email);
    return competencies.find((one) => one.code === code)?.supervisor;
  };
  office.at('2026-10-01 09:00').answer('supervisor', siti.nip, 5);
  const [line] = office.get('getObjections', undefined, siti.email).cases;

  it('leaves the result as it was published, and all who see the case are told', () => {
    expect([level('M.01'), level('M.02')]).toEqual([2, 2]);
    expect(office.get('getObjection', first, boss.email).points[0]?.from).toBe(2);
    expect(line?.next).toMatch(/Penilaian lain yang dikirim atasan pada 1 Oktober 2026 belum dipakai/);
    expect(office.get('getPublication').people.find(({ nip }) => nip === siti.nip)?.state).toBe('published');
  });

  it('changes nothing of what is decided; the rest is published anew', () => {
    answer(office, 'M.01');
    office.get('decideObjection', { ...first, decisions: to3 }, boss.email);
    expect(stateOf(office, siti.nip)).toBe('ready');
    expect([level('M.01'), level('M.02')]).toEqual([3, 2]);
    office.get('publishResults', {});
    expect([level('M.01'), level('M.02')]).toEqual([3, 5]);
    expect(office.refusal('lodgeObjection', { reasons: { 'M.01': 'Lagi' } }, siti.email)).toEqual([
      'objected-before',
    ]);
    lodge(office, 'M.02');
  });

  it('to what the decision says as well needs no publishing', () => {
    const same = objected();
    same.at('2026-10-01 09:00');
    const code = same.link('supervisor', siti.nip).link.match(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/)?.[0] ?? '';
    const asPublished = { ...levelsOf(same), 'M.01': 4 };
    same.get('enterAnswer', { code, levels: asPublished, why: 'Salah tulis' }, hr);
    answer(same, 'M.01');
    same.get('decideObjection', { ...first, decisions: to3 }, boss.email);
    expect(stateOf(same, siti.nip)).toBe('published');
  });
});
