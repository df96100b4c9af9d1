// To which cycle a day belongs: every day to one, and to none before the next is opened.
import { cycleOfDay } from '../../../src/core/cycle/cycle-of-day';

const first = { id: '2025-1', closedAt: '2026-01-20 16:00:00' };
const second = { id: '2026-1', closedAt: '2026-12-28 09:30:00' };
const open = { id: '2026-2', closedAt: undefined };

it.each([
  ['long before the first was opened', [first, second], '2024-02-29', '2025-1'],
  ['on the day before the first was closed', [first, second], '2026-01-19', '2025-1'],
  ['on the day the first was closed', [first, second], '2026-01-20', '2026-1'],
  ['between two', [first, second], '2026-06-30', '2026-1'],
  ['after the last, which is closed', [first, second], '2026-12-31', undefined],
  ['after the last closed, with one open', [first, second, open], '2027-01-01', '2026-2'],
  ['with no cycle yet', [], '2026-01-01', undefined],
])('a day %s', (_, cycles, day, id) => {
  expect(cycleOfDay(cycles, day)?.id).toBe(id);
});
