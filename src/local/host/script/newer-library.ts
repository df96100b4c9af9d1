// Library functions that came to JavaScript after ES2019: a world can be rid of them, and a script searched for their names.
import vm from 'node:vm';

const ofArrays = ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'with'];

/** What is new, by the object that has it; '' is the global one. `Intl` is older, and not to be relied on either. */
export const NEWER_LIBRARY: Readonly<Record<string, readonly string[]>> = {
  '': [
    'AggregateError',
    'AsyncDisposableStack',
    'BigInt',
    'BigInt64Array',
    'BigUint64Array',
    'DisposableStack',
    'FinalizationRegistry',
    'Float16Array',
    'Intl',
    'Iterator',
    'SuppressedError',
    'Temporal',
    'WeakRef',
    'structuredClone',
  ],
  Object: ['groupBy', 'hasOwn'],
  Array: ['fromAsync'],
  'Array.prototype': [...ofArrays, 'toSpliced'],
  'Object.getPrototypeOf(Uint8Array.prototype)': ofArrays,
  Uint8Array: ['fromBase64', 'fromHex'],
  'Uint8Array.prototype': ['setFromBase64', 'setFromHex', 'toBase64', 'toHex'],
  'ArrayBuffer.prototype': ['resize', 'transfer', 'transferToFixedLength'],
  'String.prototype': ['at', 'isWellFormed', 'matchAll', 'replaceAll', 'toWellFormed'],
  RegExp: ['escape'],
  Map: ['groupBy'],
  'Map.prototype': ['getOrInsert', 'getOrInsertComputed'],
  'Set.prototype': [
    'difference',
    'intersection',
    'isDisjointFrom',
    'isSubsetOf',
    'isSupersetOf',
    'symmetricDifference',
    'union',
  ],
  Promise: ['allSettled', 'any', 'try', 'withResolvers'],
  Math: ['f16round', 'sumPrecise'],
  JSON: ['isRawJSON', 'rawJSON'],
  Error: ['isError'],
  'Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()))': [
    'drop',
    'every',
    'filter',
    'find',
    'flatMap',
    'forEach',
    'map',
    'reduce',
    'some',
    'take',
    'toArray',
  ],
};

const removal = new vm.Script(
  Object.entries(NEWER_LIBRARY)
    .flatMap(([owner, names]) => names.map((name) => `delete (${owner || 'globalThis'}).${name};`))
    .join('\n'),
  { filename: 'newer-library.js' },
);

/** Leaves a world with the library of ES2019. */
export const removeNewerLibrary = (context: vm.Context): void => {
  removal.runInContext(context);
};
