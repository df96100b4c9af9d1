// The languages people can read the add-on in.

export type Language = 'id' | 'en';
