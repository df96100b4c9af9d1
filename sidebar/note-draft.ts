// Where what is typed for a note of behaviour stays until it is sent: among the words somebody writes, by whose note it is.

/** @param nip of the person the note is on; of anybody if not given */
export const notePrefix = (nip = ''): string => `note ${nip}`;

export type NotePart = 'day' | 'competency' | 'what' | 'about';

export const noteKey = (nip: string, part: NotePart): string => `${notePrefix(nip)} ${part}`;
