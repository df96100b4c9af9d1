// The talk on a person's page: the record of the last one, and room to write one down by hand, with a plan and signatures.
import { isFinished, otherOf, type Talk } from '../../dialogue/talk';
import { confirmationWords } from '../../dialogue/talk-words';
import type { RatedPerson } from '../../summary/rated-people';
import type { DialogueTexts } from '../../text/id/dialogue';
import type { SummaryTexts } from '../../text/id/summary';
import { type PlannedCell, peopleCell } from '../../workbook/cell';
import { across, blank, heading, type Line, label, quiet, right, tint, toFill } from './lines';

const planRows = 4;

/**
 * What was said in the person's last talk, as both can read it.
 * @param talks undefined where they were not read: then what stands on the page stays
 */
export function recordLines(
  talks: readonly Talk[] | undefined,
  namesOf: (talk: Talk) => Readonly<Record<'employee' | 'supervisor', string>>,
  texts: DialogueTexts,
): readonly Line[] {
  const { page } = texts;
  const talk = talks?.[talks.length - 1];
  const line = (text: string, one: PlannedCell, other: PlannedCell): Line => ({
    cells: [text, undefined, one, other],
    parts: [[label, { color: quiet }]],
    merged: [label, right],
  });
  if (talks === undefined)
    return [heading(page.record), ...page.rows.map((row) => line(row, undefined, undefined))];
  if (talk === undefined)
    return [heading(page.record), ...page.rows.map((row, at) => line(row, at === 0 ? page.none : '', ''))];
  const { said } = talk.last;
  const [held, topics, words, confirmed] = page.rows;
  const told = (part: keyof typeof said) => (said[part] === '' ? '' : `${texts.part[part]}:\n${said[part]}`);
  const confirmations = confirmationWords(talk, namesOf(talk), texts);
  return [
    heading(page.record),
    line(
      held,
      page.talk(talk.number, texts.heldAt(said.heldOn, said.place)),
      isFinished(talk) ? page.finished : page.unfinished,
    ),
    line(topics, told('topics'), told('agreements')),
    line(words, told('employee'), told(otherOf('employee'))),
    line(confirmed, confirmations[0] ?? '', confirmations[1] ?? ''),
  ];
}

/** Lines to write in by hand. */
export function handLines(person: RatedPerson, { dialogue, heads, rater }: SummaryTexts): readonly Line[] {
  const title = { color: '#1e5b46', bold: true, line: 'bottom' } as const;
  const parts: Line['merged'] = [
    [0, 4],
    [4, 6],
  ];
  const halves: Line['merged'] = [
    [0, 4],
    [4, 8],
  ];
  const two = (left: PlannedCell, right: PlannedCell): PlannedCell[] => [
    left,
    undefined,
    undefined,
    undefined,
    right,
  ];
  return [
    across(dialogue.title, title),
    toFill(dialogue.date),
    toFill(dialogue.employeeWords),
    toFill(),
    toFill(),
    toFill(dialogue.agreement),
    toFill(),
    toFill(),
    blank,
    across(dialogue.plan, title),
    {
      cells: [...two(dialogue.action, heads.competency), undefined, dialogue.kind, dialogue.due],
      style: { bold: true, background: tint, wrap: true },
      merged: parts,
    },
    ...Array.from(
      { length: planRows },
      (): Line => ({
        cells: Array.from({ length: 8 }, () => peopleCell),
        merged: parts,
        open: [
          [0, 4],
          [4, 6],
          [6, 7],
          [7, 8],
        ],
        choices: [[[6, 7], dialogue.kinds]],
      }),
    ),
    blank,
    { cells: two(dialogue.employee, dialogue.supervisor), style: { bold: true }, merged: halves },
    { cells: two(peopleCell, peopleCell), merged: halves, open: halves },
    { cells: two(person.name, rater(person.rater?.name ?? '')), merged: halves },
    across(dialogue.signature, { color: quiet, size: 9 }),
  ];
}
