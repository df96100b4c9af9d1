// A result that could not be seen for a time is published anew before its days to object run: nobody can let them pass in hiding.
import { head, type RunningOffice, siti } from '../../src/local/office/running-office';
import { filesWith, published } from '../support/objection-office';
import { deputy, TrackedOffice } from '../support/tracked-office';

const refresh = (office: RunningOffice) =>
  office.get('refreshAssignments', { token: office.get('previewAssignments').token });

const ways: readonly (readonly [
  string,
  { readonly there: (office: RunningOffice) => void; readonly back: (office: RunningOffice) => void },
])[] = [
  [
    'other levels, then the old ones again',
    {
      there: (office) => void office.answer('supervisor', siti.nip, 1),
      back: (office) => void office.answer('supervisor', siti.nip, 2),
    },
  ],
  [
    'another supervisor, undone',
    {
      there: (office) => {
        new TrackedOffice(office).type('Pegawai', siti.nip, 'NIP Atasan', deputy.nip);
        refresh(office);
      },
      back: (office) => void office.get('undoReassignment', { nip: siti.nip }),
    },
  ],
  [
    'another supervisor, then by the roster the former one',
    {
      there: (office) => {
        office.get('importOffice', filesWith(deputy.nip));
        refresh(office);
      },
      back: (office) => {
        office.get('importOffice', filesWith(head.nip));
        refresh(office);
      },
    },
  ],
];

describe.each(ways)('after %s', (_, { there, back }) => {
  const office = published();
  office.at('2026-10-10 08:00');
  there(office);
  office.at('2026-10-16 08:00');
  back(office);
  const refused = () => office.refusal('lodgeObjection', { reasons: { 'M.01': 'Ada buktinya' } }, siti.email);

  it('the result is not published, the person is told why, and closing names it', () => {
    expect(office.get('getPublication').people.find(({ nip }) => nip === siti.nip)?.state).toBe('ready');
    expect(refused()).toEqual(['not-yet']);
    const review = office.get('getPerson', { nip: siti.nip }, siti.email);
    expect([review.ratingWithheld, review.objections.join(' ')]).toEqual([
      true,
      expect.stringMatching(/diubah setelah hasilnya diterbitkan.*diterbitkan kembali/),
    ]);
    const undecided = JSON.stringify(office.get('previewClosing'));
    expect(undecided).toContain('Hasil 1 pegawai berubah dan belum diterbitkan lagi');
  });

  it('published anew, also after closing, it can be objected to for all its days', () => {
    office.get('closeCycle', undefined);
    office.get('publishResults', {});
    expect(office.get('getObjections', undefined, siti.email).own?.until).toBe('2026-10-30');
    office.at('2026-10-30 23:00');
    expect(refused()).toEqual([]);
  });
});
