// Archives and erasures: the file as it is checked on its way in, and what the panel shows of both.
import { type Archive, archiveFormat, archiveVersion } from '../core/archive/archive';
import type { PersonPage } from '../core/archive/person-page';
import { roles } from '../core/cycle/cycle';
import { type FormItem, type FormPlan, formItemKinds } from '../core/form/form-plan';
import type { TextFile } from './files';
import * as z from './shape';

const words = z.string(1_000_000);
const list = z.array(words);
const tabs = z.array(
  z.strictObject({ key: words, name: words, hidden: z.boolean(), values: z.array(z.array(z.cell())) }),
);
// A field that the form has and the file's shape lacks would refuse every archive.
const item = z.strictObject({
  key: words,
  kind: z.enum(formItemKinds),
  title: words,
  help: words,
  required: z.boolean(),
  choices: list,
  rows: z.optional(list),
} satisfies Record<keyof FormItem, unknown>);
const plan = z.strictObject({
  role: z.enum(roles),
  title: words,
  description: words,
  confirmation: words,
  closedMessage: words,
  verified: z.optional(z.boolean()),
  items: z.array(item),
} satisfies Record<keyof FormPlan, unknown>);
const section = z.strictObject({
  title: words,
  kind: z.enum(['facts', 'table', 'text']),
  rows: z.array(list),
});

/** Version 1 of the file; what each part is stands with `ArchiveContent`. */
const archiveShape = z.strictObject({
  format: z.enum([archiveFormat]),
  version: z.int(1, archiveVersion),
  hash: words,
  content: z.strictObject({
    madeAt: words,
    zone: words,
    office: words,
    cycle: z.strictObject({ id: words, name: words }),
    tabs,
    shown: tabs,
    forms: z.array(z.strictObject({ formId: words, url: words, plan, asPlanned: z.boolean() })),
    pages: z.array(
      z.strictObject({
        nip: words,
        name: words,
        title: words,
        subtitle: words,
        label: words,
        sections: z.array(section),
      } satisfies Record<keyof PersonPage, unknown>),
    ),
  } satisfies Record<keyof Archive['content'], unknown>),
});

/** An archive of that shape, or the first place where a value is not. */
export function archiveIn(given: unknown) {
  const checked = archiveShape.safeParse(given);
  // Nothing is in it but what the shape names: a field that it lacks is absent.
  if (checked.success) return { archive: checked.data as Archive };
  const [wrong = ''] = z.placesWrong(checked.error);
  return { wrong };
}

export type { Archive } from '../core/archive/archive';
export type { PersonPage } from '../core/archive/person-page';

export interface MadeArchive {
  readonly file: TextFile;
  /** SHA-256 of the content, hexadecimal. */
  readonly hash: string;
  readonly sentences: readonly string[];
}

/** What can be archived or erased. */
export interface ArchiveState {
  readonly cycles: readonly {
    readonly id: string;
    readonly name: string;
    readonly open: boolean;
    /** ISO day from which the data need not be kept. */
    readonly keptUntil?: string;
    readonly over: boolean;
  }[];
  /** Nothing is in the workbook that a restored archive could overwrite. */
  readonly empty: boolean;
  /** Erasures that left forms behind, by id of the cycle. */
  readonly unfinished: readonly string[];
  readonly certificates: number;
}

export interface RestoreReport {
  readonly done: boolean;
  readonly sentences: readonly string[];
}

export interface ErasureReport {
  /** Id of the cycle, or NIP. */
  readonly what: string;
  readonly title: string;
  /** What is to be typed. */
  readonly confirm: string;
  readonly state: 'preview' | 'begun' | 'done';
  readonly sentences: readonly string[];
}
