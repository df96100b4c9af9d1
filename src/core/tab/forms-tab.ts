// Formulir: one row a form of a cycle, with what is needed to find it and its answers again.
import type { FormRecord } from '../form/form-record';
import type { WorkbookTexts } from '../text/id/workbook';
import type { CellValue } from '../workbook/cell';
import { readPairs, writePairs } from '../workbook/pairs';
import type { TabPlan } from '../workbook/tab-plan';
import { planTable, readTable } from '../workbook/table';
import { readRole, roleWords } from './role-words';

export const formsTab = { key: 'formulir', name: 'Formulir' } as const;

const header = {
  cycle: 'Siklus',
  role: 'Peran',
  technical: 'Kompetensi Teknis',
  team: 'Kode Tim',
  title: 'Judul',
  url: 'Alamat Pengisian',
  editUrl: 'Alamat Penyuntingan',
  formId: 'ID Formulir',
  prefill: 'Pola Tautan',
  items: 'Butir',
  shape: 'Sidik Rencana',
} as const;

export function readForms(
  values: readonly (readonly CellValue[])[],
  texts: WorkbookTexts,
): readonly FormRecord[] {
  return readTable(formsTab.name, values, [header.formId], texts).rows.flatMap((row): FormRecord[] => {
    const role = readRole(row.text(header.role));
    if (role === undefined) return [];
    return [
      {
        cycle: row.text(header.cycle),
        role,
        technical: row
          .text(header.technical)
          .split(/\s+/)
          .filter((code) => code !== ''),
        ...(row.text(header.team) === '' ? {} : { team: row.text(header.team) }),
        title: row.text(header.title),
        formId: row.text(header.formId),
        url: row.text(header.url),
        editUrl: row.text(header.editUrl),
        prefill: row.text(header.prefill),
        items: readPairs(row.text(header.items)),
        shape: row.text(header.shape),
      },
    ];
  });
}

export function planForms(forms: readonly FormRecord[], texts: WorkbookTexts): TabPlan {
  const style = { format: 'text' } as const;
  return planTable({
    ...formsTab,
    columns: [
      { header: header.cycle, width: 130, style },
      { header: header.role, width: 80, style },
      { header: header.technical, width: 140, style },
      { header: header.title, width: 260, style },
      { header: header.url, width: 260, style },
      { header: header.editUrl, width: 260, style },
      { header: header.formId, width: 150, style },
      { header: header.prefill, width: 200, style },
      { header: header.items, width: 260, style },
      { header: header.shape, width: 120, style },
      { header: header.team, width: 170, style },
    ],
    rows: forms.map((form) => [
      form.cycle,
      roleWords[form.role],
      form.technical.join(' '),
      form.title,
      form.url,
      form.editUrl,
      form.formId,
      form.prefill,
      writePairs(form.items),
      form.shape,
      form.team ?? '',
    ]),
    spareRows: 1,
    color: '#8a938f',
    hidden: true,
    guard: texts.guard,
  });
}
