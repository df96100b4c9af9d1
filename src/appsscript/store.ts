// What is kept outside the tabs: the secret that makes codes unguessable, and forms on their way into the workbook.

const secretKey = 'timbang.secret';

/** The workbook's own secret, made on first use: two random UUIDs. */
export function secret(): string {
  const properties = PropertiesService.getDocumentProperties();
  const kept = properties.getProperty(secretKey);
  if (kept !== null) return kept;
  const made = `${Utilities.getUuid()}${Utilities.getUuid()}`;
  properties.setProperty(secretKey, made);
  return made;
}

// A form made but not yet written into the workbook: known by its place in the cycle until it is.
const formKey = (slot: string) => `timbang.form.${slot}`;

export const rememberedForm = (slot: string): string | undefined =>
  PropertiesService.getDocumentProperties().getProperty(formKey(slot)) ?? undefined;

export function rememberForm(slot: string, formId: string): void {
  PropertiesService.getDocumentProperties().setProperty(formKey(slot), formId);
}

export function forgetForm(slot: string): void {
  PropertiesService.getDocumentProperties().deleteProperty(formKey(slot));
}
