// The tabs that hold what the office goes by and nothing of anybody, but for the addresses of its officers.
import { tabs } from '../report/tabs';

/** Their keys: an erasure leaves them as they are. */
export const holdNobody: ReadonlySet<string> = new Set(
  Object.values(tabs).flatMap(({ key, people }) => (people === 'none' ? [key] : [])),
);
