// A value as JSON carries it: without what is undefined.

/** The same without what is undefined: JSON has no such thing. */
export const plain = <T>(value: T): Plain<T> => JSON.parse(JSON.stringify(value));

type Plain<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};
