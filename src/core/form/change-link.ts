// The link by which an answer is changed: the personal link with the earlier answer filled in.
import type { Role } from '../cycle/cycle';
import type { Competency, Levels } from '../framework/competency';
import type { FormTexts } from '../text/id/form';
import { wellFormed } from '../well-formed';
import { exampleKey, levelChoices } from './form-plan';

/** Characters a link may have: servers and browsers take 8 kB and little more. */
const longest = 8_000;

/** Parameters of a prefilled link, in their order. */
export const entriesIn = (url: string): readonly (readonly [entry: number, value: string])[] =>
  url.split(/[?&]/).flatMap((part) => {
    const [, entry, value = ''] = /^entry\.(\d+)=(.*)$/.exec(part) ?? [];
    return entry === undefined
      ? []
      : [[Number(entry), decodeURIComponent(value.replace(/\+/g, ' '))] as const];
  });

/**
 * The personal link of an assignment with what was answered before. Levels come first; an example for which a link has no room
 * is left out, and so is everything in a form whose entries are not known.
 * @param link the personal link
 * @param entries of the form, by key of the plan
 */
export function changeLink(
  link: string,
  entries: Readonly<Record<string, number>>,
  answer: {
    readonly role: Role;
    readonly levels: Levels;
    readonly examples: Readonly<Record<string, string>>;
  },
  competencies: readonly Competency[],
  texts: Pick<FormTexts, 'notObserved'>,
): { readonly link: string; readonly whole: boolean } {
  const none = texts.notObserved[answer.role];
  const levels = competencies.map((competency): [string, string | undefined] => [
    competency.code,
    levelChoice(competency, answer.levels, none),
  ]);
  const examples = competencies.map((competency): [string, string | undefined] => [
    exampleKey(competency),
    answer.examples[competency.code],
  ]);
  return fillLink(link, entries, [...levels, ...examples]);
}

/** What stands on the form for a level; undefined for one that it does not offer. @param none for no level */
function levelChoice(competency: Competency, levels: Levels, none: string): string | undefined {
  const level = levels[competency.code];
  const at = competency.levels.findIndex((one) => one.level === level);
  return level === undefined ? none : levelChoices(competency, none)[at];
}

/**
 * A link with more filled in, in this order, as far as there is room; what has no value is left blank.
 * @param fields key of the plan and value
 * @returns it, and whether all of it is filled in
 */
export function fillLink(
  link: string,
  entries: Readonly<Record<string, number>>,
  fields: readonly (readonly [key: string, value: string | undefined])[],
): { readonly link: string; readonly whole: boolean } {
  let filled = link;
  let whole = true;
  for (const [key, value] of fields) {
    const entry = entries[key];
    if (value === undefined) continue;
    const more = entry === undefined ? '' : `&entry.${entry}=${encodeURIComponent(wellFormed(value))}`;
    if (more === '' || filled.length + more.length > longest) whole = false;
    else filled += more;
  }
  return { link: filled, whole };
}
