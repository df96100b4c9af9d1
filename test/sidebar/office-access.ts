// Who can open the files of the synthetic office, as the server would tell it.
import type { FileAccess } from '../../src/contract/file-access';

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
