// What a sandboxed page and the workspace around it tell each other.

/** From the page to the workspace. */
export type FrameMessage =
  | { readonly type: 'run'; readonly call: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly type: 'close' }
  | { readonly type: 'size'; readonly width?: number; readonly height?: number }
  | { readonly type: 'focus' }
  /** google.script.history.push */
  | { readonly type: 'step'; readonly state: unknown }
  | { readonly type: 'open'; readonly address: string };

/** From the workspace to the page: the browser went back or on to one of its steps. */
export interface StepMessage {
  readonly type: 'stepped';
  readonly state: unknown;
}

/** From the workspace to the page: what a call of the script came to. */
export interface HostMessage {
  readonly type: 'settled';
  readonly call: number;
  readonly ok: boolean;
  readonly value?: unknown;
  readonly message?: string;
}
