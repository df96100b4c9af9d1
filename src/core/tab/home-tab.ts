// Beranda: where the cycle stands and what to do next, for whoever opens the workbook.
import type { Cycle } from '../cycle/cycle';
import type { Competency } from '../framework/competency';
import type { Job } from '../framework/job';
import type { QuarantinedAnswer } from '../response/answer';
import type { Employee } from '../roster/employee';
import type { Settings } from '../settings/settings';
import type { RatedPerson } from '../summary/rated-people';
import { tabNames } from '../tab-names';
import { otherTexts, type Texts } from '../text/texts';
import type { CellValue, PlannedCell } from '../workbook/cell';
import type { TabPlan } from '../workbook/tab-plan';

export const homeTab = { key: 'beranda', name: tabNames.home, people: 'some' } as const;

/** '2/3  ■■■■■■■□□□' */
const progress = (done: number, of: number): string => {
  const filled = of === 0 ? 0 : Math.round((10 * done) / of);
  return `${done}/${of}  ${'■'.repeat(filled)}${'□'.repeat(10 - filled)}`;
};

/** What Beranda shows of an office. */
interface HomeFacts {
  readonly settings: Pick<Settings, 'office'>;
  readonly texts: Pick<Texts, 'home' | 'workbook'>;
  readonly employees: readonly Employee[];
  readonly jobs: readonly Job[];
  readonly competencies: readonly Competency[];
  readonly cycle: Cycle | undefined;
  readonly quarantined: readonly QuarantinedAnswer[];
}

/** The first rows say what the workbook is. */
const top = 4;

export function planHome(office: HomeFacts, people: readonly RatedPerson[]): TabPlan {
  const cells = homeCells(office, people);
  const bottom = cells.length;
  return {
    ...homeTab,
    cells,
    page: { elsewise: () => homeCells({ ...office, texts: otherTexts(office.texts) }, people) },
    layout: {
      columnWidths: [230, 230, 380],
      hideGridlines: true,
      // Joined, so that a row is high for what wraps in it and not for these.
      merges: [0, 1, 2].map((row) => ({ top: row, bottom: row + 1, left: 0, right: 3 })),
      styles: [
        { area: { top: 0, left: 0 }, style: { size: 11, vertical: 'MIDDLE' } },
        { area: { top: 0, bottom: 1, left: 0 }, style: { bold: true, size: 20, color: '#1e5b46' } },
        { area: { top: 1, bottom: 2, left: 0 }, style: { bold: true } },
        { area: { top: 2, bottom: 3, left: 0 }, style: { color: '#5f6b66', italic: true } },
        { area: { top, bottom, left: 0, right: 1 }, style: { color: '#5f6b66' } },
        { area: { top, bottom, left: 1, right: 2 }, style: { bold: true, align: 'LEFT', wrap: true } },
        { area: { top, bottom, left: 0, right: 3 }, style: { line: 'bottom' } },
      ],
      color: '#1e5b46',
      guarded: { open: [], why: office.texts.workbook.guard },
    },
    spareRows: 12,
  };
}

function homeCells(office: HomeFacts, people: readonly RatedPerson[]): readonly (readonly PlannedCell[])[] {
  const { cycle, settings } = office;
  const texts = office.texts.home;
  const rows: (readonly [string, CellValue, CellValue?])[] = [];
  const supervised = people.filter(({ supervisorAssignment }) => supervisorAssignment !== undefined);
  const active = office.employees.filter((person) => person.active);
  rows.push([
    texts.employees,
    active.length,
    active.length === 0
      ? ''
      : texts.withoutSupervisor(active.filter((p) => p.supervisor === undefined).length),
  ]);
  rows.push([
    texts.jobs,
    office.jobs.length,
    texts.confirmed(office.jobs.filter((job) => job.confirmed).length),
  ]);
  rows.push([texts.competencies, office.competencies.length]);
  // The rows are the same whether a period is open or not: so each is found again where people have moved it.
  const asked = people.filter(({ selfAssignment }) => selfAssignment !== undefined);
  const selfDone = asked.filter(({ self }) => self !== undefined).length;
  const supervisorDone = supervised.filter(({ supervisor }) => supervisor !== undefined).length;
  const due = (day: string | undefined) => (day === undefined ? texts.dueUnreadable : texts.due(day));
  const waiting = office.quarantined.filter(
    (answer) => answer.cycle === cycle?.id && answer.decision === 'none',
  ).length;
  const ofCycle = (label: string, value: () => CellValue, remark: (open: Cycle) => CellValue) =>
    rows.push(cycle === undefined ? [label, texts.none] : [label, value(), remark(cycle)]);
  ofCycle(
    texts.cycle,
    () => cycle?.name,
    ({ status }) => texts.status(status),
  );
  ofCycle(
    texts.selfRatings,
    () => progress(selfDone, asked.length),
    ({ selfDeadline }) => due(selfDeadline),
  );
  ofCycle(
    texts.supervisorRatings,
    () => progress(supervisorDone, supervised.length),
    ({ supervisorDeadline }) => due(supervisorDeadline),
  );
  ofCycle(
    texts.quarantine,
    () => waiting,
    () => (waiting === 0 ? '' : texts.decideQuarantine),
  );
  return [
    ['Timbang'],
    [settings.office || texts.noOffice],
    [texts.hint],
    [],
    ...rows.map(([label, value, remark]) => [label, value, remark ?? '']),
  ];
}
