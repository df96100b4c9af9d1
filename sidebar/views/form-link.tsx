// A personal link into a form, with the code that is to be typed there where the link does not fill it in.
import type { FormLinkTexts } from '../../src/core/text/id/form-link';
import { codeToType } from '../../src/core/typed-code';
import { OutLink, type OutLinkProps } from './controls';

export function FormLink(props: OutLinkProps & { readonly t: { readonly formLink: FormLinkTexts } }) {
  const code = codeToType(props.href);
  return (
    <>
      <OutLink {...props} />
      {code !== undefined && <span class="soft">{props.t.formLink.typeCode(code)}</span>}
    </>
  );
}
