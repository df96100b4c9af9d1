// A personal link into a form, with the code that is to be typed there where the link does not fill it in.
import { codeToType } from '../../src/core/typed-code';
import { OutLink, type OutLinkProps } from './controls';
import type { AppraisalProps } from './view';

export function FormLink(props: OutLinkProps & { readonly t: AppraisalProps['t'] }) {
  const code = codeToType(props.href);
  return (
    <>
      <OutLink {...props} />
      {code !== undefined && <span class="soft">{props.t.own.typeCode(code)}</span>}
    </>
  );
}
