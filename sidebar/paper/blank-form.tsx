// A form on paper: every level as a sentence with a box before it, room for examples, and at the head of each page whose form it is.

import { render } from 'preact';
import encodeQR from 'qr';
import type { BlankForm, BlankForms, SaidOnForm } from '../../src/contract/blank-forms';
import { printDocument } from './print-document';

/** Ink alone, and sentences that are read without glasses; the head stands on each page, so that no sheet gets lost. */
const style =
  '@page{margin:9mm 15mm 9mm}body{font-size:10pt;line-height:1.25}p,h1,h2,ul{margin:0}' +
  'header{display:grid;grid-template-columns:1fr 34mm 19mm;gap:3mm;align-items:start;border-bottom:1.5pt solid #000;padding-bottom:1.5mm;margin-bottom:1.5mm;font-size:9pt;font-weight:400}h1{font-size:12pt}header p{overflow-wrap:anywhere}' +
  '.code{font:700 11pt ui-monospace,"Liberation Mono",monospace}svg{width:19mm;height:19mm;display:block}' +
  'td,th{padding:0}td{padding-bottom:2.2mm}.facts,.fill{font-size:9pt}.fill{border:.6pt solid #000;padding:1mm 2mm;margin-top:1mm}' +
  'h2{font-size:10pt;border-bottom:.5pt solid #777;margin-bottom:.8mm;display:flex;justify-content:space-between}h2 small{font-weight:400;font-size:8pt}' +
  '.level{display:grid;grid-template-columns:4.2mm 1fr;gap:2mm;margin-bottom:.7mm}.box{width:3.6mm;height:3.6mm;border:.8pt solid #000;margin-top:.3mm}' +
  '.hand{font-size:8pt;margin-top:.6mm}.line{border-bottom:.5pt solid #000;height:8mm}' +
  '.sign{display:grid;grid-template-columns:1fr 50mm;gap:10mm;margin-top:2mm}.sign .line{height:14mm}.notice{font-size:8pt;margin-top:2mm}.notice p{margin-bottom:.8mm}';

/** What a scanner types: where the entry screen opens, or the code behind a word that begins no level. */
const scanned = (pageAddress: string, code: string): string =>
  pageAddress === '' ? `KODE ${code}` : `${pageAddress}${pageAddress.includes('?') ? '&' : '?'}kode=${code}`;

/** The dark squares as one path, four light ones around them as ISO/IEC 18004 asks for. */
function QrCode({ text }: { readonly text: string }) {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const path = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg viewBox={`0 0 ${rows.length} ${rows.length}`} shape-rendering="crispEdges" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

interface SheetProps {
  readonly form: BlankForm;
  readonly said: SaidOnForm;
  readonly pack: BlankForms;
}

function Sheet({ form, said, pack }: SheetProps) {
  const { words } = pack;
  const asked = pack.competencies.filter(({ code }) => form.asks.includes(code));
  return (
    <article>
      <table>
        <thead>
          <tr>
            <th>
              <header>
                <div>
                  <p>{[pack.office, pack.cycle].filter(Boolean).join(' · ')}</p>
                  <h1>{said.title}</h1>
                  <p>
                    {words.rater}: <strong>{form.raterName}</strong>
                  </p>
                  <p>
                    {words.ratee}: <strong>{form.ratee}</strong> · NIP {form.nip}
                  </p>
                </div>
                <div>
                  <p>{words.code}</p>
                  {form.code.match(/.{1,10}/g)?.map((part) => (
                    <p key={part} class="code">
                      {part}
                    </p>
                  ))}
                </div>
                <QrCode text={scanned(pack.pageAddress, form.code)} />
              </header>
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>
              <p class="facts">
                {words.job}: {form.job} · {words.unit}: {form.unit}
              </p>
              <p class="fill">{said.fill}</p>
              <p class="fill">{form.handIn}</p>
            </td>
          </tr>
          {asked.map(({ code, name, levels }, at) => (
            <tr key={code}>
              <td>
                <h2>
                  {name}
                  <small>
                    {at + 1}/{asked.length}
                  </small>
                </h2>
                {levels.map(({ level, name, description }) => (
                  <div key={level} class="level">
                    <div class="box" />
                    <p>
                      <strong>
                        {level} {name}
                      </strong>
                      {description && `: ${description}`}
                    </p>
                  </div>
                ))}
                <div class="level">
                  <div class="box" />
                  <p>{said.notObserved}</p>
                </div>
                <p class="hand">{words.example}</p>
                <div class="line" />
                <div class="line" />
              </td>
            </tr>
          ))}
          <tr>
            <td>
              <div class="sign">
                <div>
                  <p>{words.signature}</p>
                  <div class="line" />
                  <p>{form.raterName}</p>
                </div>
                <div>
                  <p>{words.date}</p>
                  <div class="line" />
                </div>
              </div>
            </td>
          </tr>
          <tr>
            <td>
              <div class="notice">
                <h2>{words.about}</h2>
                {said.notice.map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
              </div>
            </td>
          </tr>
        </tbody>
      </table>
    </article>
  );
}

/** @param forms those of the pack that are printed */
export function blankDocument(pack: BlankForms, forms: readonly BlankForm[]): string {
  const root = document.createElement('div');
  render(
    forms.map((form) => {
      const said = pack.said[form.role];
      return said && <Sheet key={form.code} form={form} said={said} pack={pack} />;
    }),
    root,
  );
  return printDocument(pack.cycle, style, root.innerHTML, pack.language);
}
