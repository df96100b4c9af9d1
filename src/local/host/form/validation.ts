// Rules on the text of an answer: the builders FormApp hands out, and the check when somebody answers.
import type { ValidationRecord } from './form-record';

/** A finished rule, as `build()` gives it. */
class PlayedValidation {
  constructor(readonly record: ValidationRecord) {}
}

type TextBuilder = GoogleAppsScript.Forms.TextValidationBuilder;
type ParagraphBuilder = GoogleAppsScript.Forms.ParagraphTextValidationBuilder;

class Builder<Self> {
  private rule = '';
  private argument: string | number = '';
  private helpText = '';

  protected require(rule: string, argument: string | number = ''): Self {
    this.rule = rule;
    this.argument = argument;
    return this as unknown as Self;
  }

  setHelpText(text: string): Self {
    this.helpText = text;
    return this as unknown as Self;
  }

  requireTextContainsPattern(pattern: string): Self {
    return this.require('contains', pattern);
  }

  requireTextDoesNotContainPattern(pattern: string): Self {
    return this.require('contains not', pattern);
  }

  requireTextMatchesPattern(pattern: string): Self {
    return this.require('matches', pattern);
  }

  requireTextDoesNotMatchPattern(pattern: string): Self {
    return this.require('matches not', pattern);
  }

  requireTextLengthLessThanOrEqualTo(number: number): Self {
    return this.require('at most', number);
  }

  requireTextLengthGreaterThanOrEqualTo(number: number): Self {
    return this.require('at least', number);
  }

  /** @throws Error when no rule was set */
  build(): PlayedValidation {
    if (this.rule === '') throw new Error('No data validation rule has been specified.');
    return new PlayedValidation({ rule: this.rule, argument: this.argument, helpText: this.helpText });
  }
}

type PlayedParagraph =
  | 'requireTextContainsPattern'
  | 'requireTextDoesNotContainPattern'
  | 'requireTextMatchesPattern'
  | 'requireTextDoesNotMatchPattern'
  | 'requireTextLengthLessThanOrEqualTo'
  | 'requireTextLengthGreaterThanOrEqualTo'
  | 'setHelpText'
  | 'build';

/** What `FormApp.createParagraphTextValidation()` gives. */
export class ParagraphTextValidationBuilder
  extends Builder<ParagraphBuilder>
  implements Pick<ParagraphBuilder, PlayedParagraph> {}

/** What `FormApp.createTextValidation()` gives. */
export class TextValidationBuilder
  extends Builder<TextBuilder>
  implements
    Pick<TextBuilder, PlayedParagraph | 'requireNumber' | 'requireWholeNumber' | 'requireTextIsEmail'>
{
  requireNumber(): TextBuilder {
    return this.require('number');
  }

  requireWholeNumber(): TextBuilder {
    return this.require('whole number');
  }

  requireTextIsEmail(): TextBuilder {
    return this.require('e-mail');
  }
}

/** The rule as a record, from a finished validation or (Google's own sample does this) from its builder. */
export function validationRecord(given: unknown): ValidationRecord {
  if (given instanceof PlayedValidation) return given.record;
  if (given instanceof Builder) return given.build().record;
  throw new Error('Invalid argument: validation');
}

/** Whether a non-empty answer satisfies the rule. */
export function satisfies(text: string, { rule, argument }: ValidationRecord): boolean {
  const pattern = String(argument);
  switch (rule) {
    case 'contains':
      return new RegExp(pattern).test(text);
    case 'contains not':
      return !new RegExp(pattern).test(text);
    case 'matches':
      return new RegExp(`^(?:${pattern})$`).test(text);
    case 'matches not':
      return !new RegExp(`^(?:${pattern})$`).test(text);
    case 'at most':
      return text.length <= Number(argument);
    case 'at least':
      return text.length >= Number(argument);
    case 'number':
      return /^[+-]?\d+([.,]\d+)?$/.test(text);
    case 'whole number':
      return /^[+-]?\d+$/.test(text);
    case 'e-mail':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    default:
      return true;
  }
}
