// Every limit of Google's that the local host enforces, and every cost it assumes, each with its source.

/** A limit that Google documents; https://developers.google.com/apps-script/guides/services/quotas unless said otherwise. */
export const LIMITS = {
  /** "Script runtime: 6 min / execution". */
  executionMs: 6 * 60_000,
  /** Simple triggers "can't run for longer than 30 seconds" (guides/triggers). */
  simpleTriggerMs: 30_000,
  /** "Triggers: 20 / user / script". */
  triggersPerUser: 20,
  /** "Email recipients per day", accounts outside Workspace. */
  mailRecipientsPerDayConsumer: 100,
  /** "Email recipients per day", Workspace accounts. */
  mailRecipientsPerDayWorkspace: 1_500,
  /** "Email recipients per message". */
  mailRecipientsPerMessage: 50,
  /** Quotas "reset 24 hours after the first request". */
  quotaDayMs: 24 * 3_600_000,
  /** "Properties total storage: 500 KB / property store". */
  propertyStoreBytes: 500 * 1024,
  /** Cache.put: "The maximum amount of data that can be stored per key is 100KB" (reference/cache/cache). */
  cacheValueBytes: 100 * 1024,
  /** Cache.put: "The maximum length of a key is 250 characters". */
  cacheKeyLength: 250,
  /** Cache.put: "expires from the cache after 600 seconds" when nothing is said. */
  cacheDefaultSeconds: 600,
  /** Cache.put: "the maximum is 21600 seconds (6 hours)". */
  cacheMaxSeconds: 21_600,
  /** Cache.put: "The cap for cached items is 1,000". */
  cacheItems: 1_000,
  /** "Read requests per minute per user per project: 60", and as many writes (sheets/api/limits). */
  sheetsApiPerMinute: 60,
  /** "Simultaneous executions per user: 30". */
  executionsParallel: 30,
  /** google.script.run "allows 10 concurrent calls to server functions" (guides/html/communication). */
  scriptRunParallel: 10,
} as const;

/**
 * What calls are assumed to take, in milliseconds. Google publishes none of these: they are the community's
 * measurements rounded up, good for comparing ways of doing one thing, not for promising a time.
 */
export const COSTS = {
  /** From the sidebar to the start of the function and back. */
  scriptRunMs: 700,
  workbookCreateMs: 2_000,
  driveMs: 400,
  formCreateMs: 1_500,
  formOpenMs: 500,
  formItemMs: 150,
  formSetterMs: 40,
  formDestinationMs: 3_000,
  formResponsesMs: 400,
  formSubmitMs: 700,
  propertyReadMs: 30,
  propertyWriteMs: 60,
  cacheReadMs: 20,
  cacheWriteMs: 30,
  lockMs: 30,
  mailMs: 400,
  mailQuotaMs: 50,
  triggerReadMs: 150,
  triggerWriteMs: 500,
  sessionMs: 10,
  uiMs: 100,
} as const;
