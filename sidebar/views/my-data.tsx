// What is held on oneself, who opened it, and what one can do: as a page, and as a file to take along.
import '../style/my-data.css';
import type { MyData } from '../../src/contract/my-data';
import { formatMoment } from '../format';
import { toCsv } from '../table-text';
import { saveFile } from '../take-away';
import { Button } from './controls';
import { Answered, Card, Empty, Sentences } from './page';
import type { NotesProps } from './view';

type Opening = MyData['openings'][number];

export function MyDataView(props: NotesProps) {
  const { state, go, t } = props;
  const where = ({ door, about }: Opening) =>
    about === undefined ? t.access.door[door] : `${t.access.door[door]} ${about.job}`;
  const who = (one: Opening) =>
    one.as === 'employee'
      ? `${one.cycle} · ${t.access.you}, ${where(one)}`
      : `${one.cycle} · ${one.by}, ${t.access.as[one.as]}, ${where(one)}`;
  const when = ({ times, first, last }: Opening) =>
    t.access.times(times, formatMoment(first, state.language), formatMoment(last, state.language));
  const save = ({ sections, openings, rights }: MyData) =>
    saveFile(
      t.myData.fileName,
      'text/csv',
      toCsv(
        [
          ...sections.flatMap(({ title, lines }) => lines.map(([what, held]) => [title, what, held])),
          ...openings.map((one) => [t.access.title, who(one), when(one)]),
          ...rights.map((sentence) => [t.myData.rights, '', sentence]),
        ],
        state.language === 'id' ? ';' : ',',
      ),
    );
  return (
    <Answered {...props} fn="getMyData" title={t.places.myData.title} lead={t.myData.lead}>
      {(data) => (
        <>
          <Button onPress={() => save(data)}>{t.myData.save}</Button>
          {data.sections.map(({ title, lines }) => (
            <Card key={title} title={title}>
              <dl class="my-data">
                {lines.map(([what, held], i) => (
                  <div key={`${what}${i}`}>
                    {what !== '' && <dt>{what}</dt>}
                    <dd>{held}</dd>
                  </div>
                ))}
              </dl>
            </Card>
          ))}
          <Card title={t.access.title}>
            <p class="soft">{t.access.lead}</p>
            {data.openings.length === 0 ? (
              <Empty>{t.access.empty}</Empty>
            ) : (
              <Sentences list={data.openings.map((one) => `${who(one)}: ${when(one)}`)} />
            )}
          </Card>
          <Card title={t.myData.rights}>
            <Sentences list={data.rights} />
            {state.panel?.objections !== undefined && (
              <div class="actions">
                <Button onPress={() => go({ name: 'objections' })}>{t.places.objections.title}</Button>
              </div>
            )}
          </Card>
        </>
      )}
    </Answered>
  );
}
