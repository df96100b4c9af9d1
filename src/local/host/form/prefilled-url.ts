// The link that opens a form with answers already filled in: `…/viewform?usp=pp_url&entry.<number>=<answer>`.
import type { Variants } from '../platform/variants';
import { type Answer, type FormRecord, type ItemRecord, publishedUrl } from './form-record';

const encode = (text: string, variants: Pick<Variants, 'prefilledBlanks'>): string => {
  const percent = encodeURIComponent(text);
  return percent.includes('%20') && variants.prefilledBlanks === 'plus'
    ? percent.replaceAll('%20', '+')
    : percent;
};

/** Writes the link for the given answers, by item id. */
export function prefilledUrl(
  form: FormRecord,
  answers: Readonly<Record<string, Answer>>,
  variants: Pick<Variants, 'prefilledBlanks'>,
): string {
  const parameters = ['usp=pp_url'];
  for (const item of form.items) {
    const answer = answers[String(item.id)];
    if (answer === undefined) continue;
    for (const [entry, text] of entriesOf(item, answer))
      parameters.push(`entry.${entry}=${encode(text, variants)}`);
  }
  return `${publishedUrl(form)}?${parameters.join('&')}`;
}

function entriesOf(item: ItemRecord, answer: Answer): [number, string][] {
  const first = item.entries[0];
  if (first === undefined) return [];
  if (typeof answer === 'string') return answer === '' ? [] : [[first, answer]];
  if (item.kind !== 'GRID') return answer.flatMap((text) => (text === null ? [] : [[first, text]]));
  return answer.flatMap((text, row) => {
    const entry = item.entries[row];
    return text === null || entry === undefined ? [] : [[entry, text]];
  });
}

/** Reads the answers, by item id, out of a prefilled link; an unknown entry is passed over, as the form does. */
export function readPrefilledUrl(form: FormRecord, url: string): Record<string, Answer> {
  const filled = new Map<number, string[]>();
  for (const [key, value] of new URL(url).searchParams) {
    const entry = /^entry\.(\d+)$/.exec(key)?.[1];
    if (entry) filled.set(Number(entry), [...(filled.get(Number(entry)) ?? []), value]);
  }
  const answers: Record<string, Answer> = {};
  for (const item of form.items) {
    const texts = item.entries.map((entry) => filled.get(entry));
    if (!texts.some((text) => text)) continue;
    if (item.kind === 'GRID') answers[String(item.id)] = texts.map((text) => text?.[0] ?? null);
    else if (item.kind === 'CHECKBOX') answers[String(item.id)] = texts[0] ?? [];
    else answers[String(item.id)] = texts[0]?.[0] ?? '';
  }
  return answers;
}
