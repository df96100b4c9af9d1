// Made-up objections and statements for the scenes of the panel.
import type { ObjectionCase, Objections } from '../../src/contract/objections';
import type { TalkQuality } from '../../src/contract/talk-quality';
import { talkQualityTexts } from '../../src/core/text/id/talk-quality';
import { sheet } from './office-raters';

const [firstAsked, secondAsked] = sheet('').competencies;
const nip = '199001152015032001';
const line = {
  nip,
  number: 1,
  name: 'Slamet',
  about: 'Integritas, Kerja Sama',
  next: 'Menunggu putusan: Ratna Dewi, paling lambat 22 Oktober 2026.',
  mine: true,
  decided: false,
};

export const objections: Objections = {
  own: {
    sentence:
      'Bila menurut Anda ada penilaian yang tidak sesuai dengan kenyataan, Anda berhak mengajukan keberatan tertulis beserta alasannya sampai 15 Oktober 2026 pukul 23.59 (14 hari kalender sejak hasil diterbitkan).',
    until: '2026-10-15',
    open: true,
    competencies: [
      { code: 'M.01', name: 'Integritas', level: 2 },
      { code: 'M.02', name: 'Kerja Sama' },
    ],
  },
  cases: [
    line,
    {
      ...line,
      number: 2,
      mine: false,
      next: 'Menunggu jawaban atasan: Yohanes Tandi Rerung, S.T., paling lambat 8 Oktober 2026.',
    },
  ],
};

export const hrObjections: Objections = {
  cases: objections.cases.map((one) => ({ ...one, mine: false })),
  undecidable: [
    {
      nip,
      name: 'Dr. Maria Magdalena Ohoiwutun, S.E., M.M.',
      unit: 'CONTOH Sekretariat',
      why: 'atasan dari atasan langsungnya tidak diketahui',
    },
  ],
};

/** As the superior's superior sees it before deciding. */
export const toDecide: ObjectionCase = {
  ...line,
  as: 'upper',
  highestLevel: 5,
  trail: ['Slamet, 1 Oktober 2026', 'dicatat oleh sdm@contoh.go.id atas nama WALI KOTA, 3 Oktober 2026'],
  turn: { step: 'decide', inNameOf: 'WALI KOTA' },
  points: [firstAsked, secondAsked].flatMap((asked) =>
    asked === undefined
      ? []
      : [
          {
            ...asked,
            self: 4,
            from: 2,
            example: 'Menolak <b>imbalan</b> pemohon di loket.',
            reason: 'Saya memimpin <i>tiga</i> rapat lintas bidang sejak Maret.\nRisalahnya ada di bidang.',
            answer: '=Hanya satu rapat yang saya saksikan.',
          },
        ],
  ),
};

export const toAnswer: ObjectionCase = {
  ...toDecide,
  as: 'supervisor',
  next: 'Menunggu jawaban atasan: Yohanes Tandi Rerung, S.T., paling lambat 8 Oktober 2026.',
  trail: toDecide.trail.slice(0, 1),
  turn: { step: 'answer' },
  points: toDecide.points.map(({ answer: _, ...point }) => point),
};

export const decided: ObjectionCase = {
  ...toDecide,
  mine: false,
  decided: true,
  next: 'Diputuskan pada 20 Oktober 2026; final.',
  trail: [...toDecide.trail, 'Ratna Dewi, 20 Oktober 2026'],
  points: toDecide.points.map((point) => ({
    ...point,
    decision: { to: 3, reason: 'Risalah tiga rapat cukup.' },
  })),
};

export const talkQuality: TalkQuality = {
  statements: talkQualityTexts.statements,
  own: { supervisor: 'Yohanes Tandi Rerung, S.T.', answered: false },
  groups: [
    { supervisor: 'Budi Santoso', figures: { answers: 6, agree: [6, 5, 4, 6, 6, 3, 2, 4, 5] } },
    { supervisor: 'Wati Lestari', withheld: talkQualityTexts.tooFew },
  ],
};
