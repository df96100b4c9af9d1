// What became of objections to a result, on the person's page.
import type { PersonReview } from '../../src/contract/person-review';
import { Button } from './controls';
import { Card, Sentences } from './page';
import type { ViewProps } from './view';

export function ObjectionTrail({ go, t, review }: ViewProps & { readonly review: PersonReview }) {
  const may = review.own && !review.ratingWithheld;
  if (review.objections.length === 0 && !may) return null;
  return (
    <Card title={t.objection.trail}>
      <Sentences list={review.objections} />
      <Button kind="quiet" onPress={() => go({ name: 'objections' })}>
        {may ? t.objections.own : t.objections.cases}
      </Button>
    </Card>
  );
}
