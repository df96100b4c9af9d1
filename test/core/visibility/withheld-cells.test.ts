// Attacks on the table of units and its total: whoever reads it and can count works out nothing about one or two people.
import fc from 'fast-check';
import { type CountedCell, possibleCounts, withheldCells } from '../../../src/core/visibility/withheld-cells';

/** A person rated: the most levels that the standard lets the person be below, and how many the person is. */
type Person = readonly [room: number, shortfall: number];
type Unit = readonly Person[];

const aUnit = fc.array(
  fc.nat(3).chain((room) => fc.nat(room).map((shortfall): Person => [room, shortfall])),
  { maxLength: 7 },
);
const aTable = fc.array(aUnit, { minLength: 1, maxLength: 5 });

const cellOf = (unit: Unit): CountedCell => ({
  rated: unit.length,
  below: unit.filter(([, shortfall]) => shortfall > 0).length,
  deficit: unit.reduce((sum, [, shortfall]) => sum + shortfall, 0),
  room: unit.flatMap(([room]) => (room > 0 ? [room] : [])),
});

const key = (below: number, deficit: number) => `${below}|${deficit}`;
const parsed = (pair: string): readonly [number, number] => {
  const [below = 0, deficit = 0] = pair.split('|').map(Number);
  return [below, deficit];
};
const plus = (one: Iterable<string>, other: Iterable<string>): Set<string> => {
  const others = [...other].map(parsed);
  return new Set(
    [...one].map(parsed).flatMap(([b, d]) => others.map(([below, deficit]) => key(b + below, d + deficit))),
  );
};

/** Every pair of people below and levels below that a unit can have, person by person: the attacker knows each one's standard. */
const worlds = (unit: Unit): Set<string> =>
  unit.reduce(
    (all, [room]) =>
      plus(
        all,
        Array.from({ length: room + 1 }, (_, shortfall) => key(shortfall > 0 ? 1 : 0, shortfall)),
      ),
    new Set([key(0, 0)]),
  );

/** The counts below that agree with everything shown, cell by cell; found by going through all worlds. */
function attack(units: readonly Unit[], hidden: readonly boolean[], totalHidden: boolean) {
  const cells = units.map(cellOf);
  const told = (index: number) => {
    const cell = cells[index];
    return cell === undefined || hidden[index]
      ? worlds(units[index] ?? [])
      : new Set([key(cell.below, cell.deficit)]);
  };
  const [below, deficit] = [
    cells.reduce((sum, cell) => sum + cell.below, 0),
    cells.reduce((sum, cell) => sum + cell.deficit, 0),
  ];
  return units.map((_, at) => {
    const others = units.reduce(
      (all, __, index) => (index === at ? all : plus(all, told(index))),
      new Set([key(0, 0)]),
    );
    return [
      ...new Set(
        [...told(at)].flatMap((pair) => {
          const [b, d] = parsed(pair);
          return totalHidden || others.has(key(below - b, deficit - d)) ? [b] : [];
        }),
      ),
    ].sort((one, other) => one - other);
  });
}

const isSmall = (count: number) => count === 1 || count === 2;
const isFew = (count: number, of: number) => isSmall(count) || isSmall(of - count);

describe('a column of units and its total', () => {
  it('shows everything where nothing is about one or two people', () => {
    const cells = [
      [3, 3, 3, 3, 0, 0, 0],
      [1, 1, 1, 0, 0, 0],
    ].map((unit) => cellOf(unit.map((shortfall): Person => [3, shortfall])));
    expect(withheldCells(cells)).toEqual({ hidden: [false, false], totalHidden: false });
  });

  it('hides a second unit with a small one, and the total where there is none to hide it behind', () => {
    const unit = (below: number, of: number): Unit =>
      Array.from({ length: of }, (_, at): Person => [1, at < below ? 1 : 0]);
    // 2 of 8 would be the total less 4 of 10 and 3 of 6.
    expect(withheldCells([unit(2, 8), unit(4, 10), unit(3, 6)].map(cellOf))).toEqual({
      hidden: [true, false, true],
      totalHidden: false,
    });
    expect(withheldCells([unit(2, 8)].map(cellOf))).toEqual({ hidden: [true], totalHidden: true });
  });

  it('takes no unit to hide another behind in which nobody can be below', () => {
    const nobody: Unit = [
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ];
    const some: Unit = [
      [2, 1],
      [2, 2],
      [2, 0],
      [2, 0],
      [2, 0],
    ];
    const others: Unit = [
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 0],
      [1, 0],
      [1, 0],
    ];
    expect(withheldCells([nobody, some, others].map(cellOf))).toEqual({
      hidden: [false, true, true],
      totalHidden: false,
    });
  });

  it('counts levels as well: a total of levels that only one unit can have gives its people away', () => {
    // Three are below by three levels each: only people of the first unit can be.
    const first: Unit = [
      [3, 3],
      [3, 3],
      [3, 3],
      [3, 0],
    ];
    const second: Unit = [
      [1, 0],
      [1, 0],
      [1, 0],
      [1, 0],
    ];
    expect(possibleCounts([first, second].map(cellOf), 0)).toEqual([3]);
    expect(withheldCells([first, second].map(cellOf))).toEqual({ hidden: [true, true], totalHidden: true });
  });

  it('is worked out as whoever goes through all worlds works it out', () => {
    fc.assert(
      fc.property(aTable, (units) => {
        const all = units.map(() => true);
        const found = attack(units, all, false);
        const cells = units.map(cellOf);
        for (const at of units.keys()) expect(possibleCounts(cells, at)).toEqual(found[at]);
      }),
    );
  });

  it('leaves whoever goes through all worlds in doubt of every hidden cell', () => {
    fc.assert(
      fc.property(aTable, (units) => {
        const cells = units.map(cellOf);
        const { hidden, totalHidden } = withheldCells(cells);
        const found = attack(units, hidden, totalHidden);
        cells.forEach(({ rated, below, room }, at) => {
          if (!hidden[at]) {
            expect(isSmall(rated) || isFew(below, room.length)).toBe(false);
            return;
          }
          const possible = found[at] ?? [];
          expect(possible).toContain(below);
          if (room.length === 0) return;
          // Not the count itself, and not even that it is about few, unless the size alone says so.
          expect(possible.length).toBeGreaterThan(1);
          const sizes = Array.from({ length: room.length + 1 }, (_, count) => count);
          if (sizes.every((count) => isFew(count, room.length))) expect(possible).toEqual(sizes);
          else expect(possible.some((count) => !isFew(count, room.length))).toBe(true);
        });
        // What is hidden together is known as a whole.
        const rest = cells.filter((_, at) => hidden[at]);
        if (!totalHidden && rest.length > 0)
          expect(
            isFew(
              rest.reduce((sum, { below }) => sum + below, 0),
              rest.reduce((sum, { room }) => sum + room.length, 0),
            ),
          ).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
