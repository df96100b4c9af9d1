// Who can really open the workbook and the forms: asked of Google anew at every look.
import type { FileAccess } from '../../contract/file-access';
import { type Opener, openersOf, outsiders } from '../../core/office/file-access';
import { ofCycle } from '../../core/office/office';
import { type Result, success } from '../../core/result';
import type { Context } from '../entry';
import { formEditors } from '../google/forms';
import { sharedWith } from '../google/open-file';

/** Each form takes Google about a second to open: so many stay well within a look. */
const mostForms = 15;

export function fileAccess({ office, workbook }: Context): Result<FileAccess> {
  const openers = openersOf(office, sharedWith(workbook.id));
  const all = ofCycle(office.forms, office.cycle);
  const forms = all.slice(0, mostForms).map(({ title, editUrl, formId, owner }) => {
    const editors = formEditors(formId);
    return editors === undefined
      ? { title, editUrl }
      : { title, editUrl, openers: openersOf(office, { owner, editors, viewers: [] }) };
  });
  const anywhere = new Map<string, Opener>();
  for (const one of [...openers, ...forms.flatMap((form) => form.openers ?? [])])
    if (outsiders([one]) > 0) anywhere.set(one.address, one);
  return success({
    outsiders: anywhere.size,
    workbook: openers,
    forms,
    unasked: Math.max(0, all.length - mostForms),
  });
}
