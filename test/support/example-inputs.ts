// One input of the right shape for every server function that takes any: a function without one does not compile.
import type { FunctionName, Input } from '../../src/contract/functions';
import { joko, siti, smallOffice } from '../../src/local/office/running-office';

type Taking = { [N in FunctionName]: Input<N> extends undefined ? never : N }[FunctionName];

type Examples = { readonly [N in Taking]: Input<N> } & {
  readonly [N in Exclude<FunctionName, Taking>]?: undefined;
};

export const exampleInputs: Examples = {
  setUpWorkbook: { office: 'Dinas CONTOH' },
  setLanguage: { language: 'id' },
  getPage: { language: 'en' },
  requestCode: { address: siti.email },
  signIn: { as: joko.nip, code: '123456' },
  handOverCode: { nip: joko.nip },
  endSessions: { nip: joko.nip },
  showTab: { tab: siti.nip },
  previewImport: smallOffice,
  importOffice: smallOffice,
  openCycle: { name: 'Penilaian 2027', selfDeadline: '2027-10-15', supervisorDeadline: '2027-10-31' },
  previewTask: { kind: 'makeTabs' },
  stepTask: { kind: 'refresh' },
  getPerson: { nip: joko.nip },
  getTalks: { nip: joko.nip },
  writeTalk: {
    nip: joko.nip,
    talk: 1,
    seen: 0,
    heldOn: '2026-10-20',
    place: 'Ruang rapat',
    topics: 'Integritas',
    agreements: '',
    words: 'Kami berbicara terbuka.',
    show: true,
  },
  confirmTalk: { nip: joko.nip, talk: 1, seen: 1 },
  enterSignedPage: {
    nip: joko.nip,
    talk: 1,
    seen: 0,
    heldOn: '2026-10-20',
    place: 'Ruang rapat',
    topics: 'Integritas',
    agreements: 'Belajar bersama',
    employee: 'Saya setuju.',
    supervisor: '',
    signedOn: '2026-10-21',
  },
  publishResults: {},
  getKeptPage: { nip: joko.nip },
  layKeptPage: { nip: joko.nip },
  reopenCycle: { reason: 'Satu jawaban terlewat' },
  decideQuarantine: { key: 'self-0', decision: 'reject' },
  getSheet: { code: 'AAAA-AAAA-AAAA-AAAA' },
  enterAnswer: { code: 'AAAA-AAAA-AAAA-AAAA', levels: { 'M.01': 3 } },
  moveDeadline: { role: 'self', until: '2026-12-01', unit: 'Unit CONTOH' },
  extend: { code: 'AAAA-AAAA-AAAA-AAAA', until: '2026-12-01' },
  refreshAssignments: { token: '0' },
  setAdjusted: { on: true },
  answerPractice: { practiceCase: 'L1', levels: { 'M.01': 3 } },
  importNorms: { text: '{}' },
  getEvidence: { names: true },
  makeArchive: { cycle: '2026-1' },
  previewRestore: { text: '{}' },
  restoreArchive: { text: '{}' },
  previewErasure: { what: '2026-1', keepRoster: false },
  stepErasure: { what: '2026-1', keepRoster: false, confirm: '' },
  previewUndo: { id: '1' },
  undoAction: { id: '1' },
  mend: { finding: 'trigger-missing' },
};
