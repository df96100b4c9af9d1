// The way to the next job, and whom a post may look for.
export type { Career } from '../core/report/career';
export type { Vacancy } from '../core/report/vacancy';
