// The demo office that a new workspace begins with: in the middle of its cycle, and honest about what is missing.
import type { Panel } from '../../../src/contract/panel';
import type { QuarantineRow } from '../../../src/contract/quarantine-row';
import type { Result } from '../../../src/core/result';
import { LocalHost } from '../../../src/local/host/local-host';
import { readProject } from '../../../src/local/host/script/project-folder';
import { daysBefore, owner, seed } from '../../../src/local/office/seed-office';

const DAY_MS = 86_400_000;
const today = Date.parse('2026-11-20T09:00+07:00');

it('has a cycle that is still open, with every team half way through', async () => {
  const host = LocalHost.create({
    ...readProject('dist'),
    owner,
    now: () => new Date(today - daysBefore * DAY_MS),
  });
  const asked: number[] = [];
  await seed(host, async () => {
    asked.push(host.now().getTime());
  });

  // The story never runs ahead of the day on which it is told.
  expect(Math.max(...asked)).toBeLessThan(today);
  const outcome = host.scriptRun('getPanel', []);
  if (!outcome.ok) throw new Error(outcome.message);
  const panel = outcome.value as Result<Panel>;
  if (!panel.ok) throw new Error(panel.problems.map(({ message }) => message).join(' '));
  const { cycle, hr } = panel.value;
  expect(cycle).toMatchObject({
    status: 'open',
    selfDeadline: '2026-11-22',
    supervisorDeadline: '2026-11-29',
  });
  expect(hr?.tabs).toEqual({ done: hr?.employees, of: hr?.employees });
  for (const answers of [hr?.self, hr?.supervisor]) {
    expect(answers?.done).toBeGreaterThan((answers?.of ?? 0) / 2);
    expect(answers?.done).toBeLessThan(answers?.of ?? 0);
  }
  const held = host.scriptRun('getQuarantine', []) as { readonly value: { readonly value: QuarantineRow[] } };
  const reasons = held.value.value.map(({ reason }) => reason);
  expect(reasons.length).toBeLessThan(6);
  expect([...new Set(reasons)].sort()).toEqual(['code-unknown', 'email-mismatch', 'ratee-mismatch']);
  const unknown = held.value.value.find(({ reason }) => reason === 'code-unknown');
  expect(unknown?.meantFor?.length).toBeGreaterThan(0);
});
