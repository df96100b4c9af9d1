// The papers of the agency: what people typed is text, what the office has set stands in them, and both languages say the same.
import { agencyDocument } from '../../sidebar/paper/agency-document';
import { laws } from '../../src/core/law';
import { agencyTexts as en } from '../../src/core/text/en/agency';
import { agencyTexts as id } from '../../src/core/text/id/agency';
import { promise } from '../../src/core/text/id/terms';
import { parts } from '../../src/core/visibility/promise';
import { agency as facts } from './office-access';

const written = id.agency.papers(facts).map((paper) => [paper.key, agencyDocument(paper, 'id', id)] as const);
const documentOf = (key: string) => written.find(([one]) => one === key)?.[1] ?? '';

it.each(written)('%s takes what was typed as text and loads nothing', (_, html) => {
  expect(html).not.toContain('<b>');
  expect(html).not.toMatch(/<(script|img|link|iframe)|https?:/);
});

it('says of the office what is set, and asks for what is not', () => {
  expect(documentOf('decree')).toContain('Rina Wulandari, S.E.');
  expect(documentOf('decree')).toContain('198805052010012005');
  expect(documentOf('notice')).toContain('14 hari kerja');
  expect(documentOf('notice')).toContain('31 Oktober 2026');
  expect(documentOf('notice')).toContain('[diisi: nama dengan nomor atau email]');
  expect(documentOf('notice')).not.toContain('undefined');
  expect(documentOf('retention')).toContain('5 tahun');
});

it('promises what the table of visibility decides, part by part', () => {
  for (const part of parts) {
    expect(documentOf('notice')).toContain(promise.seen(part, 'employee'));
    expect(documentOf('decree')).toContain(promise.seen(part, 'anybody'));
  }
});

it.each(written)('%s lists each rule that it cites, with its status', (_, html) => {
  const [body = '', list = ''] = html.split(`<h2>${id.agency.laws}</h2>`);
  const cited = Object.values(laws).filter(({ name }) => body.includes(name));
  expect(cited.length).toBeGreaterThan(0);
  expect(cited.filter(({ status }) => !list.includes(status))).toEqual([]);
  expect(list.match(/<tr>/g)).toHaveLength(cited.length + 1);
});

it('is laid out alike in both languages', () => {
  const shape = (texts: typeof id) =>
    texts.agency.papers(facts).map(({ key, sections }) => ({
      key,
      sections: sections.map(({ lines = [], table }) => ({
        lines: lines.length,
        cells: table?.rows.map((row) => row.length),
      })),
    }));
  expect(shape(en)).toEqual(shape(id));
});
