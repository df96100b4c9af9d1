// Restoring an archive into an empty workbook: checked whole first, then written, then compared with what the archive says.

import { archiveIn, type RestoreReport } from '../../contract/archive';
import type { Input } from '../../contract/functions';
import {
  type Archive,
  type ArchivedTab,
  archivedOffice,
  differingCells,
  shownOf,
  stateOf,
} from '../../core/archive/archive';
import { readArchive } from '../../core/archive/read-archive';
import { dayPart } from '../../core/moment';
import { heldTabs } from '../../core/office/held-tabs';
import { currentPeople, type Office, planHeld } from '../../core/office/office';
import { keptPagePlan } from '../../core/report/kept-page-plan';
import { planOfficeTabs, planPeopleTabs } from '../../core/report/office-tabs';
import { roomForPeople } from '../../core/report/person-tabs';
import { tabs as ownTabs } from '../../core/report/tabs';
import { type Result, refusal, success } from '../../core/result';
import { planDialogue, talkVersions } from '../../core/tab/dialogue-tab';
import { isSealedTab, sealAdopted } from '../../core/tab/sealed-tabs';
import type { CellValue } from '../../core/workbook/cell';
import { planTab } from '../../core/workbook/plan-tab';
import type { TabPlan } from '../../core/workbook/tab-plan';
import { tabOf } from '../../core/workbook/workbook-state';
import type { Context } from '../entry';
import { restoring } from '../google/begun-work';
import { describing } from '../google/workbook';
import { writePlans } from '../write-plans';
import { isEmptyOffice } from './archive-cycle';

function checked({ office, workbook }: Context, text: string): Result<Archive> {
  const texts = office.texts.archive;
  const read = readArchive(text, texts, archiveIn);
  if (!read.ok) return read;
  if (!isEmptyOffice(office, workbook.state) && restoring.read() !== read.value.hash)
    return refusal('workbook-not-empty', {}, texts.notEmpty);
  return read;
}

export function previewRestore(context: Context, { text }: Input<'previewRestore'>): Result<RestoreReport> {
  const read = checked(context, text);
  if (!read.ok) return read;
  const texts = context.office.texts.archive;
  const { cycle, office, madeAt, pages, tabs, zone } = read.value.content;
  return success({
    done: false,
    sentences: [
      texts.restorePreview(cycle.name, office, madeAt, pages.length),
      texts.restoreTabs(tabs.length),
      ...earlierCycles(archivedOffice(tabs)),
      texts.officersStay,
      texts.logStays,
      ...(zone === context.workbook.timeZone ? [] : [texts.otherZone(zone)]),
    ],
  });
}

/** What the file holds of earlier cycles, and what it does not. */
const earlierCycles = ({ cycles, texts }: Office): readonly string[] =>
  cycles.length > 1 ? [texts.archive.withEarlier(cycles.length - 1)] : [];

/** Pressed again after a failure it goes on. */
export function restoreArchive(context: Context, { text }: Input<'restoreArchive'>): Result<RestoreReport> {
  const read = checked(context, text);
  if (!read.ok) return read;
  const { content, hash } = read.value;
  restoring.keep(hash);
  const told = archivedOffice(content.tabs);
  // Who may act here is not for a file to say.
  const { sealing } = context.office;
  const office: Office = { ...told, sealing, settings: { ...told.settings, hr: context.office.settings.hr } };
  const { texts } = context.office;
  writePlans(
    describing(context.workbook, context.office.written.archive.logArchive(hash.slice(0, 12))),
    plansOf(office, content.tabs, context.today),
  );
  restoring.forget();
  const differing = differingCells(content.shown, shownOf(office, dayPart(content.madeAt)));
  const { archive } = texts;
  return success({
    done: true,
    sentences: [
      archive.restored(content.cycle.name),
      differing === 0 ? archive.same : archive.differs(differing),
      ...earlierCycles(told),
      archive.officersStay,
      archive.logStays,
    ],
  });
}

/** What people and forms wrote goes back cell by cell; what follows from it is planned anew. */
function plansOf(office: Office, tabs: readonly ArchivedTab[], today: string): readonly TabPlan[] {
  const state = stateOf(tabs);
  const talks = talkVersions(state, office.texts);
  const looks = new Map(
    [
      planDialogue(state, talks ?? [], office.written),
      ...(Object.keys(heldTabs) as (keyof typeof heldTabs)[]).map((name) => planHeld(office, name)),
      ...planPeopleTabs(office, currentPeople(office), today, talks),
    ].map((plan) => [plan.key, plan]),
  );
  const written = tabs.flatMap((tab): TabPlan[] => {
    if (tab.key === ownTabs.log.key || tab.key === ownTabs.settings.key) return [];
    const look = looks.get(tab.key);
    return [
      {
        key: tab.key,
        name: tab.name,
        cells: sealAdopted(
          tab.key,
          tab.values.map((row) => row.map((cell): CellValue => cell ?? undefined)),
          office,
        ),
        ...(isSealedTab(tab.key) ? { sealed: true } : {}),
        layout: look?.layout ?? { columnWidths: [], styles: [], hidden: tab.hidden },
        spareRows: look?.spareRows ?? 1,
      },
    ];
  });
  // Pages that the next cycle had put away are pages again: here the cycle is the one in force.
  const archived = stateOf(tabs);
  const pages = currentPeople(office)
    .flatMap(({ nip }) => keptPagePlan(office, archived, nip) ?? [])
    .filter(({ key }) => tabOf(archived, key) === undefined)
    .slice(0, roomForPeople(archived))
    .map((page): TabPlan => ({ ...(looks.get(page.key) ?? page), cells: page.cells }));
  const there = new Set([...written, ...pages].map(({ key }) => key));
  return [
    // Over what stands there, not over what stood in the file.
    planTab(ownTabs.settings, office.settings, office),
    ...written,
    ...pages,
    ...planOfficeTabs(office, today).filter(({ key }) => !there.has(key)),
  ];
}
