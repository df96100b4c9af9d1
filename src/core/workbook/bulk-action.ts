// Actions that change many rows at once, and can be undone.

export const bulkActions = [
  'importOffice',
  'importStandards',
  'openCycle',
  'appointSeconds',
  'makeTabs',
  'makeForms',
  'clearTabs',
] as const;

export type BulkAction = (typeof bulkActions)[number];
