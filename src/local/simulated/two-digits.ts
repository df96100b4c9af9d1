// Numbers below a hundred as dates, clocks and personnel numbers write them.

/** @param number whole, from 0 to 99 */
export const twoDigits = (number: number): string => String(number).padStart(2, '0');
