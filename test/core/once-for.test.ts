// What is made once for a thing that does not change, and again for another.
import { onceFor } from '../../src/core/once-for';

it('makes once for each object, also where nothing comes of it', () => {
  const asked: object[] = [];
  const nothing = onceFor((of: object): undefined => void asked.push(of));
  const [one, same] = [{}, {}];
  for (const of of [one, one, same, one]) expect(nothing(of)).toBeUndefined();
  expect(asked).toEqual([one, same]);
});
