// Until when an answer is awaited, in words; also where the office's tab says no day that can be read.
import { formatIn } from '../src/core/format';
import type { State } from './state';

export const dueWords = (
  { language, texts }: Pick<State, 'language' | 'texts'>,
  { due, daysLeft }: { readonly due?: string; readonly daysLeft?: number },
): string =>
  due === undefined || daysLeft === undefined
    ? texts.due.unreadable
    : texts.due.left(daysLeft, formatIn[language].shortDay(due));
