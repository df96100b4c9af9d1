// Remembers what a function gave for an object, as long as that object is in use: it must not change meanwhile.

/** The same function, but asked again about the same object it gives what it gave before. */
export function onceFor<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (of) => {
    const held = made.get(of) ?? { value: make(of) };
    made.set(of, held);
    return held.value;
  };
}
