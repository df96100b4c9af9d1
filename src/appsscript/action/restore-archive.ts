// Restoring an archive into an empty workbook: checked whole first, then written, then compared with what the archive says.

import { archiveShape, type RestoreReport } from '../../contract/archive';
import type { Input } from '../../contract/functions';
import { placesWrong } from '../../contract/shape';
import {
  type Archive,
  type ArchivedTab,
  archivedOffice,
  archiveFormat,
  archiveVersion,
  contentHash,
  differingCells,
  shownOf,
  stateOf,
} from '../../core/archive/archive';
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
import type { ArchiveTexts } from '../../core/text/id/archive';
import type { CellValue } from '../../core/workbook/cell';
import { planTab } from '../../core/workbook/plan-tab';
import type { TabPlan } from '../../core/workbook/tab-plan';
import { tabOf } from '../../core/workbook/workbook-state';
import type { Context } from '../entry';
import { restoring } from '../google/begun-work';
import { describing } from '../google/workbook';
import { writePlans } from '../write-plans';
import { isEmptyOffice } from './archive-cycle';

/** The archive in a text; or why it is none. */
function readArchive(text: string, texts: ArchiveTexts): Result<Archive> {
  let given: Partial<Archive> | null;
  // An editor that saved the file may have put a byte order mark before it.
  const bare = text.replace(/^\uFEFF/, '');
  try {
    given = JSON.parse(bare);
  } catch {
    return bare.trimStart().startsWith(`{"format":"${archiveFormat}"`)
      ? refusal('archive-truncated', {}, texts.truncated)
      : refusal('not-an-archive', {}, texts.notArchive);
  }
  if (typeof given !== 'object' || given === null || given.format !== archiveFormat)
    return refusal('not-an-archive', {}, texts.notArchive);
  const { version = 0 } = given;
  if (version > archiveVersion) return refusal('archive-newer', {}, texts.newer(version, archiveVersion));
  if (contentHash(given.content ?? null) !== given.hash) return refusal('archive-altered', {}, texts.altered);
  const checked = archiveShape.safeParse(given);
  // Nothing is in it but what the shape names: a field that it lacks is absent.
  if (checked.success) return success(checked.data as Archive);
  const [where = ''] = placesWrong(checked.error);
  return refusal('archive-malformed', {}, texts.malformed(where));
}

function checked({ office, workbook }: Context, text: string): Result<Archive> {
  const texts = office.texts.archive;
  const read = readArchive(text, texts);
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
  const { texts } = office;
  writePlans(
    describing(context.workbook, texts.archive.logArchive(hash.slice(0, 12))),
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
      planDialogue(state, talks ?? [], office.texts),
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
          office.sealing,
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
