// What may cross from the panel to the server, checked before anything is done with it.
import * as z from 'zod/mini';

const text = (longest: number) => z.string().check(z.maxLength(longest));
const day = z.string().check(z.maxLength(10));
const nip = z.string().check(z.regex(/^\d{18}$/));

/** A national export of ten thousand people stays below this. */
const file = text(20_000_000);

const jobKind = z.enum(['makeTabs', 'makeForms', 'refresh', 'remind']);

export const setUpInput = z.strictObject({ office: text(200) });
export const importInput = z.strictObject({ employees: file, supervisors: file });
export const openCycleInput = z.strictObject({
  name: text(100),
  selfDeadline: day,
  supervisorDeadline: day,
  layout: z.optional(z.enum(['person', 'team'])),
});
export const jobInput = z.strictObject({ kind: jobKind });
export const stepInput = z.strictObject({ token: jobKind });
export const personInput = z.strictObject({ nip });
export const decisionInput = z.strictObject({ key: text(100), decision: z.enum(['accept', 'reject']) });
export const tabInput = z.strictObject({ tab: text(100) });
export const languageInput = z.strictObject({ language: z.enum(['id', 'en']) });
