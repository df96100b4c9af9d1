// Who can really open the workbook and the forms, on the local host with the shipped script.
import { head, hr, RunningOffice, siti } from '../../src/local/office/running-office';

const guest = 'tamu@luar.example';

describe.each(['left-out', 'named'] as const)(
  'a workbook that people share without Timbang, its editors %s among viewers',
  (editorsAmongViewers) => {
    const office = RunningOffice.withOpenCycle(undefined, {
      editors: [siti.email],
      viewers: [guest],
      variants: { editorsAmongViewers },
    });

    it('shows HR in names who can open it, and what about them is unusual', () => {
      const { workbook, outsiders } = office.get('getFileAccess');
      expect(workbook.map(({ address, as, known }) => [address, as, known])).toEqual([
        [hr, 'owner', 'hr'],
        [siti.email, 'editor', 'employee'],
        [guest, 'viewer', 'stranger'],
      ]);
      expect(workbook[1]?.name).toBe(siti.name);
      expect(outsiders).toBe(2);
    });

    it('shows the editors of every form of the period', () => {
      const { forms, unasked } = office.get('getFileAccess');
      expect(forms.map(({ openers }) => openers?.map(({ address }) => address))).toEqual([[hr], [hr]]);
      expect(unasked).toBe(0);
    });

    it('tells nobody but HR', () => {
      const answer = office.call('getFileAccess', undefined, head.email);
      expect(answer.ok ? 'ok' : answer.problems[0]?.code).toBe('not-allowed');
    });
  },
);
