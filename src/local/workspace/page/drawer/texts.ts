// What the drawer says beyond the words it shares with the workspace.
import type { Language } from '../shared/text';

const id = {
  tabs: 'Bagian ruang kerja lokal',
  lost: 'Ruang kerja tidak menjawab. Yang terlihat di sini mungkin sudah lama.',
  total: 'Jumlah',
  totals: (count: number) => (count === 1 ? '1 eksekusi' : `${count} eksekusi`),
  latest: (count: number) => `${count} eksekusi terakhir`,
  share: 'Bagian waktu',
  severities: {
    DEBUG: 'rinci',
    INFO: 'info',
    ERROR: 'kesalahan',
  } as Readonly<Record<string, string>>,
  events: {
    CLOCK: 'waktu',
    ON_OPEN: 'saat dibuka',
    ON_EDIT: 'saat diedit',
    ON_CHANGE: 'saat berubah',
    ON_FORM_SUBMIT: 'saat formulir dikirim',
  } as Readonly<Record<string, string>>,
  text: 'Teks',
  links: 'Tautan dalam surat ini',
  withAttachments: (count: number) => `${count} lampiran`,
  ahead: 'Majukan jam',
  noTimeTriggers: 'Tidak ada pemicu waktu.',
};

export type DrawerTexts = typeof id;

const en: DrawerTexts = {
  tabs: 'Parts of the local workspace',
  lost: 'The workspace does not answer. What you see here may be old.',
  total: 'Total',
  totals: (count) => (count === 1 ? '1 execution' : `${count} executions`),
  latest: (count) => `latest ${count} executions`,
  share: 'Share of time',
  severities: { DEBUG: 'debug', INFO: 'info', ERROR: 'error' },
  events: {
    CLOCK: 'time',
    ON_OPEN: 'on open',
    ON_EDIT: 'on edit',
    ON_CHANGE: 'on change',
    ON_FORM_SUBMIT: 'on form submit',
  },
  text: 'Text',
  links: 'Links in this message',
  withAttachments: (count) => (count === 1 ? '1 attachment' : `${count} attachments`),
  ahead: 'Move the clock ahead',
  noTimeTriggers: 'There is no time trigger.',
};

export const drawerTexts: Readonly<Record<Language, DrawerTexts>> = { id, en };
