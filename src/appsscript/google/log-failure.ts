// What the log says of something that failed and that nobody waits for.

/** The kind of an error, as it may be logged: its message may quote a name or an address. */
export const kindOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

/** Notes that part of an action failed. @param action as the log names it */
export function logFailure(action: string, error: unknown): void {
  console.error(JSON.stringify({ action, reason: kindOf(error) }));
}
