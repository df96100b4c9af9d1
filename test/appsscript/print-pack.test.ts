// What goes to paper: published results, as their persons see them.
import { head, hr, joko, RunningOffice, siti } from '../../src/local/office/running-office';

function publishedOffice(): RunningOffice {
  const office = RunningOffice.withOpenCycle().at('2026-10-05 09:00');
  office.answer('self', siti.nip, 3);
  office.answer('supervisor', siti.nip, 4);
  office.answer('supervisor', joko.nip, 3);
  office.work('refresh');
  office.get('publishResults', {});
  return office;
}

describe('the pack for print', () => {
  const office = publishedOffice();
  const pack = office.get('getPrintPack', {});

  it('holds of a person just what stands on the own result page', () => {
    const sheet = pack.pages.find(({ review }) => review.nip === siti.nip);
    expect(sheet?.review).toEqual(office.get('getPerson', { nip: siti.nip }, siti.email));
    // The figure by which the band goes: in this office the one that is not capped.
    expect(sheet?.match).toBeGreaterThan(0);
    expect(sheet?.match).toBe(sheet?.review.match?.uncapped);
    expect(sheet?.supervisor).toEqual({ name: head.name, nip: head.nip });
  });

  it('leaves out whose result is not published, and says who', () => {
    expect(pack.pages.map(({ review }) => review.nip)).toEqual([siti.nip]);
    expect([...pack.leftOut].sort()).toEqual([head.name, joko.name].sort());
  });

  it('is of one unit where one is named', () => {
    expect(office.get('getPrintPack', { unit: 'Unit lain' })).toMatchObject({ pages: [], leftOut: [] });
  });

  it('is told to the person as a file that was taken', () => {
    const { openings } = office.get('getMyData', undefined, siti.email);
    expect(openings).toContainEqual(expect.objectContaining({ door: 'file', by: hr }));
  });
});
