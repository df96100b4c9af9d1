// What may cross from the panel to the server, checked before anything is done with it.
import * as z from 'zod/mini';

const text = (longest: number) => z.string().check(z.maxLength(longest));
const day = text(10);
const nip = z.string().check(z.regex(/^\d{18}$/));

/** A national export of ten thousand people stays below this. */
const file = text(20_000_000);

/** A code of a competency or practice case. */
const code = text(100);

/** The id of an action or finding. */
const id = text(200);

export const setUpInput = z.strictObject({
  office: text(200),
  /** Time zone of the office; that of the workbook is left as it is if not given and it is an Indonesian one. */
  zone: z.optional(z.enum(['WIB', 'WITA', 'WIT'])),
});
/** As the visitor types it: an address of the roster. */
export const addressInput = z.strictObject({ address: text(200) });
/** Who signs in, by address or NIP, and the code. */
export const signInInput = z.strictObject({ as: text(200), code: text(40) });
export const languageInput = z.strictObject({ language: z.enum(['id', 'en']) });
export const tabInput = z.strictObject({ tab: text(100) });
/** A SIASN-style export and a list of NIP and NIP ATASAN, each as CSV or a pasted table; the second is empty if it comes later. */
export const importInput = z.strictObject({ employees: file, supervisors: file });
export const openCycleInput = z.strictObject({
  name: text(100),
  selfDeadline: day,
  supervisorDeadline: day,
  /** 'person' if not given. */
  layout: z.optional(z.enum(['person', 'team'])),
});
export const taskInput = z.strictObject({ kind: z.enum(['makeTabs', 'makeForms', 'refresh', 'remind']) });
export const personInput = z.strictObject({ nip });
export const decisionInput = z.strictObject({ key: text(100), decision: z.enum(['accept', 'reject']) });
export const extendInput = z.strictObject({
  code: text(40),
  /** ISO day, today or later, and later than the cycle's own deadline. */
  until: day,
});
export const deadlineInput = z.strictObject({
  role: z.enum(['self', 'supervisor']),
  /** ISO day, today or later; for a unit the cycle's own deadline or later. */
  until: day,
  /** Of the people rated; everybody if not given. */
  unit: z.optional(text(300)),
});
export const changesInput = z.strictObject({ token: text(40) });
export const practiceInput = z.strictObject({
  practiceCase: code,
  levels: z.record(code, z.int().check(z.minimum(1), z.maximum(20))),
  /** NIP, or the title of a rater without one, where HR enters an answer from paper. */
  rater: z.optional(text(300)),
});
/** The assignment that an officer answers in the rater's name. */
export const sheetInput = z.strictObject({ code: text(40) });
export const enteredInput = z.strictObject({
  code: text(40),
  levels: z.record(code, z.int().check(z.minimum(1), z.maximum(20))),
  examples: z.optional(z.record(code, text(2000))),
});
export const normsInput = z.strictObject({ text: text(100_000) });
export const adjustedInput = z.strictObject({ on: z.boolean() });
export const evidenceInput = z.strictObject({ names: z.boolean() });
export const actionInput = z.strictObject({ id });
export const findingInput = z.strictObject({ finding: id });
