// Views of colleagues as the page tests have them.
import type { Colleagues } from '../../src/contract/colleagues';
import { colleagueTexts } from '../../src/core/text/id/colleagues';
import { sheet } from './office-raters';

const competencies = sheet('').competencies.slice(0, 2);
const codes = competencies.map(({ code }) => code);
const { peer, report } = colleagueTexts.groups;

export const colleagues: Colleagues = {
  own: {
    nominees: [
      {
        who: 'k1',
        name: 'Dewi Lestari',
        group: peer,
        state: 'named',
        words: 'menunggu persetujuan',
        withdrawable: true,
      },
      {
        who: 'k2',
        name: 'Slamet',
        group: report,
        state: 'approved',
        words: 'disetujui',
        withdrawable: false,
      },
    ],
    choices: [
      { who: 'k3', name: 'Rudi Hartono', job: 'Analis Contoh', role: 'peer' },
      { who: 'k4', name: 'Tri Wahyuni', job: 'Pengadministrasi Contoh', role: 'peer' },
    ],
    sentences: [colleagueTexts.few(peer, 2)],
  },
  deciding: [
    {
      nip: '199001152015032001',
      name: 'Slamet',
      nominees: [
        {
          ...{ who: 'k5', name: 'Rudi Hartono', group: peer, state: 'named' },
          ...{ words: `menunggu persetujuan · ${colleagueTexts.load(12, 36)}`, withdrawable: true },
        },
        {
          ...{ who: 'k6', name: 'Tri Wahyuni', group: peer, state: 'approved' },
          ...{ words: 'disetujui', withdrawable: true },
        },
      ],
      sentences: [colleagueTexts.heavy('Rudi Hartono', 12, 36)],
    },
  ],
  asked: [
    { who: 'p1', name: 'Yohanes Tandi Rerung, S.T.', job: 'Analis Contoh', codes, answered: false },
    { who: 'p2', name: 'Dewi Lestari', job: 'Analis Contoh', codes, answered: false },
    { who: 'p3', name: 'Slamet', job: 'Analis Contoh', codes, answered: true },
  ],
  competencies,
  told: [
    {
      name: 'Siti Aminah',
      groups: [
        {
          group: peer,
          figures: [{ name: 'Integritas', about: 3, close: true }],
          comments: ['Selalu datang lebih awal.'],
        },
        { group: report, withheld: colleagueTexts.tooFew },
      ],
    },
  ],
};
