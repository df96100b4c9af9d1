// When a form took the addresses of accounts, which Google vouches for, and not typed ones: kept with the form, since an office may change it.
import { serialOf } from '../moment';

/** A time in which one form collected verified addresses. A form that was made anew has spans of its own. */
export interface VerifiedSpan {
  readonly formId: string;
  /** Local moments 'yyyy-mm-dd hh:mm:ss'. */
  readonly from: string;
  /** Absent while it does. */
  readonly to?: string;
}

const isOpenFor =
  (formId: string) =>
  (span: VerifiedSpan): boolean =>
    span.formId === formId && span.to === undefined;

/** Whether the form collects verified addresses now. */
export const verifiesNow = (spans: readonly VerifiedSpan[], formId: string): boolean =>
  spans.some(isOpenFor(formId));

/** From a moment on the form collects verified addresses. */
export const verifiedFrom = (
  spans: readonly VerifiedSpan[],
  formId: string,
  from: string,
): readonly VerifiedSpan[] => (verifiesNow(spans, formId) ? spans : [...spans, { formId, from }]);

/** From a moment on it does not any more. */
export const verifiedUntil = (
  spans: readonly VerifiedSpan[],
  formId: string,
  to: string,
): readonly VerifiedSpan[] => spans.map((span) => (isOpenFor(formId)(span) ? { ...span, to } : span));

/** Whether the address of an answer is the account's. @param time serial number of its moment */
export const wasVerified = (spans: readonly VerifiedSpan[], formId: string, time: number): boolean =>
  spans.some(
    (span) =>
      span.formId === formId &&
      time >= (serialOf(span.from) ?? Number.POSITIVE_INFINITY) &&
      (span.to === undefined || time < (serialOf(span.to) ?? Number.NEGATIVE_INFINITY)),
  );

const moment = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/;

/**
 * As text of a cell, one span a line: 'form > from > to'.
 * @example writeSpans([{ formId: '1a', from: '2026-10-05 08:00:00' }]) // => '1a > 2026-10-05 08:00:00 > '
 */
export const writeSpans = (spans: readonly VerifiedSpan[]): string =>
  spans.map(({ formId, from, to = '' }) => [formId, from, to].join(' > ')).join('\n');

/** What cannot be read is no span: an address is then a typed one, which claims less. */
export const readSpans = (text: string): readonly VerifiedSpan[] =>
  text.split('\n').flatMap((line): VerifiedSpan[] => {
    const [formId = '', from = '', to = ''] = line.split('>').map((part) => part.trim());
    if (formId === '' || !moment.test(from) || (to !== '' && !moment.test(to))) return [];
    return [{ formId, from, ...(to === '' ? {} : { to }) }];
  });
