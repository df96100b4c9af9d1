// Where names stay that somebody is about to name, until they are sent.

/** Among the words somebody writes: what stands for each, with blanks between. */
export const chosenNames = 'colleagues named';
