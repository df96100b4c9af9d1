// For whoever leads an organisation: what its units need to develop, as numbers only.
import { NeedsTable, wholeOf } from './needs-table';
import { Answered, Empty } from './page';
import type { NotesProps } from './view';

export function OrganisationView(props: NotesProps) {
  const { t } = props;
  const words = t.organisation;
  const { title } = t.places.organisation;
  return (
    <Answered {...props} fn="getOrganisation" title={title} lead={words.lead}>
      {({ needs }) =>
        needs === undefined ? (
          <Empty>{words.open}</Empty>
        ) : needs.rows.length === 0 ? (
          <Empty>{words.none}</Empty>
        ) : (
          <NeedsTable
            {...props}
            title={title}
            lead={words.lead}
            needs={needs}
            rows={[
              ...needs.rows.map((row) => ({ ...row, name: row.unit ?? t.needs.smallUnits })),
              wholeOf(needs, words.whole),
            ]}
          />
        )
      }
    </Answered>
  );
}
