// Hours of learning (JP, jam pelajaran): how many there can be.

/** Working time of a week is 37 hours 30 minutes (Perpres 21/2023, Pasal 4), an hour of learning 45 minutes: fifty a week, for a year. */
export const mostHours = 50 * 52;
