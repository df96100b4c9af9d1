// What one step of a long task reports.

export interface JobStep {
  readonly done: number;
  readonly of: number;
  readonly finished: boolean;
  readonly sentence: string;
}
