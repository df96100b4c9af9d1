// Whether a locale is Indonesian: Google writes the language by its code of today and by the one before.

export const isIndonesian = (locale: string): boolean => /^i[dn](_|$)/.test(locale);
