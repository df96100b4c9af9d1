// Formulir: one row a form of a cycle, with what is needed to find it and its answers again.
import type { FormRecord } from '../form/form-record';
import { readSpans, type VerifiedSpan, writeSpans } from '../form/verified-spans';
import { tabNames } from '../tab-names';
import { address, cellText, codes, type Kind, optionalText, pairs, text } from '../workbook/cell-kind';
import { columnsOf } from '../workbook/columns';
import { role } from './role-words';

const spans: Kind<readonly VerifiedSpan[]> = {
  ...text,
  read: (cell) => readSpans(cellText(cell)),
  write: writeSpans,
};

const c = columnsOf<FormRecord>();

export const formsTab = c.tab({
  key: 'formulir',
  name: tabNames.forms,
  people: 'some',
  made: 'always',
  color: '#8a938f',
  spareRows: 1,
  factsOf: ['makeForms'],
  hidden: true,
  guarded: true,
  id: ['formId'],
  columns: {
    cycle: c.read('Periode', 130, text, ({ cycle }) => cycle, { formerly: ['Siklus'] }),
    role: c.needed('Peran', 80, role, (form) => form.role),
    technical: c.read('Kompetensi Teknis', 140, codes, ({ technical }) => technical),
    title: c.read('Judul', 260, text, ({ title }) => title),
    url: c.read('Alamat Pengisian', 260, text, ({ url }) => url),
    editUrl: c.read('Alamat Penyuntingan', 260, text, ({ editUrl }) => editUrl),
    formId: c.needed('ID Formulir', 150, text, ({ formId }) => formId),
    prefill: c.read('Pola Tautan', 200, text, ({ prefill }) => prefill),
    items: c.read('Butir', 260, pairs, ({ items }) => items),
    shape: c.read('Sidik Rencana', 120, text, ({ shape }) => shape),
    team: c.read('Kode Tim', 170, optionalText, ({ team }) => team),
    entries: c.read(
      'Isian Tautan',
      200,
      pairs,
      ({ entries }): Readonly<Record<string, number>> => entries ?? {},
    ),
    owner: c.read('Dibuat Oleh', 200, address, ({ owner }) => owner),
    verified: c.read('Alamat Terverifikasi', 260, spans, ({ verified = [] }) => verified),
  },
  row: ({ team, owner, verified, ...same }) => ({
    ...same,
    ...(team === undefined ? {} : { team }),
    ...(owner === undefined ? {} : { owner }),
    ...(verified.length === 0 ? {} : { verified }),
  }),
});

/** The row of a form; one that is not listed yet has none. */
export const formPlace = ({ title }: { readonly title: string }) => ({ tab: formsTab.name, holds: title });
