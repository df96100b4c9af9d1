// What may cross google.script.run from a page: JSON that comes back as it went.

/**
 * Why a value may not cross, with the path to the offender; undefined when it may.
 * @example payloadProblem([new Date()], '0') // => '0[0] is a Date'
 */
export function payloadProblem(
  value: unknown,
  path: string,
  above: readonly object[] = [],
): string | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined;
  if (typeof value === 'number') {
    return Number.isFinite(value) ? undefined : `${path} is ${value}, which becomes null on the way`;
  }
  if (value === undefined) return above.length === 0 ? undefined : `${path} is undefined`;
  if (typeof value !== 'object') return `${path} is a ${typeof value}`;
  if (above.includes(value)) return `${path} refers back to what holds it`;
  const within = [...above, value];
  if (Array.isArray(value)) {
    return firstOf(
      Array.from(value, (member, index) => [member, `${path}[${index}]`]),
      within,
    );
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) {
    return `${path} is a ${value.constructor?.name ?? 'special object'}`;
  }
  // A member without a value vanishes from an object on the way, as its absence would.
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return firstOf(
    members.map(([key, member]) => [member, `${path}.${key}`]),
    within,
  );
}

function firstOf(
  members: readonly (readonly [value: unknown, path: string])[],
  above: readonly object[],
): string | undefined {
  for (const [member, path] of members) {
    const problem = payloadProblem(member, path, above);
    if (problem) return problem;
  }
  return undefined;
}
