// For HR: published results on paper, for a unit or for all: printed, saved as one file, or as a file for each person.
import { strToU8, zipSync } from 'fflate';
import type { PrintedResult, PrintPack } from '../../src/contract/print-pack';
import { writeXlsx } from '../../src/core/xlsx/write-xlsx';
import { handInTable } from '../paper/hand-in-table';
import { resultDocument } from '../paper/result-document';
import { toCsv, toPlainCsv } from '../table-text';
import { printPage, saveFile, xlsxType } from '../take-away';
import { AskButton, Button } from './controls';
import { CallProblems, Card, Empty, Fold, Sentences, Title } from './page';
import { UnitChoice } from './unit-choice';
import type { PaperProps } from './view';

export function PrintView(props: PaperProps) {
  const { state, edit, t } = props;
  const { unit } = state.drafts;
  const input = unit === '' ? {} : { unit };
  const asked = state.asked.getPrintPack;
  const pack = asked?.call.input.unit === input.unit ? asked?.value : undefined;
  return (
    <>
      <Title>{t.places.print.title}</Title>
      <p class="lead">{t.print.lead}</p>
      <UnitChoice
        id="print-unit"
        label={t.print.unit}
        everybody={t.print.everybody}
        units={(state.panel?.hr?.people ?? []).map((one) => one.unit)}
        value={unit}
        onChoose={(chosen) => edit({ unit: chosen })}
      />
      <CallProblems {...props} fns={['getPrintPack']} />
      {pack === undefined ? (
        <AskButton {...props} kind="primary" call={{ fn: 'getPrintPack', input }}>
          {t.print.prepare}
        </AskButton>
      ) : (
        <Pack {...props} pack={pack} />
      )}
    </>
  );
}

function Pack(props: PaperProps & { readonly pack: PrintPack }) {
  const { state, t, pack } = props;
  const { pages, leftOut, office } = pack;
  const documentOf = (results: readonly PrintedResult[]) =>
    resultDocument(results, office, state.language, t);
  const stem = `hasil-${state.panel?.cycle?.id ?? ''}`;
  const save = () => saveFile(`${stem}.html`, 'text/html', documentOf(pages));
  const saveEach = () => {
    const files = pages.map((one) => [`${one.review.nip}.html`, strToU8(documentOf([one]))] as const);
    saveFile(`${stem}.zip`, 'application/zip', zipSync(Object.fromEntries(files)));
  };
  const table = handInTable(pages, t.handIn);
  const texts = table.rows.map((row) => row.map((cell) => String(cell ?? '')));
  const printOne = (nip: string) => printPage(documentOf(pages.filter(({ review }) => review.nip === nip)));
  return (
    <>
      {pages.length === 0 ? (
        <Empty>{t.print.none}</Empty>
      ) : (
        <Card title={t.print.ready(pages.length)}>
          <p class="note">{t.print.private}</p>
          <Button kind="primary" onPress={() => printPage(documentOf(pages))}>
            {t.print.paper}
          </Button>
          <p class="soft">{t.print.paperWhy}</p>
          <div class="field">
            <label for="print-one">{t.print.one}</label>
            <select id="print-one" value="" onChange={({ currentTarget }) => printOne(currentTarget.value)}>
              <option value="">{t.print.choose}</option>
              {pages.map(({ review }) => (
                <option key={review.nip} value={review.nip}>
                  {review.name}
                </option>
              ))}
            </select>
          </div>
          <div class="actions">
            <Button onPress={save}>{t.print.file}</Button>
            <Button onPress={saveEach}>{t.print.files}</Button>
          </div>
          <p class="soft">{t.print.filesWhy}</p>
          <div class="actions">
            <Button onPress={() => saveFile(`${stem}.xlsx`, xlsxType, writeXlsx([table]))}>
              {t.print.handIn}
            </Button>
            <Button kind="quiet" onPress={() => saveFile(`${stem}.csv`, 'text/csv', toCsv(texts, ';'))}>
              {t.print.csv}
            </Button>
            <Button kind="quiet" onPress={() => saveFile(`${stem}-polos.csv`, 'text/csv', toPlainCsv(texts))}>
              {t.print.csvPlain}
            </Button>
          </div>
          <p class="soft">{t.print.handInWhy}</p>
        </Card>
      )}
      {leftOut.length > 0 && (
        <Fold title={t.print.leftOut(leftOut.length)}>
          <Sentences list={leftOut} />
        </Fold>
      )}
    </>
  );
}
