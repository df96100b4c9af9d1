// The card that asks for the e-mail address, where the form collects it.
import { Mistake } from './card';
import { EMAIL, type Filling } from './filling';
import type { Texts } from './texts';

interface Props {
  readonly filling: Filling;
  readonly onEmail: (email: string) => void;
  readonly t: Texts;
}

export function EmailCard({ filling, onEmail, t }: Props) {
  const { view, email, problems } = filling;
  if (view.email === 'none') return null;
  const problem = problems[EMAIL];
  return (
    <section id={EMAIL} class={problem ? 'card question wrong' : 'card question'}>
      <h2>
        <label for="email-field">{t.email}</label>
        <span class="star">
          <span aria-hidden="true"> *</span>
          <span class="unseen"> ({t.requiredWord})</span>
        </span>
      </h2>
      <p class="help" id="email-help">
        {view.editing ? t.emailEditing : t.emailHelp[view.email]}
      </p>
      <input
        type="email"
        id="email-field"
        value={email}
        readOnly={view.editing !== undefined}
        required
        autocomplete="email"
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? 'email-mistake email-help' : 'email-help'}
        onInput={({ currentTarget }) => onEmail(currentTarget.value)}
      />
      <Mistake id="email-mistake" problem={problem} t={t} />
    </section>
  );
}
