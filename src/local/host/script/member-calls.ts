// Which members of Google's services a script has called, and which of them are refused whenever it calls them.

/** Members by class and name, such as 'Form.getEditUrl'. */
export class MemberCalls {
  readonly called = new Set<string>();
  readonly refused = new Set<string>();

  /** @throws Error where the member is refused */
  note(member: string): void {
    this.called.add(member);
    if (this.refused.has(member)) throw new Error('Not supported.');
  }

  /** Has seen so far what the other has, and refuses the same. */
  takeOver({ called, refused }: MemberCalls): void {
    for (const member of called) this.called.add(member);
    for (const member of refused) this.refused.add(member);
  }
}
