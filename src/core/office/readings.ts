// The tabs of the office as they were read, row by row.
import type { WholeReading } from '../workbook/read-tab';
import type { Held, Holdings } from './held-tabs';

export type Readings = { readonly [N in Held]?: WholeReading<unknown, Holdings[N]> };
