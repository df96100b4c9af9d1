// Who can open the files of the synthetic office, as the server would tell it.

import type { FileAccess } from '../../src/contract/file-access';
import type { AgencyFacts } from '../../src/core/agency-facts';

const owner = {
  name: 'sdm@contoh.go.id',
  address: 'sdm@contoh.go.id',
  as: 'owner',
  known: 'hr',
} as const;

export const shared: FileAccess = {
  outsiders: 2,
  workbook: [
    owner,
    { name: 'Slamet', address: 'slamet@contoh.go.id', as: 'editor', known: 'employee' },
    { name: 'tamu@luar.example', address: 'tamu@luar.example', as: 'viewer', known: 'stranger' },
  ],
  forms: [
    { title: 'Penilaian oleh atasan', editUrl: 'https://docs.google.com/forms/d/1/edit', openers: [owner] },
    { title: 'Penilaian diri', editUrl: 'https://docs.google.com/forms/d/2/edit' },
  ],
  unasked: 0,
};

export const agency: AgencyFacts = {
  office: 'Dinas <b>Contoh</b>',
  contact: '',
  officers: [{ address: 'hr@contoh.go.id', name: 'Rina Wulandari, S.E.', nip: '198805052010012005' }],
  people: 135,
  retentionYears: 5,
  objection: { days: 14, working: true },
  answerDays: 7,
  decisionDays: 14,
  verified: false,
  cycle: { name: 'Penilaian 2026', selfUntil: '2026-10-31', supervisorUntil: undefined },
};
