// What became of objections to a result, on the person's page.
import type { PersonReview } from '../../src/contract/person-review';
import { Button } from './controls';
import { Card, Sentences } from './page';
import type { AppraisalProps } from './view';

export function ObjectionTrail({ go, t, review }: AppraisalProps & { readonly review: PersonReview }) {
  const leads = review.objections.length > 0 || (review.own && !review.ratingWithheld);
  if (!leads) return null;
  return (
    <Card title={t.places.objections.title}>
      <Sentences list={review.objections} />
      <Button kind="quiet" onPress={() => go({ name: 'objections' })}>
        {review.mayObject ? t.person.objecting : t.person.objections}
      </Button>
    </Card>
  );
}
