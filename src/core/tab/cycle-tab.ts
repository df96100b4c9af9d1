// Siklus: one row a cycle, as it was opened.
import type { Cycle } from '../cycle/cycle';
import type { WorkbookTexts } from '../text/id/workbook';
import type { CellValue } from '../workbook/cell';
import type { TabPlan } from '../workbook/tab-plan';
import { planTable, readTable } from '../workbook/table';

export const cycleTab = { key: 'siklus', name: 'Siklus' } as const;

const header = {
  id: 'ID',
  name: 'Nama',
  status: 'Status',
  openedOn: 'Dibuka',
  selfDeadline: 'Batas Penilaian Diri',
  supervisorDeadline: 'Batas Penilaian Atasan',
  closedAt: 'Ditutup',
  competencies: 'Kompetensi',
  technical: 'Kompetensi Teknis',
  highestLevel: 'Level Tertinggi',
  layout: 'Tata Letak',
  adjusted: 'Nilai Disesuaikan',
} as const;

const layoutWords = { person: 'Per Orang', team: 'Per Tim' } as const;
const statusWords = { open: 'Terbuka', closed: 'Ditutup' } as const;

export function readCycles(
  values: readonly (readonly CellValue[])[],
  texts: WorkbookTexts,
): readonly Cycle[] {
  return readTable(cycleTab.name, values, [header.id], texts).rows.map((row) => ({
    id: row.text(header.id),
    name: row.text(header.name),
    status: row.text(header.status) === statusWords.open ? 'open' : 'closed',
    openedOn: row.text(header.openedOn),
    selfDeadline: row.text(header.selfDeadline),
    supervisorDeadline: row.text(header.supervisorDeadline),
    closedAt: row.text(header.closedAt) || undefined,
    competencies: row
      .text(header.competencies)
      .split(/\s+/)
      .filter((code) => code !== ''),
    technical: row
      .text(header.technical)
      .split(/\s+/)
      .filter((code) => code !== ''),
    highestLevel: row.number(header.highestLevel) ?? 0,
    layout: row.text(header.layout) === layoutWords.team ? 'team' : 'person',
    adjusted: row.flag(header.adjusted),
  }));
}

export function planCycles(cycles: readonly Cycle[], texts: WorkbookTexts): TabPlan {
  const style = { format: 'text' } as const;
  return planTable({
    ...cycleTab,
    columns: [
      { header: header.id, width: 130, style },
      { header: header.name, width: 220, style },
      { header: header.status, width: 90, style },
      { header: header.openedOn, width: 100, style },
      { header: header.selfDeadline, width: 150, style },
      { header: header.supervisorDeadline, width: 150, style },
      { header: header.closedAt, width: 150, style },
      { header: header.competencies, width: 400, style },
      { header: header.technical, width: 160, style },
      { header: header.highestLevel, width: 110 },
      { header: header.layout, width: 100, style },
      { header: header.adjusted, width: 130, style },
    ],
    rows: cycles.map((cycle) => [
      cycle.id,
      cycle.name,
      statusWords[cycle.status],
      cycle.openedOn,
      cycle.selfDeadline,
      cycle.supervisorDeadline,
      cycle.closedAt ?? '',
      cycle.competencies.join(' '),
      cycle.technical.join(' '),
      cycle.highestLevel,
      layoutWords[cycle.layout],
      cycle.adjusted ? 'Ya' : '',
    ]),
    spareRows: 1,
    color: '#8a938f',
    guard: texts.guard,
  });
}
