// Reads the reference sets: those of the repository, and those beside it whose data may not be copied.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A set as it is stored; the shape of `input` and `expected` depends on its kind. */
export interface ReferenceSet {
  readonly title: string;
  readonly source: string;
  // Sets differ in shape by kind, and each test knows its own.
  // biome-ignore lint/suspicious/noExplicitAny: read by the test that knows the kind
  readonly input: any;
  // biome-ignore lint/suspicious/noExplicitAny: read by the test that knows the kind
  readonly expected: any;
}

const root = join(__dirname, '..', '..');

const read = (folder: string, id: string): ReferenceSet =>
  JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8'));

/** A set kept in the repository. */
export const reference = (id: string): ReferenceSet => read(join(root, 'test', 'reference'), id);

const beside = join(root, '..', 'shared', 'reference');

/** Tests against a set beside the repository; skipped, visibly, where it is not at hand. */
export function describeBeside(id: string, tests: (set: ReferenceSet) => void): void {
  if (existsSync(join(beside, `${id}.json`))) describe(id, () => tests(read(beside, id)));
  else describe.skip(`${id} (data of an R package, not at hand)`, () => it('is compared', () => {}));
}
