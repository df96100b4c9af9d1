// For HR: the papers that an agency needs before use, filled in from its settings, to print or to edit further.
import { agencyDocument } from '../paper/agency-document';
import { printPage, saveFile } from '../take-away';
import { Button } from './controls';
import { Answered, Card } from './page';
import type { AgencyProps } from './view';

export function AgencyView(props: AgencyProps) {
  const { state, t } = props;
  const words = t.agency;
  return (
    <Answered {...props} fn="getAgencyFacts" title={t.places.agency.title} lead={words.lead}>
      {(facts) => (
        <>
          {facts.contact === '' && <p class="todo">{words.noContact}</p>}
          {facts.cycle === undefined && <p class="soft">{words.noCycle}</p>}
          {words.papers(facts).map((paper) => {
            const written = () => agencyDocument(paper, state.language, t);
            return (
              <Card key={paper.key} title={paper.title}>
                <p>{paper.what}</p>
                <div class="actions">
                  <Button label={`${words.print}: ${paper.title}`} onPress={() => printPage(written())}>
                    {words.print}
                  </Button>
                  <Button
                    kind="quiet"
                    label={`${words.file}: ${paper.title}`}
                    onPress={() => saveFile(`${words.files[paper.key]}.html`, 'text/html', written())}
                  >
                    {words.file}
                  </Button>
                </div>
              </Card>
            );
          })}
          <p class="soft">{words.fileWhy}</p>
        </>
      )}
    </Answered>
  );
}
