// An import meets the roster that is there: the file is right about its own columns, HR about what the file lacks.
import type { Employee } from './employee';

/**
 * People of the file in the order of the file, then those the file does not name, as they were. What the file leaves
 * empty (address, supervisor) is kept from before.
 */
export function mergeRoster(before: readonly Employee[], imported: readonly Employee[]): readonly Employee[] {
  const known = new Map(before.map((person) => [person.nip, person]));
  const named = new Set(imported.map(({ nip }) => nip));
  return [
    ...imported.map((person) => {
      const earlier = known.get(person.nip);
      return {
        ...person,
        email: person.email ?? earlier?.email,
        supervisor: person.supervisor ?? earlier?.supervisor,
      };
    }),
    ...before.filter(({ nip }) => !named.has(nip)),
  ];
}
