// A published result on paper: what the result page says, with room to write by hand and two signatures.
import type { PrintedResult } from '../../src/contract/print-pack';
import type { Language } from '../../src/core/language';
import { LevelTable } from '../views/level-table';
import { Card, Sentences } from '../views/page';
import { Examples, Figures } from '../views/person';
import { TalkingPoints } from '../views/talking-points';
import type { PaperProps } from '../views/view';

interface ResultSheetProps {
  readonly result: PrintedResult;
  readonly office: string;
  /** Which sheet of how many. */
  readonly nth: readonly [n: number, of: number];
  readonly language: Language;
  readonly t: PaperProps['t'];
}

/** Ink and shapes alone tell everything apart: a printer needs no colour. */
export const resultStyle =
  '@page{margin:10mm 15mm 12mm}body{font-size:8pt;line-height:1.22}p,h1,h2,h3,ul,dl,figure,blockquote{margin:0}' +
  // Whose paper it is stands on each page where there are several; what is signed stands beside what is signed for.
  '.running{display:table-header-group;break-inside:avoid;font-size:7.5pt;color:#333}.running p{display:flex;justify-content:space-between;gap:5mm;padding-bottom:1mm;overflow-wrap:anywhere}body>article{display:table;table-layout:fixed;width:100%}.together,figure{break-inside:avoid}' +
  'header{border-bottom:1.5pt solid #000;padding-bottom:1.5mm;margin-bottom:2mm}h1{font-size:12pt}h2{font-size:9pt;margin:1.6mm 0 .5mm;border-bottom:.5pt solid #777}h3{font-size:8pt}' +
  'dl{display:grid;grid-template-columns:24mm 1fr 20mm 1fr;gap:.3mm 2mm}.wide{grid-column:2/-1}dt{color:#333}dd{margin:0;font-weight:600;overflow-wrap:anywhere}' +
  // What is told stands side by side, and its indicators are left to the screen: so a person's result fits on one page.
  '.soft{color:#333}.talk{display:flex;gap:4mm}.talk>*{flex:1}.talk>:nth-child(2):not(:last-child){flex:1.7}.talk>:nth-child(2) .side-by-side{display:grid;grid-template-columns:1fr 1fr;gap:2mm}.points>article{overflow-wrap:anywhere;break-before:auto;margin-bottom:.8mm}.plain{padding-left:3.5mm}.points ul,.points .soft:has(+ul){display:none}' +
  '.unseen,.narrow-label,.axis,.legend .key:empty{display:none}' +
  '.legend{display:flex;gap:5mm;font-size:8pt}.legend .key::before{content:"";display:inline-block;width:6mm;height:2mm;margin-right:1mm}' +
  '.key.supervisor::before,.bar.supervisor{background:#333;print-color-adjust:exact;-webkit-print-color-adjust:exact}.key.self::before,.bar.self{border:.7pt solid #000;box-sizing:border-box}.key.required::before{border-left:1.6pt solid #000;width:0!important;height:3mm!important}' +
  'th,td{padding:.25mm 1mm;border-bottom:.4pt solid #999;font-weight:400}thead th{font-size:8pt;color:#333}td.level,thead th+th{text-align:center;width:13.5mm;padding:.25mm 0}thead th:nth-child(3){width:17mm}td.gap,thead th:last-child{width:37mm;text-align:left}' +
  '.competency{display:inline-block;width:52%;vertical-align:middle}.bars{display:inline-block;position:relative;width:46%;height:3.6mm;vertical-align:middle;border-left:.4pt solid #777;border-right:.4pt solid #777}.bar{position:absolute;left:0;height:1.5mm;top:.1mm}.bar.self{top:1.9mm}.mark-line{position:absolute;top:0;height:3.6mm;border-left:1.6pt solid #000}' +
  'figure{margin-bottom:1mm}figcaption{font-weight:600}figcaption,blockquote{display:inline}figcaption::after{content:": "}.hand{border:.6pt solid #000;min-height:15mm;padding:1mm 2mm;margin-top:2mm}.hand h2{border:0;margin:0;font-size:9pt}.write{display:grid;grid-template-columns:1fr 1fr;gap:4mm}' +
  '.place{margin-top:3mm}.sign{display:grid;grid-template-columns:1fr 1fr;gap:10mm;margin-top:2mm}.sign .line{height:13mm;border-bottom:.6pt solid #000}' +
  '.figures{font-size:7.2pt;color:#222}.figures p{display:inline}.figures p:not(:last-child)::after{content:" · "}footer{margin-top:2mm;font-size:7.5pt;color:#333;text-align:right}';

export function ResultSheet({ result, office, nth, language, t }: ResultSheetProps) {
  const { review, supervisor } = result;
  const shown = { review, t, state: { language } };
  return (
    <article>
      <div class="running">
        <p>
          <span>{[office, review.cycle].filter(Boolean).join(' · ')}</span>
          <span>
            {review.name} · {review.nip}
          </span>
        </p>
      </div>
      <header>
        <h1>{t.sheet.title}</h1>
        <p>{t.sheet.label}</p>
      </header>
      <dl>
        <Fact name={t.sheet.name} value={review.name} />
        <Fact name={t.sheet.nip} value={review.nip} />
        <Fact name={t.sheet.job} value={review.job} wide />
        <Fact name={t.sheet.unit} value={review.unit} wide />
        <Fact name={t.sheet.supervisor} value={supervisor.name || t.sheet.noSupervisor} wide />
      </dl>
      <div class="talk">
        <TalkingPoints review={review} t={t} />
      </div>
      <LevelTable review={review} t={t} />
      <Examples {...shown} />
      {review.objections.length > 0 && <Sentences list={review.objections} />}
      {review.trace.length > 0 && (
        <Card title={t.person.trace}>
          <Sentences list={review.trace} />
        </Card>
      )}
      {review.trend.length > 0 && (
        <Card title={t.person.trend}>
          <Sentences list={review.trend.map(({ competency, words }) => `${competency}: ${words}`)} />
        </Card>
      )}
      <div class="together">
        <Figures {...shown} />
        <div class="write">
          <Hand title={t.sheet.employeeWords} />
          <Hand title={t.sheet.agreements} />
        </div>
        <p class="place">{t.sheet.place} ……………………………, ……………………………………</p>
        <div class="sign">
          <Signature title={t.sheet.employeeSigns} name={review.name} nip={review.nip} t={t} />
          <Signature title={t.sheet.supervisorSigns} name={supervisor.name} nip={supervisor.nip} t={t} />
        </div>
        <footer>{t.sheet.nth(...nth)}</footer>
      </div>
    </article>
  );
}

interface FactProps {
  readonly name: string;
  readonly value: string;
  /** Over the whole line. */
  readonly wide?: boolean;
}

const Fact = ({ name, value, wide = false }: FactProps) => (
  <>
    <dt>{name}</dt>
    <dd class={wide ? 'wide' : ''}>{value}</dd>
  </>
);

/** Room for handwriting. */
const Hand = ({ title }: { readonly title: string }) => (
  <div class="hand">
    <h2>{title}</h2>
  </div>
);

interface SignatureProps extends Pick<ResultSheetProps, 't'> {
  readonly title: string;
  readonly name: string;
  readonly nip: string | undefined;
}

const Signature = ({ title, name, nip, t }: SignatureProps) => (
  <div>
    <p>{title}</p>
    <div class="line" />
    <p>
      <strong>{name}</strong>
    </p>
    <p>
      {t.sheet.nip} {nip ?? ''}
    </p>
  </div>
);
