// In which time zones the workbook has counted: moments stay in the cells as its clock showed them, whoever sets it anew.
import { serialOf } from '../../core/moment';
import type { TwiceShown } from '../../core/response/twice-shown';
import type { SheetRequest } from '../../core/workbook/sheet-request';
import { noteRequest, zoneKey } from '../../core/workbook/workbook-note';
import { localMoment } from './local-moment';

/** A zone in which the workbook counted, until it was set anew at a moment between two, in milliseconds since 1970. */
export interface FormerZone {
  readonly zone: string;
  /** When it was last seen to be so. */
  readonly since: number;
  readonly until: number;
  /** Set anew in Google's settings, so that its clock shows another time, and nobody has said yet that this is right. */
  readonly unasked?: true;
}

/** What the workbook says of its zones, in its metadata: a copy takes it along. */
interface ZoneNote {
  readonly zone: string;
  readonly seen: number;
  readonly former: readonly FormerZone[];
}

export interface WorkbookZones {
  /** The latest last. */
  readonly former: readonly FormerZone[];
  /** What is to be noted with the next change of the workbook, if anything, and in place of which note. */
  readonly due: { note: ZoneNote | undefined; metadataId: number | undefined };
}

/** What of a workbook is of its zones. */
interface Zoned {
  readonly timeZone: string;
  readonly zones: WorkbookZones;
}

/** A change to and fro is somebody trying: the last few matter. */
const mostKept = 20;

/** A zone that is seen every day need not be noted more often. */
const day = 86_400_000;

const serialAt = (at: number, zone: string): number => serialOf(localMoment(at, zone)) ?? 0;

/** @param zone of the workbook now @param notes those that are there: in a copy that was made one of its own, two */
export function readZones(
  zone: string,
  now: number,
  notes: readonly { readonly metadataId: number; readonly text: string }[],
): WorkbookZones {
  const read = notes.map(({ metadataId, text }) => ({ metadataId, ...(JSON.parse(text) as ZoneNote) }));
  const noted = read.sort((one, other) => other.seen - one.seen)[0];
  const { seen = 0, former = [], metadataId } = noted ?? {};
  if (noted === undefined || noted.zone === zone) {
    const note = noted === undefined || now - seen > day ? { zone, seen: now, former } : undefined;
    return { former, due: { note, metadataId } };
  }
  const moved = serialAt(now, noted.zone) !== serialAt(now, zone);
  const last = { zone: noted.zone, since: seen, until: now, ...(moved && { unasked: true as const }) };
  const all = [...former, last].slice(-mostKept);
  return { former: all, due: { note: { zone, seen: now, former: all }, metadataId } };
}

/** The change of zone that somebody made in Google's settings, and that nobody has said to be right. */
export const unaskedZone = ({ zones: { former } }: Zoned): FormerZone | undefined =>
  former.slice(-1).find(({ unasked }) => unasked);

/** What puts down the zones that are due, to go out with any other change. */
export const zoneRequests = ({ zones: { due } }: Zoned): readonly SheetRequest[] =>
  due.note === undefined ? [] : [noteRequest(zoneKey, JSON.stringify(due.note), due.metadataId)];

/** Has the workbook note that a zone is the right one, with the next change. @param zone in which it counts from now on */
export function noteZone({ timeZone, zones: { former, due } }: Zoned, zone: string): void {
  const now = Date.now();
  const settled = former.map(({ unasked: _, ...one }) => one);
  const left = zone === timeZone ? [] : [{ zone: timeZone, since: now, until: now }];
  due.note = { zone, seen: now, former: [...settled, ...left].slice(-mostKept) };
}

/** Has a copy say what the original said of its zones by itself, with the next change: what it was copied with may stay as it is. */
export function noteZonesAnew({ timeZone, zones: { former, due } }: Zoned): void {
  due.note = { zone: timeZone, seen: Date.now(), former };
  due.metadataId = undefined;
}

/**
 * What the workbook's clock may have shown at a moment, as serial numbers: one, or several where it was set anew about then.
 * @param at milliseconds since 1970
 */
export function momentsOf({ timeZone, zones: { former } }: Zoned, at: number): readonly number[] {
  const first = former.findIndex(({ until }) => at < until);
  if (first < 0) return [serialAt(at, timeZone)];
  const { zone, since } = former[first] as FormerZone;
  const next = former[first + 1]?.zone ?? timeZone;
  return at < since ? [serialAt(at, zone)] : [serialAt(at, zone), serialAt(at, next)];
}

/** Where the workbook's clock was set back. */
export const twiceShown = (timeZone: string, former: readonly FormerZone[]): readonly TwiceShown[] =>
  former.flatMap(({ zone, since, until }, index) => {
    const next = former[index + 1]?.zone ?? timeZone;
    const to = serialAt(until, zone);
    const setBack = to - serialAt(until, next);
    return setBack > 0 ? [{ from: serialAt(since, next), to, setBack }] : [];
  });
