// Installable triggers: one that takes answers in.

/** Makes sure that exactly one submit trigger of this user calls the handler. */
export function ensureSubmitTrigger(handler: string): void {
  const [first, ...others] = ScriptApp.getProjectTriggers().filter(
    (trigger) => trigger.getHandlerFunction() === handler,
  );
  for (const trigger of others) ScriptApp.deleteTrigger(trigger);
  if (first === undefined)
    ScriptApp.newTrigger(handler)
      .forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet())
      .onFormSubmit()
      .create();
}
