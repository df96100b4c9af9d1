// Until when an answer is awaited, in words; also where the office's tab says no day that can be read, and where none is awaited any more.
import { formatIn } from '../src/core/format';
import type { State } from './state';

export const dueWords = (
  { language, panel, texts }: Pick<State, 'language' | 'panel' | 'texts'>,
  { due, daysLeft }: { readonly due?: string; readonly daysLeft?: number },
): string =>
  panel?.cycle?.status === 'closed'
    ? texts.due.closed
    : due === undefined || daysLeft === undefined
      ? texts.due.unreadable
      : texts.due.left(daysLeft, formatIn[language].shortDay(due));
