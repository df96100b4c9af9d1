// What a link can carry of an earlier answer.
import { changeLink, entriesIn } from '../../../src/core/form/change-link';
import { nationalDictionary } from '../../../src/core/framework/national-dictionary';
import { textsIn } from '../../../src/core/text/texts';

const [competency] = nationalDictionary();
if (competency === undefined) throw new Error('no competency');
const { code } = competency;
const entries = { [code]: 11, [`${code}*`]: 12 };
const link = (examples: Record<string, string>, known: Record<string, number> = entries) =>
  changeLink(
    'https://forms.example/?entry.1=K',
    known,
    { role: 'self', levels: { [code]: 2 }, examples },
    [competency],
    textsIn('id').form,
  );

describe('a link to change an answer', () => {
  it('carries level and example, whatever is written in it', () => {
    const text = 'a & b = c + 50% “é” =1+1';
    const { link: made, whole } = link({ [code]: text });
    expect(whole).toBe(true);
    expect(entriesIn(made)).toEqual([
      [1, 'K'],
      [11, expect.stringMatching(/^2 – /)],
      [12, text],
    ]);
  });

  it('leaves out an example it has no room for, and says so', () => {
    const { link: made, whole } = link({ [code]: 'x'.repeat(9000) });
    expect(whole).toBe(false);
    expect(made.length).toBeLessThanOrEqual(8000);
    expect(entriesIn(made).map(([entry]) => entry)).toEqual([1, 11]);
  });

  it('is the blank link, and says so, where the questions of the form are not known', () => {
    expect(link({}, {})).toEqual({ link: 'https://forms.example/?entry.1=K', whole: false });
  });
});
