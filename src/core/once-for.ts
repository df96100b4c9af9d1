// What is made of a thing that does not change is made once for it, and forgotten with it.

/** The same function, but asked again about the same object it gives what it gave before. */
export function onceFor<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (of) => {
    const held = made.get(of) ?? { value: make(of) };
    made.set(of, held);
    return held.value;
  };
}
