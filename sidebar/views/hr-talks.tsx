// The talks about a person's result as HR sees them: read, and entered where they were signed on paper.
import { SignedPage } from './signed-page';
import { TalksView } from './talks';
import type { UpkeepProps } from './view';

export function HrTalksView(props: UpkeepProps & { readonly nip: string }) {
  return <TalksView {...props} signed={(talks) => <SignedPage {...props} talks={talks} />} />;
}
