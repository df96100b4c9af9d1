// A rating changed after its publication is a new result: it is published anew, and the days to object begin anew.
import { head, hr, joko, RunningOffice, siti } from '../../src/local/office/running-office';

function published(): RunningOffice {
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

describe('a rating changed on a later day', () => {
  const change: readonly (readonly [string, (office: RunningOffice) => void])[] = [
    ['by the supervisor', (office) => void office.answer('supervisor', siti.nip, 1)],
    [
      'by HR for the supervisor',
      (office) => {
        const code =
          office.link('supervisor', siti.nip).link.match(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/)?.[0] ?? '';
        office.get('enterAnswer', { code, levels: { 'M.01': 1 } }, hr);
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
